package org.guwah.language.english.figures;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guwah.language.words.NumberWords;

/// Reads a number out of words: digits with separators and endings, and words as English has them.
final class Numerals {
  private static final Map<String, Long> SCALES =
      Map.ofEntries(
          Map.entry("hundred", 100L),
          Map.entry("thousand", 1_000L),
          Map.entry("million", 1_000_000L),
          Map.entry("billion", 1_000_000_000L),
          Map.entry("dozen", 12L),
          Map.entry("dozens", 12L),
          Map.entry("tens", 10L),
          Map.entry("hundreds", 100L),
          Map.entry("thousands", 1_000L),
          Map.entry("millions", 1_000_000L));
  private static final Pattern DIGITS =
      Pattern.compile("(\\d{1,3}(?:[,\\u00a0 ]\\d{3})+|\\d+)(\\.\\d+)?(m|bn|k|mn)?");

  private Numerals() {}

  /// Whether a word is, or is a part of, a number.
  static boolean isNumber(String word) {
    String plain = word.toLowerCase(Locale.ROOT);
    return DIGITS.matcher(plain).matches()
        || SCALES.containsKey(plain)
        || NumberWords.of(plain).isPresent();
  }

  /// Whether it tells no exact number: "dozens", "hundreds".
  static boolean isVague(String word) {
    return word.toLowerCase(Locale.ROOT).matches("tens|dozens|hundreds|thousands|millions");
  }

  /// What a word such as "thousand" multiplies by; 1 for other words.
  static long scale(String word) {
    return SCALES.getOrDefault(word.toLowerCase(Locale.ROOT), 1L);
  }

  /// The number that words tell; empty where they tell none.
  static Optional<Long> of(List<String> words) {
    double total = 0;
    double current = 0;
    boolean any = false;
    for (String word : words) {
      String plain = word.toLowerCase(Locale.ROOT);
      Matcher digits = DIGITS.matcher(plain);
      if (plain.equals("and") || plain.equals("of") || plain.equals("a") || plain.equals("an")) {
        continue;
      }
      if (plain.equals("half")) {
        current = 0.5;
        any = true;
      } else if (digits.matches()) {
        current += digits(digits);
        any = true;
      } else if (SCALES.containsKey(plain)) {
        long scale = SCALES.get(plain);
        current = (current == 0 ? 1 : current) * scale;
        any = true;
        if (scale >= 1_000) {
          total += current;
          current = 0;
        }
      } else {
        Optional<Integer> small = NumberWords.of(plain);
        if (small.isEmpty()) {
          return Optional.empty();
        }
        current += small.get();
        any = true;
      }
    }
    return any ? Optional.of(Math.round(total + current)) : Optional.empty();
  }

  private static double digits(Matcher digits) {
    String whole = digits.group(1).replaceAll("[^0-9]", "");
    double number = Double.parseDouble(whole + (digits.group(2) == null ? "" : digits.group(2)));
    String ending = digits.group(3) == null ? "" : digits.group(3);
    return number
        * switch (ending) {
          case "m", "mn" -> 1_000_000;
          case "bn" -> 1_000_000_000;
          case "k" -> 1_000;
          default -> 1;
        };
  }
}
