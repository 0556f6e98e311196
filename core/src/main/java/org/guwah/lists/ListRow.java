package org.guwah.lists;

import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.guwah.model.Problem;

/// A row of a list as it is meant.
///
/// @param line on which it begins, from 1
/// @param id what the list calls it by; empty where it says nothing
/// @param cells that are not blank
/// @param days of the columns that tell one, in EDTF
/// @param refused why it cannot be brought in
public record ListRow(
    int line,
    String id,
    Map<Column, Cell> cells,
    Map<Column, String> days,
    Optional<Problem> refused) {
  public ListRow {
    cells = Map.copyOf(cells);
    days = Map.copyOf(days);
  }

  public Optional<Cell> cell(Column column) {
    return Optional.ofNullable(cells.get(column));
  }

  public Optional<Cell> cell(Meaning meaning) {
    return cell(new Column(meaning));
  }

  public String value(Column column) {
    return cell(column).map(Cell::value).orElse("");
  }

  public String value(Meaning meaning) {
    return value(new Column(meaning));
  }

  /// When what the row itself tells happened, in EDTF; empty where nothing is said.
  public String when() {
    return days.getOrDefault(new Column(Meaning.WHEN), "");
  }

  /// Whether both say the same, whatever lists they stand in.
  boolean saysTheSame(ListRow other) {
    var columns = new TreeSet<>(cells.keySet());
    columns.addAll(other.cells.keySet());
    return columns.stream()
        .filter(each -> each.meaning() != Meaning.IGNORED)
        .allMatch(each -> value(each).equals(other.value(each)));
  }
}
