package org.guwah.language.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The word lists that people can extend: UTF-8, one entry a line, its columns between tabs; `#`
/// begins a comment.
public final class WordList {
  private WordList() {}

  /// Every entry, in order.
  ///
  /// @param beside a class of the package whose resources hold it
  /// @param file such as `places.txt`
  /// @throws IllegalStateException where there is no such list
  public static List<String> lines(Class<?> beside, String file) {
    try (InputStream in = beside.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(
            "the module language has no word list " + file + " beside " + beside.getName());
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Entries of one column, in any order.
  public static Set<String> set(Class<?> beside, String file) {
    return lines(beside, file).stream().map(String::strip).collect(Collectors.toUnmodifiableSet());
  }

  /// The columns of every entry.
  ///
  /// @param columns how many each has at least
  /// @throws IllegalStateException where an entry has fewer
  public static List<String[]> rows(Class<?> beside, String file, int columns) {
    return lines(beside, file).stream().map(line -> row(file, line, columns)).toList();
  }

  private static String[] row(String file, String line, int columns) {
    String[] values = line.split("\t", -1);
    if (values.length < columns) {
      throw new IllegalStateException(
          file + " has the line \"" + line + "\": it needs " + columns + " columns");
    }
    return values;
  }
}
