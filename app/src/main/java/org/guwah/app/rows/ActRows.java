package org.guwah.app.rows;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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

  /// What documents tell of, as far as they tell the same.
  ///
  /// @param record the key of the record of whom it happened to; empty where only a description or
  ///   a pronoun stands there
  private record Told(
      String kind, String person, String record, String when, String place, String modality) {}

  /// Something that happened to somebody.
  ///
  /// @param record the key of their record; empty where only a description or a pronoun stands
  ///   there
  /// @param claims that tell so, in the order of the texts; at least one
  public record Line(
      String kind,
      String person,
      String record,
      String when,
      String place,
      String modality,
      List<Row> claims) {
    public Line {
      claims = List.copyOf(claims);
    }

    /// Names it, as the first claim that tells so.
    public String key() {
      return ActKeys.of(claims.getFirst());
    }

    /// Whether a key names it: that of any of its claims does.
    public boolean isCalled(String key) {
      return claims.stream().anyMatch(each -> ActKeys.of(each).equals(key));
    }

    /// The ids of the documents that tell so.
    public Set<String> documents() {
      return claims.stream()
          .map(each -> each.document().toString())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  /// In the order in which they first are told.
  public static List<Line> of(Library library, Records records) throws IOException {
    return new ActRows(library, records).lines();
  }

  private List<Line> lines() throws IOException {
    Map<Told, List<Row>> all = new LinkedHashMap<>();
    var acts = Asking.ALL.withSorts("act").withoutVerdict(Verdict.REJECTED);
    for (Row row : library.proposals().find(acts, Order.TEXT, Page.ALL)) {
      all.computeIfAbsent(told(row), _ -> new ArrayList<>()).add(row);
    }
    var lines = new ArrayList<Line>();
    all.forEach((act, claims) ->
        lines.add(
            new Line(
                act.kind(),
                act.person(),
                act.record(),
                act.when(),
                act.place(),
                act.modality(),
                claims)));
    return lines;
  }

  private Told told(Row row) throws IOException {
    var claim = (Claim) row.proposal().finding();
    String person = words(row, claim, Claim.Slot.PERSON);
    Group group = group(row.document(), claim, person);
    return new Told(
        claim.kind(),
        group == null ? person : group.first().name(),
        group == null ? "" : group.first().key(),
        claim.slot(Claim.Slot.WHEN).map(Claim.Filler::value).orElse(""),
        words(row, claim, Claim.Slot.PLACE),
        claim.modality().name().toLowerCase(java.util.Locale.ROOT));
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
