package org.guwah.lists;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guwah.model.Anchor;
import org.guwah.model.Claim;
import org.guwah.model.Claim.Slot;
import org.guwah.model.Identity;
import org.guwah.model.Judgment;
import org.guwah.model.Mention;
import org.guwah.model.Sha256;
import org.guwah.model.Statement;

/// What a person asserts by bringing a row in: whom it names, what it says of them, and what it
/// says to have happened to them, at the cells that say so.
public final class Asserting {
  private static final Map<Meaning, Slot> SLOTS =
      Map.of(
          Meaning.PLACE, Slot.PLACE,
          Meaning.REASON, Slot.REASON,
          Meaning.STATUS, Slot.STATUS,
          Meaning.ACTOR, Slot.ACTOR);
  private static final List<Meaning> TRAITS =
      List.of(Meaning.BORN, Meaning.AGE, Meaning.SEX, Meaning.OCCUPATION);

  private final String text;
  private final AnchorsOfText anchors;
  private final ListMapping mapping;

  /// @param text of the whole content
  public Asserting(Sha256 content, String text, ListMapping mapping) {
    this.text = text;
    this.anchors = new AnchorsOfText(content, text);
    this.mapping = mapping;
  }

  /// The place of its name.
  public Anchor name(ListRow row) {
    return anchors.at(nameCell(row));
  }

  private static Cell nameCell(ListRow row) {
    return row.cell(Meaning.NAME)
        .orElseThrow(() -> new IllegalArgumentException("line " + row.line() + " has no name"));
  }

  /// @param row that is not refused
  public List<Judgment> of(ListRow row) {
    var all = new ArrayList<Judgment>();
    all.add(mention(nameCell(row), Mention.Type.PERSON));
    aliases(row, all);
    places(row, all);
    TRAITS.forEach(each -> row.cell(each).ifPresent(cell -> all.add(trait(row, each, cell))));
    acts(row, all);
    return all;
  }

  /// Whoever brings a row in says that all its names are one person's.
  private void aliases(ListRow row, List<Judgment> all) {
    row.cell(Meaning.ALIAS)
        .ifPresent(cell -> {
          for (Cell alias : cell.parts(text)) {
            all.add(mention(alias, Mention.Type.PERSON));
            all.add(
                new Judgment.Compared(
                    Mention.Type.PERSON, name(row), anchors.at(alias), Identity.SAME));
          }
        });
  }

  private void places(ListRow row, List<Judgment> all) {
    row.cells().entrySet().stream()
        .filter(each -> each.getKey().meaning() == Meaning.PLACE)
        .sorted(Map.Entry.comparingByKey())
        .forEach(each -> all.add(mention(each.getValue(), Mention.Type.PLACE)));
  }

  private Judgment mention(Cell cell, Mention.Type type) {
    var what =
        new Statement(
            Optional.empty(), type.name(), Map.of(), Claim.Modality.ASSERTED, cell.value());
    return new Judgment.Asserted(anchors.at(cell), what);
  }

  private Judgment trait(ListRow row, Meaning meaning, Cell cell) {
    String value = row.days().getOrDefault(new Column(meaning), cell.value());
    Map<Slot, Statement.Words> slots = new EnumMap<>(Slot.class);
    put(slots, Slot.PERSON, Optional.of(nameCell(row)), row.value(Meaning.NAME));
    put(slots, Slot.SPEAKER, row.cell(Meaning.SPEAKER), row.value(Meaning.SPEAKER));
    return asserted(cell, Claim.Type.TRAIT, meaning.word(), slots, value);
  }

  private void acts(ListRow row, List<Judgment> all) {
    String told = row.value(Meaning.ACT);
    String own = told.isEmpty() ? mapping.act() : told;
    if (!own.isEmpty()) {
      Cell telling = row.cell(Meaning.ACT).orElseGet(() -> nameCell(row));
      all.add(asserted(telling, Claim.Type.ACT, own, slots(row, ""), ""));
    }
    for (String kind : mapping.acts()) {
      row.cells().entrySet().stream()
          .filter(each -> each.getKey().act().equals(kind))
          .min(Map.Entry.comparingByKey())
          .ifPresent(first ->
              all.add(asserted(first.getValue(), Claim.Type.ACT, kind, slots(row, kind), "")));
    }
  }

  private Map<Slot, Statement.Words> slots(ListRow row, String act) {
    Map<Slot, Statement.Words> slots = new EnumMap<>(Slot.class);
    put(slots, Slot.PERSON, Optional.of(nameCell(row)), row.value(Meaning.NAME));
    put(slots, Slot.SPEAKER, row.cell(Meaning.SPEAKER), row.value(Meaning.SPEAKER));
    var when = new Column(Meaning.WHEN, act);
    put(slots, Slot.WHEN, row.cell(when), row.days().getOrDefault(when, ""));
    SLOTS.forEach((meaning, slot) -> {
      var column = new Column(meaning, act);
      put(slots, slot, row.cell(column), row.value(column));
    });
    return slots;
  }

  private Judgment asserted(
      Cell at, Claim.Type type, String kind, Map<Slot, Statement.Words> slots, String value) {
    var what = new Statement(Optional.of(type), kind, slots, Claim.Modality.REPORTED, value);
    return new Judgment.Asserted(anchors.at(at), what);
  }

  private void put(Map<Slot, Statement.Words> slots, Slot slot, Optional<Cell> cell, String value) {
    cell.ifPresent(words -> slots.put(slot, new Statement.Words(anchors.at(words), value)));
  }
}
