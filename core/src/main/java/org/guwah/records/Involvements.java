package org.guwah.records;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guwah.archive.Derivations.Library;
import org.guwah.archive.Derivations.Page;
import org.guwah.archive.Proposals.Asking;
import org.guwah.archive.Proposals.Order;
import org.guwah.archive.Proposals.Row;
import org.guwah.model.Claim;
import org.guwah.model.DocumentId;
import org.guwah.model.Tag;
import org.guwah.model.Verdict;

/// Finds what is claimed of an entity in the documents that name it.
final class Involvements {
  private Involvements() {}

  /// In the order of the documents and of their texts; what was rejected is not among them.
  static List<Involvement> of(Library library, Entity entity) throws IOException {
    Set<DocumentId> documents = new LinkedHashSet<>();
    entity.appearances().forEach(each -> documents.add(each.document()));
    var asking =
        Asking.ALL
            .withSorts("act", "trait", "figure", "position", "intervention", "quote")
            .withoutVerdict(Verdict.REJECTED)
            .among(documents);
    var all = new ArrayList<Involvement>();
    for (Row row : library.proposals().find(asking, Order.TEXT, Page.ALL)) {
      involvement(row, entity).ifPresent(all::add);
    }
    return all;
  }

  /// Of several slots the first that names it, in the order of [Claim.Slot]; else the first that
  /// may mean it.
  private static Optional<Involvement> involvement(Row row, Entity entity) {
    if (!(row.proposal().finding() instanceof Claim claim)) {
      return Optional.empty();
    }
    Optional<Involvement> perhaps = Optional.empty();
    for (Appearance name : entity.appearances()) {
      if (name.document().equals(row.document())) {
        for (Map.Entry<Claim.Slot, Claim.Filler> slot : claim.slots().entrySet()) {
          if (names(slot.getValue(), name)) {
            return Optional.of(new Involvement(row, claim, slot.getKey(), false));
          }
          if (perhaps.isEmpty() && mayMean(slot.getValue(), name)) {
            perhaps = Optional.of(new Involvement(row, claim, slot.getKey(), true));
          }
        }
      }
    }
    return perhaps;
  }

  /// Words that are just the name: "his sister, Adila" names Adila, "Adila’s house" does not.
  private static boolean names(Claim.Filler filler, Appearance name) {
    return filler.value().isBlank()
        ? filler.suggested().isEmpty() && name.places().contains(filler.at())
        : Tag.folded(filler.value()).equals(Tag.folded(name.name()));
  }

  private static boolean mayMean(Claim.Filler filler, Appearance name) {
    return filler.value().isBlank() && filler.suggested().filter(name::stands).isPresent();
  }
}
