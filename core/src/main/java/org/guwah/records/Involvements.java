package org.guwah.records;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.guwah.archive.Derivations.Library;
import org.guwah.archive.Derivations.Page;
import org.guwah.archive.Proposals.Asking;
import org.guwah.archive.Proposals.Order;
import org.guwah.archive.Proposals.Row;
import org.guwah.model.Claim;
import org.guwah.model.DocumentId;
import org.guwah.model.Tag;
import org.guwah.model.Verdict;

/// Finds what is claimed of entities in the documents that name them.
final class Involvements {
  private final Library library;
  private final Map<DocumentId, Opened> opened = new HashMap<>();

  Involvements(Library library) {
    this.library = library;
  }

  /// The claims of a document, in the order of its text.
  ///
  /// @param byName by the folded values of their slots
  /// @param blank those with a slot that has no value, which its place tells
  private record Opened(List<Row> all, Map<String, List<Integer>> byName, List<Integer> blank) {}

  /// In the order of the documents and of their texts; what was rejected is not among them.
  List<Involvement> of(Entity entity) throws IOException {
    Map<DocumentId, List<Appearance>> documents = new LinkedHashMap<>();
    for (Appearance each : entity.appearances()) {
      documents.computeIfAbsent(each.document(), _ -> new ArrayList<>()).add(each);
    }
    var all = new ArrayList<Involvement>();
    for (Map.Entry<DocumentId, List<Appearance>> each : documents.entrySet()) {
      Opened document = opened(each.getKey());
      for (Row row : rows(document, each.getValue())) {
        involvement(row, each.getValue()).ifPresent(all::add);
      }
    }
    return all;
  }

  /// Only these can name any of the appearances.
  private static Iterable<Row> rows(Opened document, List<Appearance> names) {
    NavigableMap<Integer, Row> rows = new TreeMap<>();
    document.blank().forEach(at -> rows.put(at, document.all().get(at)));
    for (Appearance name : names) {
      document
          .byName()
          .getOrDefault(Tag.folded(name.name()), List.of())
          .forEach(at -> rows.put(at, document.all().get(at)));
    }
    return rows.values();
  }

  private Opened opened(DocumentId id) throws IOException {
    Opened known = opened.get(id);
    if (known == null) {
      var asking =
          Asking.ALL
              .inside(id)
              .withSorts("act", "trait", "figure", "position", "intervention", "quote")
              .withoutVerdict(Verdict.REJECTED);
      known = indexed(library.proposals().find(asking, Order.TEXT, Page.ALL));
      opened.put(id, known);
    }
    return known;
  }

  private static Opened indexed(List<Row> all) {
    var document = new Opened(all, new HashMap<>(), new ArrayList<>());
    for (int at = 0; at < all.size(); at++) {
      if (all.get(at).proposal().finding() instanceof Claim claim) {
        for (Claim.Filler filler : claim.slots().values()) {
          List<Integer> list =
              filler.value().isBlank()
                  ? document.blank()
                  : document
                      .byName()
                      .computeIfAbsent(Tag.folded(filler.value()), _ -> new ArrayList<>());
          list.add(at);
        }
      }
    }
    return document;
  }

  /// Of several slots the first that names it, in the order of [Claim.Slot]; else the first that
  /// may mean it.
  private static Optional<Involvement> involvement(Row row, List<Appearance> names) {
    if (!(row.proposal().finding() instanceof Claim claim)) {
      return Optional.empty();
    }
    Optional<Involvement> perhaps = Optional.empty();
    for (Appearance name : names) {
      for (Map.Entry<Claim.Slot, Claim.Filler> slot : claim.slots().entrySet()) {
        if (names(slot.getValue(), name)) {
          return Optional.of(new Involvement(row, claim, slot.getKey(), false));
        }
        if (perhaps.isEmpty() && mayMean(slot.getValue(), name)) {
          perhaps = Optional.of(new Involvement(row, claim, slot.getKey(), true));
        }
      }
    }
    return perhaps;
  }

  /// Words that are just the name: "his sister, Adila" names Adila, "Adila’s house" does not.
  private static boolean names(Claim.Filler filler, Appearance name) {
    if (filler.value().isBlank()) {
      return filler.suggested().isEmpty() && name.places().contains(filler.at());
    }
    return Tag.folded(filler.value()).equals(Tag.folded(name.name()))
        && (!name.apart() || name.stands(filler.at()));
  }

  private static boolean mayMean(Claim.Filler filler, Appearance name) {
    return filler.value().isBlank() && filler.suggested().filter(name::stands).isPresent();
  }
}
