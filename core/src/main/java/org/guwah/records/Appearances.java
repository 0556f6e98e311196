package org.guwah.records;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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

  /// @param apart where it stands, where each of its places is one for itself; else 0
  private record Name(DocumentId document, String folded, int apart) {}

  private List<Appearance> found(Mention.Type type, List<TieRow> ties) throws IOException {
    var asking =
        Asking.ALL.withSorts("mention").withKind(type.name()).withoutVerdict(Verdict.REJECTED);
    Set<Side> parted = parted(ties);
    Map<Name, List<Row>> places = new LinkedHashMap<>();
    for (Row row : library.proposals().find(asking, Order.TEXT, Page.ALL)) {
      int apart = isApart(type, row, parted) ? row.proposal().finding().at().start() + 1 : 0;
      var key = new Name(row.document(), Tag.folded(name(row)), apart);
      places.computeIfAbsent(key, _ -> new ArrayList<>()).add(row);
    }
    var all = new ArrayList<Appearance>();
    for (Map.Entry<Name, List<Row>> each : places.entrySet()) {
      String name = name(each.getValue().getFirst());
      all.add(
          each.getKey().apart() > 0
              ? Appearance.apart(type, name, each.getValue())
              : Appearance.of(type, name, each.getValue()));
    }
    return all;
  }

  /// In a list, each row means somebody of its own, however many have the same name.
  private boolean isApart(Mention.Type type, Row row, Set<Side> parted) throws IOException {
    boolean ofAList = type == Mention.Type.PERSON && texts.isTable(row.document());
    return ofAList
        || parted.stream()
            .anyMatch(each ->
                each.document().equals(row.document())
                    && each.at().overlaps(row.proposal().finding().at()));
  }

  private record Side(DocumentId document, Span at) {}

  /// The second of two places in one document that somebody said do not mean one.
  private static Set<Side> parted(List<TieRow> ties) {
    return ties.stream()
        .filter(tie ->
            tie.judgment() instanceof Judgment.Compared compared
                && compared.identity() == Identity.DIFFERENT)
        .filter(tie -> tie.sides().get(0).document().equals(tie.sides().get(1).document()))
        .map(tie -> new Side(tie.sides().get(1).document(), tie.sides().get(1).at()))
        .collect(Collectors.toSet());
  }

  /// A judgment outlives the program that found the name.
  private List<Appearance> judged(Mention.Type type, List<TieRow> ties, List<Appearance> found)
      throws IOException {
    var all = new ArrayList<>(found);
    var known = new Places(found);
    Set<Side> added = new HashSet<>();
    for (TieRow tie : ties) {
      for (TieSide side : tie.sides()) {
        if (!known.has(side) && added.add(new Side(side.document(), side.at()))) {
          String name = line(side.at().of(texts.of(side.document())));
          boolean apart = texts.isTable(side.document());
          all.add(Appearance.judged(side.document(), type, name, side.at(), apart));
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
