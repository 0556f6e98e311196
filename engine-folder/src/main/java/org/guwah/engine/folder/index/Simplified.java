package org.guwah.engine.folder.index;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Collectors;

/// Traditional Chinese characters and the simplified ones that stand for them. Read from a table,
/// since ICU takes half a second to build its own.
final class Simplified {
  private static final String TABLE = "simplified.txt";
  private static final int[] TRADITIONAL;
  private static final int[] SIMPLIFIED;

  static {
    int[] pairs = pairs();
    Integer[] order = new Integer[pairs.length / 2];
    Arrays.setAll(order, i -> i * 2);
    Arrays.sort(order, Comparator.comparingInt(i -> pairs[i]));
    TRADITIONAL = Arrays.stream(order).mapToInt(i -> pairs[i]).toArray();
    SIMPLIFIED = Arrays.stream(order).mapToInt(i -> pairs[i + 1]).toArray();
  }

  private Simplified() {}

  private static int[] pairs() {
    try (InputStream table = Simplified.class.getResourceAsStream(TABLE)) {
      if (table == null) {
        throw new IllegalStateException(TABLE + " is missing from the program");
      }
      return new String(table.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .collect(Collectors.joining())
          .codePoints()
          .toArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The simplified form of a character, or the character itself.
  static int of(int c) {
    int at = Arrays.binarySearch(TRADITIONAL, c);
    return at < 0 ? c : SIMPLIFIED[at];
  }

  static int size() {
    return TRADITIONAL.length;
  }
}
