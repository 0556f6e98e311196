package org.guwah.linkage;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// How many slips lie between two words.
final class Edits {
  /// Above this a word is cut off: nobody's name is longer, and time grows with the square.
  static final int MOST = 64;

  /// The letters `a` to `z` and the digits, which most values are made of once they are folded.
  static final int PLAIN = 36;

  private static final byte[] NUMBERS = numbers();

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

  /// Where each letter stands in `a`; null where there are others than the plain ones.
  private static long @Nullable [] places(String a, int n) {
    long[] places = new long[PLAIN];
    for (int i = 0; i < n; i++) {
      int letter = plain(a.charAt(i));
      if (letter < 0) {
        return null;
      }
      places[letter] |= 1L << i;
    }
    return places;
  }

  private static long places(long[] places, char c) {
    int letter = plain(c);
    return letter < 0 ? 0 : places[letter];
  }

  /// Its number among the plain letters, or -1.
  private static int plain(char c) {
    return c < NUMBERS.length ? NUMBERS[c] : -1;
  }

  private static byte[] numbers() {
    byte[] numbers = new byte[128];
    Arrays.fill(numbers, (byte) -1);
    for (char c = 'a'; c <= 'z'; c++) {
      numbers[c] = (byte) (c - 'a');
    }
    for (char c = '0'; c <= '9'; c++) {
      numbers[c] = (byte) (26 + c - '0');
    }
    return numbers;
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
}
