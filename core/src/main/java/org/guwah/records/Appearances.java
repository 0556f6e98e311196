package org.guwah.records;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.guwah.archive.Derivations.Library;
import org.guwah.archive.Derivations.Page;
import org.guwah.archive.Derivations.TieRow;
import org.guwah.archive.Derivations.TieSide;
import org.guwah.archive.Proposals.Asking;
import org.guwah.archive.Proposals.Order;
import org.guwah.archive.Proposals.Row;
import org.guwah.model.DocumentId;
import org.guwah.model.Identity;
import org.guwah.model.Judgment;
import org.guwah.model.Mention;
import org.guwah.model.Span;
import org.guwah.model.Tag;
import org.guwah.model.Verdict;

/// Gathers the names of all documents that one viewer may see and nobody rejected.
final class Appearances {
  private final Library library;
  private final Texts texts;

  private Appearances(Library library) {
    this.library = library;
    this.texts = new Texts(library);
  }

  /// In the order of the documents, and of their texts; those that only judgments name last.
  ///
  /// @param ties what people judged of this type
  static List<Appearance> of(Library library, Mention.Type type, List<TieRow> ties)
      throws IOException {
    var appearances = new Appearances(library);
    return appearances.judged(type, ties, appearances.found(type, ties));
  }

  private record Name(DocumentId document, String folded, boolean apart) {}

  private List<Appearance> found(Mention.Type type, List<TieRow> ties) throws IOException {
    var asking =
        Asking.ALL.withSorts("mention").withKind(type.name()).withoutVerdict(Verdict.REJECTED);
    Map<Name, List<Row>> places = new LinkedHashMap<>();
    for (Row row : library.proposals().find(asking, Order.TEXT, Page.ALL)) {
      String name = name(row);
      boolean apart = isParted(ties, row.document(), row.proposal().finding().at());
      var key = new Name(row.document(), Tag.folded(name), apart);
      places.computeIfAbsent(key, _ -> new ArrayList<>()).add(row);
    }
    var all = new ArrayList<Appearance>();
    for (Map.Entry<Name, List<Row>> each : places.entrySet()) {
      String name = name(each.getValue().getFirst());
      all.add(
          each.getKey().apart()
              ? Appearance.apart(type, name, each.getValue())
              : Appearance.of(type, name, each.getValue()));
    }
    return all;
  }

  /// The second of two places in one document that somebody said do not mean one.
  private static boolean isParted(List<TieRow> ties, DocumentId document, Span at) {
    return ties.stream()
        .filter(tie ->
            tie.judgment() instanceof Judgment.Compared compared
                && compared.identity() == Identity.DIFFERENT)
        .filter(tie -> tie.sides().get(0).document().equals(tie.sides().get(1).document()))
        .map(tie -> tie.sides().get(1))
        .anyMatch(side -> side.document().equals(document) && side.at().overlaps(at));
  }

  /// A judgment outlives the program that found the name.
  private List<Appearance> judged(Mention.Type type, List<TieRow> ties, List<Appearance> found)
      throws IOException {
    var all = new ArrayList<>(found);
    for (TieRow tie : ties) {
      for (TieSide side : tie.sides()) {
        boolean known =
            all.stream()
                .anyMatch(
                    each -> each.document().equals(side.document()) && each.stands(side.at()));
        if (!known) {
          String name = line(side.at().of(texts.of(side.document())));
          all.add(Appearance.judged(side.document(), type, name, side.at()));
        }
      }
    }
    return all;
  }

  private String name(Row row) throws IOException {
    var mention = (Mention) row.proposal().finding();
    return line(
        mention.value().isBlank() ? mention.at().of(texts.of(row.document())) : mention.value());
  }

  private static String line(String words) {
    return words.strip().replaceAll("\\s+", " ");
  }
}
