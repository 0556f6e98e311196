package org.guwah.app.web.review;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.guwah.app.web.judging.Recorder;
import org.guwah.archive.Derivations.DocumentRow;
import org.guwah.archive.Derivations.Library;
import org.guwah.model.Anchor;
import org.guwah.model.Claim;
import org.guwah.model.Edtf;
import org.guwah.model.Judgment;
import org.guwah.model.Mention;
import org.guwah.model.Span;
import org.guwah.model.Statement;
import org.guwah.redaction.Redaction;
import org.springframework.web.servlet.function.ServerRequest;

/// Reads what a person says that a passage says.
final class Forms {
  private static final int LONGEST = 2_000;
  private static final int LONGEST_KIND = 60;

  private final ServerRequest request;
  private final String text;
  private final Function<Span, Anchor> anchors;
  private final int near;

  /// @param near where the words are looked for first, from 0 in the text of the document
  Forms(ServerRequest request, String text, Function<Span, Anchor> anchors, int near) {
    this.request = request;
    this.text = text;
    this.anchors = anchors;
    this.near = near;
  }

  /// Names places of a document, as its viewer sees it.
  static Function<Span, Anchor> anchors(Library library, DocumentRow row) throws IOException {
    Redaction redaction = library.redaction(row.id().content());
    int start = row.document().start();
    return at -> redaction.anchor(row.id().content(), start + at.start(), start + at.end());
  }

  /// A form that cannot be taken.
  static final class Slip extends Exception {
    private static final long serialVersionUID = 1;

    /// @param key of the sentence that says why
    Slip(String key) {
      super(key);
    }
  }

  /// What stands in the form for corrections.
  Judgment.Asserted asserted() throws Slip {
    return asserted(line("sort2"), Recorder.line(request, "kind2", LONGEST_KIND));
  }

  /// What stands in the form for what no program proposed, whose sort and kind are chosen together,
  /// such as `act detained`.
  Judgment.Asserted added() throws Slip {
    String[] what = line("what").split(" ", 2);
    if (what.length < 2) {
      throw new Slip("review.slip.kind");
    }
    return asserted(what[0], what[1]);
  }

  private Judgment.Asserted asserted(String sort, String kind) throws Slip {
    Span telling = find(line("words"), near, "review.slip.words");
    if (kind.isEmpty() || kind.length() > LONGEST_KIND) {
      throw new Slip("review.slip.kind");
    }
    Optional<Claim.Type> type = type(sort);
    if (type.isEmpty() && !isMention(kind)) {
      throw new Slip("review.slip.kind");
    }
    String value = line("value");
    if (type.isEmpty() && kind.equals(Mention.Type.DATE.name()) && !value.isEmpty()) {
      date(value);
    }
    Map<Claim.Slot, Statement.Words> slots = type.isEmpty() ? Map.of() : slots(telling.start());
    var what = new Statement(type, kind, slots, modality(), value);
    return new Judgment.Asserted(anchors.apply(telling), what);
  }

  private static boolean isMention(String kind) {
    for (Mention.Type each : Mention.Type.values()) {
      if (each.name().equals(kind)) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Claim.Type> type(String sort) throws Slip {
    if (sort.equals("mention")) {
      return Optional.empty();
    }
    for (Claim.Type each : Claim.Type.values()) {
      if (each.name().equalsIgnoreCase(sort)) {
        return Optional.of(each);
      }
    }
    throw new Slip("review.slip.kind");
  }

  private Claim.Modality modality() {
    String word = line("modality");
    for (Claim.Modality each : Claim.Modality.values()) {
      if (each.name().equals(word)) {
        return each;
      }
    }
    return Claim.Modality.ASSERTED;
  }

  /// @param telling where the telling words begin
  private Map<Claim.Slot, Statement.Words> slots(int telling) throws Slip {
    var slots = new EnumMap<Claim.Slot, Statement.Words>(Claim.Slot.class);
    for (Claim.Slot slot : Claim.Slot.values()) {
      String words = line("slot." + slot);
      String value = line("value." + slot);
      if (!words.isEmpty()) {
        if (slot == Claim.Slot.WHEN && !value.isEmpty()) {
          date(value);
        }
        Span at = find(words, telling, "review.slip.slot");
        slots.put(slot, new Statement.Words(anchors.apply(at), value));
      } else if (!value.isEmpty()) {
        throw new Slip("review.slip.slot");
      }
    }
    return slots;
  }

  private static void date(String value) throws Slip {
    if (Edtf.parse(value).isEmpty()) {
      throw new Slip("review.slip.date");
    }
  }

  private String line(String name) {
    return Recorder.line(request, name, LONGEST);
  }

  /// The place nearest to where it was looked at. White space may be set otherwise in the text.
  private Span find(String words, int near, String otherwise) throws Slip {
    Optional<Span> best = Optional.empty();
    if (!words.isEmpty()) {
      String pattern =
          String.join("\\s+", Arrays.stream(words.split("\\s+")).map(Pattern::quote).toList());
      var matcher = Pattern.compile(pattern).matcher(text);
      while (matcher.find()) {
        var at = new Span(matcher.start(), matcher.end());
        if (best.isEmpty() || distance(at, near) < distance(best.get(), near)) {
          best = Optional.of(at);
        }
      }
    }
    return best.orElseThrow(() -> new Slip(otherwise));
  }

  private static int distance(Span at, int near) {
    return Math.abs(at.start() - near);
  }
}
