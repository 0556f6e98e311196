package org.guwah.lists;

import java.util.ArrayList;
import java.util.List;
import org.guwah.csv.CsvWriter;

/// Writes a list as a table that comes back the same.
public final class Table {
  private Table() {}

  /// What the table says, cell by cell, the heading first; columns that tell nothing are left out.
  ///
  /// @param heading of the columns, in order
  /// @param rows not refused, in order
  /// @return cells of which none begins with what a spreadsheet would run
  public static List<List<String>> cells(
      List<String> heading, List<ListRow> rows, ListMapping mapping) {
    List<String> kept =
        heading.stream()
            .filter(
                each -> mapping.of(each).filter(of -> of.meaning() != Meaning.IGNORED).isPresent())
            .toList();
    var table = new ArrayList<List<String>>();
    table.add(kept.stream().map(Guard::on).toList());
    for (ListRow row : rows) {
      table.add(
          kept.stream().map(each -> Guard.on(row.value(mapping.of(each).orElseThrow()))).toList());
    }
    return table;
  }

  /// Comma-separated values (RFC 4180).
  public static String csv(List<List<String>> cells) {
    var csv = new StringBuilder();
    cells.forEach(row -> csv.append(CsvWriter.line(row)));
    return csv.toString();
  }
}
