package org.guwah.reading.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/// Reads a word list from a resource: sections `[language]`, in them lines `key = a, b, c`; `#`
/// begins a comment line.
public final class Lexicon {
  private Lexicon() {}

  /// One line of a list.
  ///
  /// @param language the section it stands in
  /// @param values in order; between commas
  public record Row(String language, String key, List<String> values) {}

  /// Gives every row of the resource `name`, which lies beside the class `beside`.
  ///
  /// @throws UncheckedIOException where the resource cannot be read, which is a broken build
  public static void read(Class<?> beside, String name, Consumer<Row> rows) {
    try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(name), name);
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      String language = "";
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("[")) {
          language = line.substring(1, line.indexOf(']'));
        } else if (!line.isBlank() && !line.startsWith("#")) {
          rows.accept(row(language, line));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the word list " + name + " cannot be read", e);
    }
  }

  private static Row row(String language, String line) {
    int equals = line.indexOf('=');
    if (equals < 0) {
      throw new IllegalStateException("no '=' in the word list's line: " + line);
    }
    var values = new ArrayList<String>();
    for (int from = equals + 1; from <= line.length(); ) {
      int comma = line.indexOf(',', from);
      int to = comma < 0 ? line.length() : comma;
      String value = line.substring(from, to).strip();
      if (!value.isEmpty()) {
        values.add(value);
      }
      from = to + 1;
    }
    return new Row(language, line.substring(0, equals).strip(), values);
  }
}
