package org.guwah.app.web.lists;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.guwah.lists.Column;
import org.guwah.lists.Headings;
import org.guwah.lists.ListMapping;
import org.guwah.lists.Meaning;
import org.springframework.web.servlet.function.ServerRequest;

/// How a person says that the columns of a list are meant: as they chose, else as for the last list
/// of the series, else as their headings mostly mean.
///
/// @param columns of the list, in order
/// @param act what happened to everybody in it; empty for nothing
public record Meanings(List<Line> columns, String act) {
  public Meanings {
    columns = List.copyOf(columns);
  }

  /// A column.
  ///
  /// @param number from 0
  /// @param heading of it
  /// @param samples of its first cells
  /// @param chosen what it tells, as it is written; empty for nothing
  public record Line(int number, String heading, List<String> samples, String chosen) {
    /// Of the field in the form.
    public String field() {
      return "m" + number;
    }
  }

  /// @param beginning the heading, and the first rows
  static Meanings of(
      ServerRequest request, List<List<String>> beginning, Optional<ListMapping> known) {
    List<String> heading = beginning.isEmpty() ? List.of() : beginning.getFirst();
    boolean sent = request.param("m0").isPresent();
    var lines = new ArrayList<Line>();
    for (int i = 0; i < heading.size(); i++) {
      String chosen =
          sent ? chosen(request.param("m" + i).orElse("")) : guessed(heading.get(i), known);
      boolean free =
          lines.stream().noneMatch(each -> !chosen.isEmpty() && each.chosen().equals(chosen));
      lines.add(new Line(i, heading.get(i), samples(beginning, i), free || sent ? chosen : ""));
    }
    String act = sent ? request.param("act").orElse("") : known.map(ListMapping::act).orElse("");
    return new Meanings(lines, SeriesShelf.acts().contains(act) ? act : "");
  }

  private static String chosen(String words) {
    return Column.of(words)
        .filter(each -> each.act().isEmpty() || SeriesShelf.acts().contains(each.act()))
        .filter(each -> each.meaning() != Meaning.IGNORED)
        .map(Column::words)
        .orElse("");
  }

  private static String guessed(String heading, Optional<ListMapping> known) {
    return known
        .map(mapping -> mapping.of(heading))
        .orElseGet(() -> Headings.guess(heading))
        .filter(each -> each.meaning() != Meaning.IGNORED)
        .map(Column::words)
        .orElse("");
  }

  private static List<String> samples(List<List<String>> beginning, int column) {
    return beginning.stream()
        .skip(1)
        .filter(row -> column < row.size() && !row.get(column).isBlank())
        .map(row -> row.get(column))
        .toList();
  }

  /// Nothing where no column has names.
  Optional<ListMapping> mapping() {
    Map<String, Column> columns = new LinkedHashMap<>();
    for (Line line : columns()) {
      Column.of(line.chosen()).ifPresent(column -> columns.putIfAbsent(line.heading(), column));
    }
    return columns.containsValue(new Column(Meaning.NAME))
        ? Optional.of(new ListMapping(columns, act))
        : Optional.empty();
  }

  /// What links and forms keep of it.
  Map<String, String> parameters() {
    Map<String, String> all = new LinkedHashMap<>();
    columns.forEach(each -> all.put(each.field(), each.chosen()));
    all.put("act", act);
    return all;
  }

  /// What a column may tell of the person, or of what the row itself tells.
  public static List<Meaning> ofTheRow() {
    return Stream.of(Meaning.values()).filter(each -> each != Meaning.IGNORED).toList();
  }

  /// What a column may tell of another act.
  public static List<Meaning> ofAnAct() {
    return Stream.of(Meaning.values()).filter(Meaning::isOfAct).toList();
  }

  /// Every kind of act there is.
  public static List<String> acts() {
    return SeriesShelf.acts();
  }
}
