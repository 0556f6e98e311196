package org.guwah.language.words;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// English words for whole numbers below a hundred.
public final class NumberWords {
  private static final Map<String, Integer> ALL = new HashMap<>();

  static {
    List<String> small =
        List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    List<String> tens =
        List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    for (int i = 0; i < small.size(); i++) {
      ALL.put(small.get(i), i);
    }
    for (int i = 0; i < tens.size(); i++) {
      ALL.put(tens.get(i), 10 * (i + 2));
      for (int one = 1; one < 10; one++) {
        ALL.put(tens.get(i) + "-" + small.get(one), 10 * (i + 2) + one);
      }
    }
  }

  private NumberWords() {}

  /// Such as 38 for "Thirty-eight".
  public static Optional<Integer> of(String word) {
    return Optional.ofNullable(ALL.get(word.toLowerCase(Locale.ROOT)));
  }
}
