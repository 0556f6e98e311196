package org.guwah.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.guwah.reading.dates.DayMonthOrder;
import org.guwah.reading.dates.FoundDate;

/// A list with its rows as a mapping means them.
///
/// @param heading of each column, in order
/// @param rows all but the heading, those that are refused among them
public record ListTable(List<String> heading, List<ListRow> rows) {
  public ListTable {
    heading = List.copyOf(heading);
    rows = List.copyOf(rows);
  }

  /// @param text of the list, its lines ending with LF
  /// @param kinds of acts that there are
  public static ListTable of(String text, ListMapping mapping, Set<String> kinds) {
    List<TableRow> all = TableText.rows(text);
    if (all.isEmpty()) {
      return new ListTable(List.of(), List.of());
    }
    List<String> heading = all.getFirst().cells().stream().map(Cell::value).toList();
    List<TableRow> rows = all.subList(1, all.size());
    var reading = new RowReading(heading, mapping, kinds, orders(rows, heading, mapping));
    return new ListTable(heading, rows.stream().map(reading::row).toList());
  }

  /// Which comes first in dates of numbers is told by all of a column together.
  private static Map<Column, DayMonthOrder> orders(
      List<TableRow> rows, List<String> heading, ListMapping mapping) {
    Map<Column, DayMonthOrder> orders = new TreeMap<>();
    for (int i = 0; i < heading.size(); i++) {
      int at = i;
      mapping
          .of(heading.get(i))
          .filter(RowReading::isDay)
          .ifPresent(column -> orders.put(column, DayMonthOrder.of(dates(rows, at)).order()));
    }
    return orders;
  }

  private static List<FoundDate> dates(List<TableRow> rows, int column) {
    var dates = new ArrayList<FoundDate>();
    for (TableRow row : rows) {
      if (column < row.cells().size()) {
        RowReading.date(row.cells().get(column).value()).ifPresent(dates::add);
      }
    }
    return dates;
  }
}
