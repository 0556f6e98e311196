package org.guwah.linkage;

/// How alike two words are whose letters may stand in another order.
final class Likeness {
  private static final double PREFIX_SCALE = 0.1;
  private static final int PREFIX = 4;
  private static final double ROUNDING = 1e-9;
  private static final int MOST = Edits.MOST;
  private static final int PLACES = Edits.PLAIN;

  private Likeness() {}

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

  /// Whether [#alike(String, String)] is at least so much; most are told by the letters alone.
  static boolean areAlike(String a, String b, double least) {
    int n = Math.min(a.length(), MOST);
    int m = Math.min(b.length(), MOST);
    if (n == 0 || m == 0) {
      return false;
    }
    double gain = prefix(a, n, b, m) * PREFIX_SCALE;
    double jaro = (least - gain) / (1 - gain);
    double c = common(a, n, b, m);
    return (c / n + c / m + 1) / 3 >= jaro - ROUNDING && alike(a, b) >= least;
  }

  /// How many letters both have, wherever they stand; letters may share a place.
  private static int common(String a, int n, String b, int m) {
    byte[] counts = new byte[PLACES];
    for (int i = 0; i < n; i++) {
      counts[a.charAt(i) % PLACES]++;
    }
    int common = 0;
    for (int i = 0; i < m; i++) {
      common += counts[b.charAt(i) % PLACES]-- > 0 ? 1 : 0;
    }
    return common;
  }

  private static int prefix(String a, int n, String b, int m) {
    int prefix = 0;
    while (prefix < Math.min(PREFIX, Math.min(n, m)) && a.charAt(prefix) == b.charAt(prefix)) {
      prefix++;
    }
    return prefix;
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
    return jaro + prefix(a, n, b, m) * PREFIX_SCALE * (1 - jaro);
  }
}
