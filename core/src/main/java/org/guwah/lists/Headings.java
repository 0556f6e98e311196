package org.guwah.lists;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// What the headings of lists mostly mean, in several languages: a guess that a person confirms.
public final class Headings {
  private static final Map<String, Column> ALL = read();

  private Headings() {}

  /// Nothing where the heading is none of those known.
  public static Optional<Column> guess(String heading) {
    return Optional.ofNullable(ALL.get(folded(heading)));
  }

  private static String folded(String heading) {
    return heading.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", " ").replaceAll(":$", "");
  }

  private static Map<String, Column> read() {
    try (InputStream in = Headings.class.getResourceAsStream("headings.tsv")) {
      Map<String, Column> all = new HashMap<>();
      new String(Objects.requireNonNull(in).readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.startsWith("# "))
          .map(line -> line.split("\t"))
          .forEach(cells -> all.put(folded(cells[0]), Column.of(cells[1]).orElseThrow()));
      return Map.copyOf(all);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
