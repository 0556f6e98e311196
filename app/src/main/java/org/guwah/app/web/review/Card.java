package org.guwah.app.web.review;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guwah.app.web.page.Links;
import org.guwah.archive.Archive;
import org.guwah.archive.Derivations.DocumentRow;
import org.guwah.archive.Derivations.Judged;
import org.guwah.archive.Derivations.Library;
import org.guwah.archive.Proposals.Row;
import org.guwah.extraction.FindingsJson;
import org.guwah.model.Claim;
import org.guwah.model.DocumentId;
import org.guwah.model.Entry;
import org.guwah.model.Finding;
import org.guwah.model.Judgment;
import org.guwah.model.Mention;
import org.guwah.model.Sha256;
import org.guwah.model.Span;

/// One finding as the review page shows it.
///
/// @param text of the document
public record Card(Row row, DocumentRow document, String text, Context context, List<Deed> deeds) {
  /// What somebody decided about it.
  ///
  /// @param id of the judgment
  public record Deed(String id, Instant at, String by, Judgment judgment, long entry) {}

  /// Words in a slot, or in the chain of saying.
  ///
  /// @param words as they stand
  /// @param value their normal form, where it is another
  /// @param perhaps whom they may point to; empty where nobody is suggested
  public record Line(String slot, String words, String value, String perhaps) {}

  /// The documents of several cards, each opened once.
  public static final class Opened {
    private final Archive archive;
    private final Library library;
    private final Map<DocumentId, Words> known = new HashMap<>();

    public Opened(Archive archive, Library library) {
      this.archive = archive;
      this.library = library;
    }

    private record Words(DocumentRow row, String text) {}

    public Card card(Row row) throws IOException {
      Words words = known.get(row.document());
      if (words == null) {
        DocumentRow document = library.document(row.document()).orElseThrow();
        String text = document.document().text(library.text(row.document().content()));
        words = new Words(document, text);
        known.put(row.document(), words);
      }
      return of(archive, row, words.row(), words.text());
    }
  }

  static Card of(Archive archive, Library library, Row row) throws IOException {
    return new Opened(archive, library).card(row);
  }

  private static Card of(Archive archive, Row row, DocumentRow document, String text)
      throws IOException {
    var deeds = new ArrayList<Deed>();
    for (Judged judged : row.proposal().judgments()) {
      Entry entry = archive.journal().entries(judged.entry(), 1).getFirst();
      deeds.add(new Deed(judged.id(), entry.at(), entry.by(), judged.judgment(), judged.entry()));
    }
    var context = Context.of(document.document(), text, finding(row));
    return new Card(row, document, text, context, deeds);
  }

  private static Finding finding(Row row) {
    return row.proposal().finding();
  }

  public Finding finding() {
    return finding(row);
  }

  public Optional<Claim> claim() {
    return finding() instanceof Claim claim ? Optional.of(claim) : Optional.empty();
  }

  public String telling() {
    return finding().at().of(text);
  }

  /// The normal form of the whole; empty where there is none.
  public String value() {
    return switch (finding()) {
      case Mention mention -> mention.value();
      case Claim claim -> claim.value();
    };
  }

  /// Who, where, when and so on, in the order of [Claim.Slot].
  public List<Line> lines() {
    var lines = new ArrayList<Line>();
    claim()
        .ifPresent(claim -> {
          for (Map.Entry<Claim.Slot, Claim.Filler> slot : claim.slots().entrySet()) {
            lines.add(line(slot.getKey().name(), slot.getValue()));
          }
        });
    return lines;
  }

  /// Those through whom the words came, the earliest known first.
  public List<Line> chain() {
    return claim()
        .map(claim -> claim.chain().stream().map(filler -> line("", filler)).toList())
        .orElse(List.of());
  }

  private Line line(String slot, Claim.Filler filler) {
    String words = filler.at().of(text);
    // The form of a term is for comparing; people read the words.
    boolean plain = filler.value().equals(words) || slot.equals(Claim.Slot.STATUS.name());
    String value = plain ? "" : filler.value();
    return new Line(slot, words, value, filler.suggested().map(at -> at.of(text)).orElse(""));
  }

  /// Whether it tells of an act, which alone has a code and may be a violation.
  public boolean isAct() {
    return claim().filter(claim -> claim.type() == Claim.Type.ACT).isPresent();
  }

  /// The codes that people gave it, of each person and vocabulary the last one.
  public List<Judgment.Coded> codes() {
    var last = new LinkedHashMap<String, Judgment.Coded>();
    for (Deed deed : deeds) {
      if (deed.judgment() instanceof Judgment.Coded coded) {
        last.put(deed.by() + "\n" + coded.vocabulary(), coded);
      }
    }
    return List.copyOf(last.values());
  }

  /// Whether it is a violation, of each person the last answer.
  public List<Judgment.Qualified> answers() {
    var last = new LinkedHashMap<String, Judgment.Qualified>();
    for (Deed deed : deeds) {
      if (deed.judgment() instanceof Judgment.Qualified qualified) {
        last.put(deed.by(), qualified);
      }
    }
    return List.copyOf(last.values());
  }

  /// What the form for corrections has in a slot to begin with.
  public Line line(Claim.Slot slot) {
    return claim()
        .flatMap(claim -> claim.slot(slot))
        .map(filler -> new Line(slot.name(), filler.at().of(text), filler.value(), ""))
        .orElse(new Line(slot.name(), "", "", ""));
  }

  /// A stretch of the text around the telling words.
  public Context.Paragraph excerpt() {
    return Context.excerpt(document.document(), text, finding());
  }

  /// The form for what nobody proposed, beside the same words.
  ///
  /// @param n its number in the queue, from 0
  public String add(Queue queue, long n) {
    String of = row.document().content().hex() + "-" + row.document().part();
    String link = "/review/add?of=" + of + "&near=" + finding().at().start();
    return link + queue.link(n).replace("/review?", "&") + "&seen=" + seen();
  }

  /// The exact words in the reader.
  public String place() {
    Span at = finding().at().shifted(document.document().start());
    return Links.passage(row.document().content(), at.start(), at.end());
  }

  /// Names this finding in a form, as it was shown.
  public String shown() {
    String of = row.document().content().hex() + "-" + row.document().part();
    return of + " " + row.ordinal() + " " + seen();
  }

  /// The finding that a form names; nothing where another has come to its number since.
  ///
  /// @param shown as [#shown()] has it
  static Optional<Card> shown(String shown, Archive archive, Library library) throws IOException {
    String[] parts = shown.split(" ", -1);
    return parts.length == 3
        ? numbered(parts[0], parts[1], archive, library)
            .filter(card -> card.seen().equals(parts[2]))
        : Optional.empty();
  }

  /// The finding with this number in its document, whatever it is by now.
  ///
  /// @param of the whole id of the document
  static Optional<Card> numbered(String of, String ordinal, Archive archive, Library library)
      throws IOException {
    Optional<DocumentId> document = Links.wholeId(of);
    if (document.isEmpty() || library.document(document.get()).isEmpty()) {
      return Optional.empty();
    }
    for (Row row : library.proposals().of(document.get())) {
      if (String.valueOf(row.ordinal()).equals(ordinal)) {
        return Optional.of(of(archive, library, row));
      }
    }
    return Optional.empty();
  }

  /// Tells this finding from another that may have come to its number since.
  public String seen() {
    String json = FindingsJson.write(finding()).toString();
    return Sha256.hash(json.getBytes(StandardCharsets.UTF_8)).hex().substring(0, 16);
  }
}
