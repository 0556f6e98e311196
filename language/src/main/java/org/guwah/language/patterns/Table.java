package org.guwah.language.patterns;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

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
    for (String line : text(file).split("\\R")) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] values = line.split("\t", -1);
        if (values.length < 3) {
          throw new IllegalStateException(
              file + " has the line \"" + line + "\": it needs a language, a kind and a form");
        }
        rows.add(new Row(values[0], values[1], values[2], values.length > 3 ? values[3] : ""));
      }
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

  private static String text(String file) {
    try (InputStream in = Table.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the module language has no file patterns/" + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
