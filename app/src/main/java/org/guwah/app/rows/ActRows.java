package org.guwah.app.rows;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.guwah.archive.Derivations.Library;
import org.guwah.archive.Derivations.Page;
import org.guwah.archive.Proposals.Asking;
import org.guwah.archive.Proposals.Order;
import org.guwah.archive.Proposals.Row;
import org.guwah.model.Claim;
import org.guwah.model.DocumentId;
import org.guwah.model.Mention;
import org.guwah.model.Tag;
import org.guwah.model.Verdict;
import org.guwah.records.Appearance;
import org.guwah.records.Entity;
import org.guwah.records.Group;
import org.guwah.records.Records;
import org.guwah.records.Texts;
import org.jspecify.annotations.Nullable;

/// Acts as far as documents tell of them: one person, one kind, one time and place. Documents that
/// tell the same are put together where they name a person whom a program holds for one.
public final class ActRows {
  private final Library library;
  private final Texts texts;
  private final Map<DocumentId, Map<String, Group>> groups = new HashMap<>();
  private final Map<DocumentId, Map<Integer, Group>> places = new HashMap<>();

  private ActRows(Library library, Records records) {
    this.library = library;
    this.texts = new Texts(library);
    for (Group group : records.groups(Mention.Type.PERSON)) {
      for (Entity entity : group.entities()) {
        entity.appearances().forEach(name -> enter(name, group));
      }
    }
  }

  private void enter(Appearance name, Group group) {
    Map<Integer, Group> starts = places.computeIfAbsent(name.document(), _ -> new HashMap<>());
    name.places().forEach(at -> starts.put(at.start(), group));
    if (!name.apart()) {
      groups
          .computeIfAbsent(name.document(), _ -> new HashMap<>())
          .put(Tag.folded(name.name()), group);
    }
  }

  /// Somebody to whom something happened.
  ///
  /// @param record the key of their record; empty where only a description or a pronoun stands
  ///   there
  /// @param documents that tell so
  public record Line(
      String kind,
      String person,
      String record,
      String when,
      String place,
      String modality,
      Set<String> documents) {}

  /// In the order in which they first are told.
  public static List<Line> of(Library library, Records records) throws IOException {
    return new ActRows(library, records).lines();
  }

  private List<Line> lines() throws IOException {
    Map<Line, Set<String>> all = new LinkedHashMap<>();
    var acts = Asking.ALL.withSorts("act").withoutVerdict(Verdict.REJECTED);
    for (Row row : library.proposals().find(acts, Order.TEXT, Page.ALL)) {
      all.computeIfAbsent(line(row), _ -> new TreeSet<>()).add(row.document().toString());
    }
    var lines = new ArrayList<Line>();
    all.forEach((line, documents) ->
        lines.add(
            new Line(
                line.kind(),
                line.person(),
                line.record(),
                line.when(),
                line.place(),
                line.modality(),
                documents)));
    return lines;
  }

  private Line line(Row row) throws IOException {
    var claim = (Claim) row.proposal().finding();
    String person = words(row, claim, Claim.Slot.PERSON);
    Group group = group(row.document(), claim, person);
    return new Line(
        claim.kind(),
        group == null ? person : group.first().name(),
        group == null ? "" : group.first().key(),
        claim.slot(Claim.Slot.WHEN).map(Claim.Filler::value).orElse(""),
        words(row, claim, Claim.Slot.PLACE),
        claim.modality().name().toLowerCase(java.util.Locale.ROOT),
        Set.of());
  }

  private @Nullable Group group(DocumentId document, Claim claim, String person) {
    Group there =
        claim
            .slot(Claim.Slot.PERSON)
            .map(who -> places.getOrDefault(document, Map.of()).get(who.at().start()))
            .orElse(null);
    return there == null ? groups.getOrDefault(document, Map.of()).get(Tag.folded(person)) : there;
  }

  private String words(Row row, Claim claim, Claim.Slot slot) throws IOException {
    Claim.Filler filler = claim.slots().get(slot);
    if (filler == null) {
      return "";
    }
    return filler.value().isBlank()
        ? filler.at().of(texts.of(row.document())).replaceAll("\\s+", " ")
        : filler.value();
  }
}
