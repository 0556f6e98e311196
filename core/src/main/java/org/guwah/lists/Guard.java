package org.guwah.lists;

/// Keeps cells from being run: a spreadsheet takes what begins with certain signs for a formula, so
/// an apostrophe is put before it, and taken away again when the table comes back.
final class Guard {
  private static final String RUN = "=+-@\t\r";
  private static final char SIGN = '\'';

  private Guard() {}

  /// As it is written into a file.
  static String on(String value) {
    return isGuarded(value) ? SIGN + value : value;
  }

  /// As it was before; what has no guard stays as it is.
  static String off(String value) {
    return !value.isEmpty() && value.charAt(0) == SIGN && isGuarded(value.substring(1))
        ? value.substring(1)
        : value;
  }

  private static boolean isGuarded(String value) {
    return !value.isEmpty() && (RUN.indexOf(value.charAt(0)) >= 0 || value.charAt(0) == SIGN);
  }
}
