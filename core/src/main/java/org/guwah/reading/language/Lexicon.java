package org.guwah.reading.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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
    List<String> values =
        Arrays.stream(line.substring(equals + 1).split(","))
            .map(String::strip)
            .filter(value -> !value.isEmpty())
            .toList();
    return new Row(language, line.substring(0, equals).strip(), values);
  }
}
