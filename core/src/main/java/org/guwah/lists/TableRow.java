package org.guwah.lists;

import java.util.List;

/// A row of a table.
///
/// @param line on which it begins, from 1
/// @param number among all rows, blank ones and the heading with them, from 1
/// @param cells in order, at least one
public record TableRow(int line, int number, List<Cell> cells) {
  public TableRow {
    cells = List.copyOf(cells);
  }

  public boolean isBlank() {
    return cells.stream().allMatch(Cell::isBlank);
  }

  /// Where it stands, in words; its number only where cells break lines.
  String place() {
    return line == number ? "line " + line : "row " + number + ", line " + line;
  }
}
