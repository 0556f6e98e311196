package org.guwah.lists;

import java.util.ArrayList;
import java.util.List;
import org.guwah.csv.CsvWriter;

/// Writes a list as a table that comes back the same.
public final class Table {
  private Table() {}

  /// @param heading of the columns, in order
  /// @param rows not refused, in order
  /// @return comma-separated values (RFC 4180); no cell begins with what a spreadsheet would run
  public static String csv(List<String> heading, List<ListRow> rows, ListMapping mapping) {
    List<String> kept =
        heading.stream()
            .filter(
                each -> mapping.of(each).filter(meaning -> meaning != Meaning.IGNORED).isPresent())
            .toList();
    var csv = new StringBuilder(CsvWriter.line(kept.stream().map(Guard::on).toList()));
    for (ListRow row : rows) {
      var cells = new ArrayList<String>();
      for (String each : kept) {
        cells.add(Guard.on(row.value(mapping.of(each).orElseThrow())));
      }
      csv.append(CsvWriter.line(cells));
    }
    return csv.toString();
  }
}
