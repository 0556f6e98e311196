package org.guwah.linkage;

/// How many slips lie between two words, and how alike they are.
final class Edits {
  /// Above this a word is cut off: nobody's name is longer, and time grows with the square.
  private static final int MOST = 64;

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
    int[] before = new int[m + 1];
    int[] last = new int[m + 1];
    int[] row = new int[m + 1];
    for (int j = 0; j <= m; j++) {
      last[j] = j;
    }
    for (int i = 1; i <= n; i++) {
      row[0] = i;
      int least = i;
      for (int j = 1; j <= m; j++) {
        int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int value = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
        if (i > 1
            && j > 1
            && cost == 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          value = Math.min(value, before[j - 2] + 1);
        }
        row[j] = value;
        least = Math.min(least, value);
      }
      if (least > most) {
        return most + 1;
      }
      int[] spare = before;
      before = last;
      last = row;
      row = spare;
    }
    return last[m];
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
