package org.guwah.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Writes words in other letters, by rules that a file gives; letters without a rule stay.
final class Letters {
  private static final int LONGEST = 4;
  private static final Map<String, String> OVER = Map.of("kazakh press", "kazakh usual");

  private final Map<String, Map<String, List<String>>> ways = new HashMap<>();

  private Letters() {}

  static Letters read(Path file) throws IOException {
    var letters = new Letters();
    for (String line : Files.readAllLines(file)) {
      if (!line.startsWith("#")) {
        String[] cells = line.split("\t");
        letters
            .ways
            .computeIfAbsent(cells[0], _ -> new HashMap<>())
            .put(cells[1], List.of(cells[2].split("\\|")));
      }
    }
    return letters;
  }

  String write(String way, String word, Random random) {
    var written = new StringBuilder();
    for (int at = 0; at < word.length(); ) {
      int length = Math.min(LONGEST, word.length() - at);
      while (length > 1 && options(way, word, at, length).isEmpty()) {
        length--;
      }
      List<String> options = options(way, word, at, length);
      written.append(
          options.isEmpty() ? word.charAt(at) : options.get(random.nextInt(options.size())));
      at += length;
    }
    return written.toString();
  }

  private List<String> options(String way, String word, int at, int length) {
    String part = word.substring(at, at + length);
    Map<String, List<String>> rules = ways.getOrDefault(way, Map.of());
    List<String> inside = rules.getOrDefault(part, List.of());
    List<String> own = at == 0 ? rules.getOrDefault("^" + part, inside) : inside;
    String base = OVER.get(way);
    return own.isEmpty() && base != null ? options(base, word, at, length) : own;
  }
}
