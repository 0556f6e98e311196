package org.guwah.lists;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guwah.model.Edtf;
import org.guwah.model.Problem;
import org.guwah.model.Problem.Code;
import org.guwah.reading.dates.DateLine;
import org.guwah.reading.dates.DayMonthOrder;
import org.guwah.reading.dates.FoundDate;

/// Reads the rows of one list, from the first to the last: an id may stand only once.
final class RowReading {
  private static final int OLDEST = 120;

  /// A spreadsheet may say at what time of the day; of that nothing is made.
  private static final Pattern TIMED = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)[T ]\\d\\d:\\d\\d.*");

  private final List<String> heading;
  private final ListMapping mapping;
  private final Set<String> kinds;
  private final Map<Column, DayMonthOrder> orders;
  private final Map<String, Integer> ids = new HashMap<>();

  RowReading(
      List<String> heading,
      ListMapping mapping,
      Set<String> kinds,
      Map<Column, DayMonthOrder> orders) {
    this.heading = heading;
    this.mapping = mapping;
    this.kinds = kinds;
    this.orders = orders;
  }

  static boolean isDay(Column column) {
    return column.meaning() == Meaning.WHEN || column.meaning() == Meaning.BORN;
  }

  static Optional<FoundDate> date(String words) {
    return DateLine.of(words)
        .filter(DateLine::isBare)
        .flatMap(DateLine::main)
        .map(DateLine.Labelled::date);
  }

  ListRow row(TableRow row) {
    Map<Column, Cell> cells = new TreeMap<>();
    for (int i = 0; i < Math.min(heading.size(), row.cells().size()); i++) {
      Cell cell = row.cells().get(i);
      if (!cell.isBlank()) {
        mapping.of(heading.get(i)).ifPresent(column -> cells.putIfAbsent(column, cell));
      }
    }
    Map<Column, String> days = new TreeMap<>();
    cells.forEach(
        (column, cell) -> day(column, cell.value()).ifPresent(day -> days.put(column, day)));
    Cell id = cells.get(new Column(Meaning.ID));
    String called = id == null ? "" : id.value();
    return new ListRow(row.line(), called, cells, days, refused(row, cells, days, called));
  }

  /// Empty where it tells no day, or one that is not understood.
  private Optional<String> day(Column column, String words) {
    if (!isDay(column)) {
      return Optional.empty();
    }
    DayMonthOrder order = orders.getOrDefault(column, DayMonthOrder.DAY_FIRST);
    Matcher timed = TIMED.matcher(words);
    String said = timed.matches() ? timed.group(1) : words;
    return Edtf.parse(said)
        .map(Edtf::value)
        .or(() -> date(said).map(date -> date.edtf(order)))
        .filter(edtf -> !edtf.isEmpty());
  }

  private Optional<Problem> refused(
      TableRow row, Map<Column, Cell> cells, Map<Column, String> days, String id) {
    if (row.cells().size() != heading.size()) {
      return because(Code.L004, row, row.cells().size() + " cells, of " + heading.size());
    }
    if (!cells.containsKey(new Column(Meaning.NAME))) {
      return because(Code.L001, row, "");
    }
    for (Map.Entry<Column, Cell> each : cells.entrySet()) {
      Optional<Code> wrong = wrong(each.getKey(), each.getValue().value(), days);
      if (wrong.isPresent()) {
        return because(wrong.get(), row, each.getValue().value());
      }
    }
    Integer earlier = id.isEmpty() ? null : ids.putIfAbsent(id, row.line());
    return earlier == null
        ? Optional.empty()
        : because(Code.L003, row, id + ", as in line " + earlier);
  }

  private Optional<Code> wrong(Column column, String value, Map<Column, String> days) {
    return switch (column.meaning()) {
      case WHEN, BORN -> days.containsKey(column) ? Optional.empty() : Optional.of(Code.L002);
      case ACT -> kinds.contains(value) ? Optional.empty() : Optional.of(Code.L005);
      case AGE -> isAge(value) ? Optional.empty() : Optional.of(Code.L006);
      case ID, NAME, ALIAS, SEX, OCCUPATION, PLACE, REASON, STATUS, ACTOR, SPEAKER, IGNORED ->
          Optional.empty();
    };
  }

  private static boolean isAge(String value) {
    return value.matches("\\d{1,3}") && Integer.parseInt(value) <= OLDEST;
  }

  private static Optional<Problem> because(Code code, TableRow row, String detail) {
    return Optional.of(new Problem(code, row.place(), detail));
  }
}
