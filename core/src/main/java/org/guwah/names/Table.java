package org.guwah.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The rows of one of the files beside this package: cells between tabs; lines that begin with `#`
/// are for people.
final class Table {
  private Table() {}

  static List<String[]> rows(String file) {
    try (InputStream in = Table.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the program is not whole: " + file + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A sound as a table has it, in which `-` stands for none.
  static String sound(String cell) {
    return cell.equals("-") ? "" : cell;
  }
}
