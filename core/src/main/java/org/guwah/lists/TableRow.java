package org.guwah.lists;

import java.util.List;

/// A row of a table.
///
/// @param line on which it begins, from 1
/// @param cells in order, at least one
public record TableRow(int line, List<Cell> cells) {
  public TableRow {
    cells = List.copyOf(cells);
  }

  public boolean isBlank() {
    return cells.stream().allMatch(Cell::isBlank);
  }
}
