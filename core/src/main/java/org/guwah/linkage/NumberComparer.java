package org.guwah.linkage;

import org.jspecify.annotations.Nullable;

/// Compares numbers: by a digit, and by how far they lie apart.
final class NumberComparer implements Comparer<String>, Blocker<String> {
  private static final double NEAR = 0.05;
  private static final int MOST_DIGITS = 15;

  @Override
  public @Nullable String read(String written) {
    String compact = Folding.compact(written.strip().replaceFirst("^0+(?=\\d)", ""));
    return compact.isEmpty() ? null : compact;
  }

  @Override
  public Level compare(String a, String b) {
    if (Edits.between(a, b, 1) == 1 && Math.min(a.length(), b.length()) > 1) {
      return Level.NEARLY;
    }
    double x = number(a);
    double y = number(b);
    double apart = Math.abs(x - y);
    return apart <= 1 || apart <= NEAR * Math.max(x, y) ? Level.SIMILAR : Level.DIFFERENT;
  }

  /// Not a number where there are letters in it, and then it lies near to nothing.
  private static double number(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (!Character.isDigit(value.charAt(i))) {
        return Double.NaN;
      }
    }
    return value.length() > MOST_DIGITS ? Double.NaN : Long.parseLong(value);
  }

  @Override
  public void keys(String value, Keys keys) {
    keys.add(Facet.WHOLE, value);
  }
}
