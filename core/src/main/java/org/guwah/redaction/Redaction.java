package org.guwah.redaction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import org.guwah.model.Document;
import org.guwah.model.Restriction;
import org.guwah.model.Sha256;
import org.guwah.model.Withheld;

/// A text as viewers of one clearance see it: whatever is held back from them is replaced by
/// [#MASK], wherever it stands, whatever its case, and however long it is, so that not even its
/// length is told. Words that touch or overlap are one mask.
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
  private final String shown;

  private Redaction(String whole, Words hidden, List<int[]> spans) {
    this.whole = whole;
    this.hidden = hidden;
    this.starts = spans.stream().mapToInt(span -> span[0]).toArray();
    this.ends = spans.stream().mapToInt(span -> span[1]).toArray();
    this.shown = cut();
  }

  /// @param text of the whole content
  /// @param withheld all that is held back in it, from whomever
  /// @param clearance of the viewers
  public static Redaction of(String text, List<Withheld> withheld, Restriction clearance) {
    var hidden = Words.of(withheld, clearance);
    return new Redaction(text, hidden, hidden.spans(text));
  }

  private String cut() {
    if (starts.length == 0) {
      return whole;
    }
    var cut = new StringBuilder(whole.length());
    int at = 0;
    for (int i = 0; i < starts.length; i++) {
      cut.append(whole, at, starts[i]).append(MASK);
      at = ends[i];
    }
    return cut.append(whole, at, whole.length()).toString();
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
    int before = before(at);
    int shift = 0;
    for (int i = 0; i < before; i++) {
      shift += MASK.length() - (ends[i] - starts[i]);
    }
    if (before > 0 && at < ends[before - 1]) {
      return starts[before - 1] + shift - (MASK.length() - (ends[before - 1] - starts[before - 1]));
    }
    return at + shift;
  }

  /// The same for the end of a range: of one within a mask, where the mask ends.
  public int shownEnd(int at) {
    int before = before(at);
    boolean within = before > 0 && starts[before - 1] < at && at < ends[before - 1];
    return shown(within ? ends[before - 1] : at);
  }

  /// How many spans begin before `at`.
  private int before(int at) {
    int index = Arrays.binarySearch(starts, at);
    return index >= 0 ? index : -index - 1;
  }

  /// Where a place of the shown text is in the whole one; for one within a mask, where what it hides
  /// begins.
  public int whole(int at) {
    return whole(at, false);
  }

  /// The same for the end of a range: of one within a mask, where what it hides ends.
  public int wholeEnd(int at) {
    return whole(at, true);
  }

  private int whole(int at, boolean end) {
    int shift = 0;
    for (int i = 0; i < starts.length; i++) {
      int mask = starts[i] + shift;
      if (at <= mask) {
        break;
      }
      if (at < mask + MASK.length()) {
        return end ? ends[i] : starts[i];
      }
      shift += MASK.length() - (ends[i] - starts[i]);
    }
    return at - shift;
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
    for (int i = 0; i < starts.length; i++) {
      if (starts[i] < end && start < ends[i]) {
        return true;
      }
    }
    return false;
  }

  /// A value that is said of the text, such as a title or a file's name, as they see it.
  public String words(String value) {
    return hidden.masked(value, MASK);
  }

  /// A document of the whole text, as they see it.
  public Document document(Document document) {
    return hides() ? new Shift(this, document).document() : document;
  }

  /// Names words by where they stand in the shown text. What the anchor holds may be more than these
  /// viewers may see, so it is only to be recorded.
  ///
  /// @param start in the shown text
  /// @param end excluded; after `start`
  public org.guwah.model.Anchor anchor(Sha256 content, int start, int end) {
    return org.guwah.model.Anchor.at(content, whole, whole(start), wholeEnd(end));
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
