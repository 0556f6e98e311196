package org.guwah.lists;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guwah.model.Anchor;
import org.guwah.model.Claim;
import org.guwah.model.Claim.Slot;
import org.guwah.model.Judgment;
import org.guwah.model.Mention;
import org.guwah.model.Sha256;
import org.guwah.model.Statement;

/// What a person asserts by bringing a row in: whom it names, and what it says to have happened to
/// them, at the cells that say so.
public final class Asserting {
  private final AnchorsOfText anchors;
  private final String act;

  /// @param text of the whole list
  public Asserting(Sha256 content, String text, ListMapping mapping) {
    this.anchors = new AnchorsOfText(content, text);
    this.act = mapping.act();
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
  public List<Judgment.Asserted> of(ListRow row) {
    var all = new ArrayList<Judgment.Asserted>();
    all.add(mention(nameCell(row), Mention.Type.PERSON));
    row.cell(Meaning.PLACE).ifPresent(cell -> all.add(mention(cell, Mention.Type.PLACE)));
    String kind = row.value(Meaning.ACT).isEmpty() ? act : row.value(Meaning.ACT);
    if (!kind.isEmpty()) {
      all.add(act(row, kind));
    }
    return all;
  }

  private Judgment.Asserted mention(Cell cell, Mention.Type type) {
    var what =
        new Statement(
            Optional.empty(), type.name(), Map.of(), Claim.Modality.ASSERTED, cell.value());
    return new Judgment.Asserted(anchors.at(cell), what);
  }

  private Judgment.Asserted act(ListRow row, String kind) {
    Map<Slot, Statement.Words> slots = new EnumMap<>(Slot.class);
    put(slots, Slot.PERSON, row, Meaning.NAME, row.value(Meaning.NAME));
    put(slots, Slot.PLACE, row, Meaning.PLACE, row.value(Meaning.PLACE));
    put(slots, Slot.WHEN, row, Meaning.WHEN, row.when());
    put(slots, Slot.SPEAKER, row, Meaning.SPEAKER, row.value(Meaning.SPEAKER));
    Cell telling = row.cell(Meaning.ACT).orElseGet(() -> nameCell(row));
    var what = new Statement(Optional.of(Claim.Type.ACT), kind, slots, Claim.Modality.REPORTED, "");
    return new Judgment.Asserted(anchors.at(telling), what);
  }

  private void put(
      Map<Slot, Statement.Words> slots, Slot slot, ListRow row, Meaning meaning, String value) {
    row.cell(meaning)
        .ifPresent(cell -> slots.put(slot, new Statement.Words(anchors.at(cell), value)));
  }
}
