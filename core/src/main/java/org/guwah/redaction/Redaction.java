package org.guwah.redaction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import org.guwah.model.Anchor;
import org.guwah.model.Document;
import org.guwah.model.Restriction;
import org.guwah.model.Sha256;
import org.guwah.model.Withheld;

/// A text as viewers of one clearance see it: whatever is held back from them is replaced by
/// [#MASK], wherever it stands and however it is set, see [Folded]; however long it is, so that not
/// even its length is told. Words that touch or overlap are one mask.
///
/// Offsets of the whole text and of the shown one differ; [#shown(int)] and [#whole(int)] translate
/// them. The whole text stays inside: only [#anchor] of what is recorded looks at it.
///
/// Immutable, and safe for use by several threads.
public final class Redaction {
  /// What stands in place of words that are held back.
  public static final String MASK = "▇▇▇";

  private final String whole;
  private final Words hidden;
  private final int[] starts;
  private final int[] ends;
  private final int[] masks;
  private final String shown;

  private Redaction(String whole, Words hidden, List<int[]> spans) {
    this.whole = whole;
    this.hidden = hidden;
    this.starts = spans.stream().mapToInt(span -> span[0]).toArray();
    this.ends = spans.stream().mapToInt(span -> span[1]).toArray();
    this.masks = masks();
    this.shown = Words.masked(whole, spans, MASK);
  }

  /// @param text of the whole content
  /// @param withheld all that is held back in it, from whomever
  /// @param clearance of the viewers
  public static Redaction of(String text, List<Withheld> withheld, Restriction clearance) {
    var hidden = Words.of(withheld, clearance);
    return new Redaction(text, hidden, hidden.spans(text));
  }

  private int[] masks() {
    int[] at = new int[starts.length];
    int shift = 0;
    for (int i = 0; i < starts.length; i++) {
      at[i] = starts[i] + shift;
      shift += MASK.length() - (ends[i] - starts[i]);
    }
    return at;
  }

  /// Whether anything is held back from these viewers, in the text or in what is said of it.
  public boolean hides() {
    return !hidden.isEmpty();
  }

  /// The text as they see it.
  public String text() {
    return shown;
  }

  /// Where a place of the whole text is in the shown one; for one that is held back, where its mask
  /// begins.
  public int shown(int at) {
    int last = before(starts, at) - 1;
    if (last < 0) {
      return at;
    }
    return at < ends[last] ? masks[last] : at - ends[last] + masks[last] + MASK.length();
  }

  /// The same for the end of a range: of one within a mask, where the mask ends.
  public int shownEnd(int at) {
    int last = before(starts, at) - 1;
    return shown(last >= 0 ? Math.max(at, ends[last]) : at);
  }

  /// How many of `places` are before `at`.
  private static int before(int[] places, int at) {
    int index = Arrays.binarySearch(places, at);
    return index >= 0 ? index : -index - 1;
  }

  /// Where a place of the shown text is in the whole one; for one within a mask, where what it
  /// hides begins.
  public int whole(int at) {
    return whole(at, false);
  }

  /// The same for the end of a range: of one within a mask, where what it hides ends.
  public int wholeEnd(int at) {
    return whole(at, true);
  }

  private int whole(int at, boolean end) {
    int last = before(masks, at) - 1;
    if (last < 0) {
      return at;
    }
    int beyond = at - masks[last] - MASK.length();
    return beyond >= 0 || end ? ends[last] + Math.max(0, beyond) : starts[last];
  }

  /// Where something is in the shown text that is looked for in the whole one.
  ///
  /// @param finding gets the whole text, which must not be shown, and gives an offset in it
  public OptionalInt place(Function<String, OptionalInt> finding) {
    OptionalInt found = finding.apply(whole);
    return found.isPresent() ? OptionalInt.of(shown(found.getAsInt())) : found;
  }

  /// Whether a range of the whole text holds anything that is held back.
  public boolean hides(int start, int end) {
    int last = before(starts, end) - 1;
    return start < end && last >= 0 && start < ends[last];
  }

  /// A value that is said of the text, such as a title or a file's name, as they see it.
  public String words(String value) {
    return Words.masked(value, hidden.spans(value), MASK);
  }

  /// Words of the text, wherever they stand, as they see them. Where only a part of them is held
  /// back as it belongs to longer words there, nothing of them is shown.
  String anchored(String words) {
    String masked = words(words);
    for (int[] span : Words.of(List.of(words)).all(whole)) {
      String there = shown.substring(shown(span[0]), shownEnd(span[1]));
      if (hides(span[0], span[1]) && !Folded.of(there).equals(Folded.of(masked))) {
        return MASK;
      }
    }
    return masked;
  }

  /// A document of the whole text, as they see it.
  public Document document(Document document) {
    return hides() ? new Shift(this, document).document() : document;
  }

  /// Names words by where they stand in the shown text. What the anchor holds may be more than
  /// these viewers may see, so it is only to be recorded.
  ///
  /// @param start in the shown text
  /// @param end excluded; after `start`
  public Anchor anchor(Sha256 content, int start, int end) {
    return Anchor.at(content, whole, whole(start), wholeEnd(end));
  }

  /// All documents, as they see them.
  public List<Document> documents(List<Document> documents) {
    var all = new ArrayList<Document>(documents.size());
    for (Document document : documents) {
      all.add(document(document));
    }
    return List.copyOf(all);
  }
}
