package org.guwah.lists;

import java.util.Map;
import java.util.Optional;
import org.guwah.model.Problem;

/// A row of a list as it is meant.
///
/// @param line on which it begins, from 1
/// @param id what the list calls it by; empty where it says nothing
/// @param cells that are not blank
/// @param when in EDTF; empty where nothing is said
/// @param refused why it cannot be brought in
public record ListRow(
    int line, String id, Map<Meaning, Cell> cells, String when, Optional<Problem> refused) {
  public ListRow {
    cells = Map.copyOf(cells);
  }

  public Optional<Cell> cell(Meaning meaning) {
    return Optional.ofNullable(cells.get(meaning));
  }

  public String value(Meaning meaning) {
    return cell(meaning).map(Cell::value).orElse("");
  }

  /// Whether both say the same, whatever lists they stand in.
  boolean saysTheSame(ListRow other) {
    for (Meaning each : Meaning.values()) {
      if (each != Meaning.IGNORED && !value(each).equals(other.value(each))) {
        return false;
      }
    }
    return true;
  }
}
