package org.guwah.language.patterns;

import java.util.ArrayList;
import java.util.List;
import org.guwah.language.words.WordList;

/// A list that people can extend: lines of values between tabs, the language first.
final class Table {
  private Table() {}

  /// A line.
  ///
  /// @param language as [Tongue] names it
  /// @param form a word, or a regular expression where the head of the file says so
  record Row(String language, String kind, String form, String value) {}

  /// @param file such as `dates.tsv`
  /// @throws IllegalStateException where a line has too few values
  static List<Row> of(String file) {
    var rows = new ArrayList<Row>();
    for (String[] values : WordList.rows(Table.class, file, 3)) {
      rows.add(new Row(values[0], values[1], values[2], values.length > 3 ? values[3] : ""));
    }
    return rows;
  }

  /// Those of one language and kind, in their order.
  static List<Row> of(List<Row> rows, String language, String kind) {
    return rows.stream()
        .filter(row -> row.language().equals(language) && row.kind().equals(kind))
        .toList();
  }

  /// The forms of those as one group of a regular expression; one that matches nothing where there
  /// are none.
  static String any(List<Row> rows, String language, String kind) {
    List<String> forms = of(rows, language, kind).stream().map(Row::form).toList();
    return forms.isEmpty() ? "(?!)" : "(?:" + String.join("|", forms) + ")";
  }
}
