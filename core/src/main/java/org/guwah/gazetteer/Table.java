package org.guwah.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The rows of one of the files beside this package: cells between tabs; lines that begin with `#`
/// are for people.
final class Table {
  private Table() {}

  static List<String[]> rows(String file, int cells) {
    try (InputStream in = Table.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the program is not whole: " + file + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> cells(file, line, cells))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String[] cells(String file, String line, int cells) {
    String[] row = line.split("\t", -1);
    if (row.length != cells) {
      throw new IllegalStateException(
          file + " needs " + cells + " cells between tabs in the line “" + line + "”");
    }
    return row;
  }
}
