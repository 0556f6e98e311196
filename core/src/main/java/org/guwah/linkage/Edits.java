package org.guwah.linkage;

import org.jspecify.annotations.Nullable;

/// How many slips lie between two words, and how alike they are.
final class Edits {
  /// Above this a word is cut off: nobody's name is longer, and time grows with the square.
  private static final int MOST = 64;

  private static final int ASCII = 128;

  private static final double PREFIX_SCALE = 0.1;
  private static final int PREFIX = 4;

  private Edits() {}

  /// Letters put in, left out or replaced, and neighbours swapped (restricted Damerau–Levenshtein).
  ///
  /// @param most where there are more, `most + 1` is returned
  static int between(String a, String b, int most) {
    int n = Math.min(a.length(), MOST);
    int m = Math.min(b.length(), MOST);
    if (Math.abs(n - m) > most) {
      return most + 1;
    }
    return n == 0 ? m : Math.min(most + 1, slips(a, n, b, m));
  }

  /// By bits, a column at a time (H. Hyyrö, "A Bit-Vector Algorithm for Computing Levenshtein and
  /// Damerau Edit Distances", 2003).
  private static int slips(String a, int n, String b, int m) {
    long[] places = places(a, n);
    long up = -1;
    long down = 0;
    long diagonal = 0;
    long before = 0;
    long last = 1L << (n - 1);
    int slips = n;
    for (int j = 0; j < m; j++) {
      long here = places == null ? places(a, n, b.charAt(j)) : places(places, b.charAt(j));
      long swapped = ((~diagonal & here) << 1) & before;
      diagonal = (((here & up) + up) ^ up) | here | down | swapped;
      long more = down | ~(diagonal | up);
      long less = diagonal & up;
      slips += (more & last) != 0 ? 1 : 0;
      slips -= (less & last) != 0 ? 1 : 0;
      more = more << 1 | 1;
      up = less << 1 | ~(diagonal | more);
      down = more & diagonal;
      before = here;
    }
    return slips;
  }

  /// Where each letter stands in `a`; null where there are others than those of ASCII.
  private static long @Nullable [] places(String a, int n) {
    long[] places = new long[ASCII];
    for (int i = 0; i < n; i++) {
      if (a.charAt(i) >= ASCII) {
        return null;
      }
      places[a.charAt(i)] |= 1L << i;
    }
    return places;
  }

  private static long places(long[] places, char c) {
    return c < ASCII ? places[c] : 0;
  }

  private static long places(String a, int n, char c) {
    long places = 0;
    for (int i = 0; i < n; i++) {
      places |= a.charAt(i) == c ? 1L << i : 0;
    }
    return places;
  }

  /// The letters that stand in a word, as bits; some letters share one.
  static long letters(String word) {
    long letters = 0;
    for (int i = 0; i < Math.min(word.length(), MOST); i++) {
      letters |= 1L << word.charAt(i);
    }
    return letters;
  }

  /// There are at least so many slips between words of such letters.
  static int atLeast(long a, long b) {
    return Math.max(Long.bitCount(a & ~b), Long.bitCount(b & ~a));
  }

  /// Whether both have the same letters, in whatever order, but for one.
  static boolean isShuffled(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    if (shorter < PREFIX || Math.abs(a.length() - b.length()) > 1 || shorter >= MOST) {
      return false;
    }
    long taken = 0;
    int left = 0;
    for (int i = 0; i < a.length(); i++) {
      int at = -1;
      for (int j = 0; j < b.length() && at < 0; j++) {
        at = (taken & (1L << j)) == 0 && a.charAt(i) == b.charAt(j) ? j : -1;
      }
      if (at < 0) {
        left++;
      } else {
        taken |= 1L << at;
      }
    }
    return Math.max(left, b.length() - a.length() + left) <= 1;
  }

  /// Jaro–Winkler similarity, 0.0–1.0 (W. Winkler, "String Comparator Metrics", 1990).
  static double alike(String a, String b) {
    // Which letter is taken for which may depend on who comes first.
    return a.compareTo(b) < 0 ? ordered(a, b) : ordered(b, a);
  }

  private static double ordered(String a, String b) {
    int n = Math.min(a.length(), MOST);
    int m = Math.min(b.length(), MOST);
    if (n == 0 || m == 0) {
      return 0;
    }
    int window = Math.max(0, Math.max(n, m) / 2 - 1);
    long taken = 0;
    char[] matched = new char[n];
    int common = 0;
    for (int i = 0; i < n; i++) {
      int end = Math.min(m, i + window + 1);
      for (int j = Math.max(0, i - window); j < end; j++) {
        if ((taken & (1L << j)) == 0 && a.charAt(i) == b.charAt(j)) {
          taken |= 1L << j;
          matched[common++] = a.charAt(i);
          break;
        }
      }
    }
    if (common == 0) {
      return 0;
    }
    int apart = 0;
    int at = 0;
    for (int j = 0; j < m; j++) {
      if ((taken & (1L << j)) != 0 && matched[at++] != b.charAt(j)) {
        apart++;
      }
    }
    double c = common;
    double jaro = (c / n + c / m + (c - apart / 2.0) / c) / 3;
    int prefix = 0;
    while (prefix < Math.min(PREFIX, Math.min(n, m)) && a.charAt(prefix) == b.charAt(prefix)) {
      prefix++;
    }
    return jaro + prefix * PREFIX_SCALE * (1 - jaro);
  }
}
