package org.guwah.reading.split;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What stands on a page several times.
///
/// @param keys how often each [Signs#key] does
/// @param speakers how often lines begin with the same few words and a colon
/// @param running how often the words of a line do with other numbers
record Repetition(
    Map<String, Integer> keys, Map<String, Integer> speakers, Map<String, Integer> running) {
  static Repetition of(List<Line> lines, List<Signs> signs) {
    return new Repetition(
        counts(signs.stream().map(Signs::key)),
        counts(lines.stream().map(line -> speaker(line.text()))),
        counts(signs.stream().map(Repetition::words).filter(words -> !words.isEmpty())));
  }

  private static Map<String, Integer> counts(Stream<String> words) {
    var counts = new HashMap<String, Integer>();
    words.forEach(each -> counts.merge(each, 1, Integer::sum));
    return counts;
  }

  /// How often lines of key `key` do.
  int times(String key) {
    return keys.getOrDefault(key, 0);
  }

  /// Whether others begin with the same name and a colon as `line`.
  boolean isSpoken(Line line) {
    String speaker = speaker(line.text());
    return !speaker.isEmpty() && speakers.getOrDefault(speaker, 0) > 2;
  }

  /// Whether the words of a line stand on the page several times with other numbers.
  boolean isRunning(Signs signs) {
    return running.getOrDefault(words(signs), 0) >= 3;
  }

  /// The up to three words before a colon with which a line begins; empty where it does not.
  private static String speaker(String text) {
    int colon = text.indexOf(": ");
    String words = colon < 1 || colon > 40 ? "" : text.substring(0, colon);
    return Look.units(words) > 3 ? "" : words;
  }

  /// The letters of a line that has digits, too; empty where it has none, or few letters.
  private static String words(Signs signs) {
    String key = signs.key();
    var letters = new StringBuilder();
    for (int i = 0; i < key.length(); i++) {
      if (!Character.isDigit(key.charAt(i))) {
        letters.append(key.charAt(i));
      }
    }
    return letters.length() < 4 || letters.length() == key.length() ? "" : letters.toString();
  }
}
