package org.guwah.lists;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guwah.model.Edtf;
import org.guwah.model.Problem;
import org.guwah.reading.dates.DateLine;
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
    var reading = new Rows(heading, mapping, kinds, order(all, heading, mapping));
    return new ListTable(heading, all.subList(1, all.size()).stream().map(reading::row).toList());
  }

  /// Which comes first in its dates of numbers is told by all of them together.
  private static DayMonthOrder order(
      List<TableRow> rows, List<String> heading, ListMapping mapping) {
    var dates = new ArrayList<FoundDate>();
    for (int i = 0; i < heading.size(); i++) {
      if (mapping.of(heading.get(i)).equals(Optional.of(Meaning.WHEN))) {
        for (TableRow row : rows.subList(1, rows.size())) {
          if (i < row.cells().size()) {
            Rows.date(row.cells().get(i).value()).ifPresent(dates::add);
          }
        }
      }
    }
    return DayMonthOrder.of(dates).order();
  }

  private static final class Rows {
    private final List<String> heading;
    private final ListMapping mapping;
    private final Set<String> kinds;
    private final DayMonthOrder order;
    private final Map<String, Integer> ids = new HashMap<>();

    Rows(List<String> heading, ListMapping mapping, Set<String> kinds, DayMonthOrder order) {
      this.heading = heading;
      this.mapping = mapping;
      this.kinds = kinds;
      this.order = order;
    }

    static Optional<FoundDate> date(String words) {
      return DateLine.of(words)
          .filter(DateLine::isBare)
          .flatMap(DateLine::main)
          .map(DateLine.Labelled::date);
    }

    ListRow row(TableRow row) {
      Map<Meaning, Cell> cells = new EnumMap<>(Meaning.class);
      for (int i = 0; i < Math.min(heading.size(), row.cells().size()); i++) {
        Cell cell = row.cells().get(i);
        Optional<Meaning> meaning = mapping.of(heading.get(i));
        if (meaning.isPresent() && !cell.isBlank()) {
          cells.putIfAbsent(meaning.get(), cell);
        }
      }
      String id = cells.containsKey(Meaning.ID) ? cells.get(Meaning.ID).value() : "";
      Optional<String> when = when(cells);
      Optional<Problem> refused = refused(row, cells, when, id);
      return new ListRow(row.line(), id, cells, when.orElse(""), refused);
    }

    /// Empty where it is said, and not understood.
    private Optional<String> when(Map<Meaning, Cell> cells) {
      Cell cell = cells.get(Meaning.WHEN);
      if (cell == null) {
        return Optional.of("");
      }
      return Edtf.parse(cell.value())
          .map(Edtf::value)
          .or(() -> date(cell.value()).map(date -> date.edtf(order)))
          .filter(edtf -> !edtf.isEmpty());
    }

    private Optional<Problem> refused(
        TableRow row, Map<Meaning, Cell> cells, Optional<String> when, String id) {
      String where = "line " + row.line();
      if (row.cells().size() != heading.size()) {
        String detail = row.cells().size() + " cells, of " + heading.size();
        return Optional.of(new Problem(Problem.Code.L004, where, detail));
      }
      if (!cells.containsKey(Meaning.NAME)) {
        return Optional.of(new Problem(Problem.Code.L001, where, ""));
      }
      Cell day = cells.get(Meaning.WHEN);
      if (day != null && when.isEmpty()) {
        return Optional.of(new Problem(Problem.Code.L002, where, day.value()));
      }
      Cell act = cells.get(Meaning.ACT);
      if (act != null && !kinds.contains(act.value())) {
        return Optional.of(new Problem(Problem.Code.L005, where, act.value()));
      }
      Integer earlier = id.isEmpty() ? null : ids.putIfAbsent(id, row.line());
      return earlier == null
          ? Optional.empty()
          : Optional.of(new Problem(Problem.Code.L003, where, id + ", as in line " + earlier));
    }
  }
}
