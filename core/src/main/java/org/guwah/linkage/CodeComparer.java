package org.guwah.linkage;

import org.jspecify.annotations.Nullable;

/// Compares letters and digits that name one thing.
final class CodeComparer implements Comparer<String>, Blocker<String> {
  private static final int LONG = 6;

  /// The end of a telephone number that stays the same with and without the code of the country.
  private static final int LOCAL = 7;

  private static final double ALIKE = 0.9;

  private final boolean digitsOnly;

  private CodeComparer(boolean digitsOnly) {
    this.digitsOnly = digitsOnly;
  }

  static CodeComparer ofAll() {
    return new CodeComparer(false);
  }

  static CodeComparer ofDigits() {
    return new CodeComparer(true);
  }

  @Override
  public @Nullable String read(String written) {
    String code = digitsOnly ? digits(written) : Folding.compact(written);
    return code.isEmpty() ? null : code;
  }

  private static String digits(String written) {
    var digits = new StringBuilder();
    written
        .codePoints()
        .filter(Character::isDigit)
        .forEach(c -> digits.append(Character.digit(c, 10)));
    return digits.toString();
  }

  @Override
  public Level compare(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    if (digitsOnly && shorter >= LOCAL && end(a, LOCAL).equals(end(b, LOCAL))) {
      return Level.NEARLY;
    }
    int slips = Edits.between(a, b, 3);
    if (slips == 1) {
      return Level.NEARLY;
    }
    if (shorter >= LONG && (slips == 2 || (slips <= 3 && shorter >= 2 * LONG))) {
      return Level.SIMILAR;
    }
    return slips == 2 || (shorter >= 2 * LONG && Likeness.areAlike(a, b, ALIKE))
        ? Level.RELATED
        : Level.DIFFERENT;
  }

  private static String end(String code, int length) {
    return code.substring(Math.max(0, code.length() - length));
  }

  @Override
  public void keys(String value, Keys keys) {
    keys.add(Facet.WHOLE, value);
    int half = (value.length() + 1) / 2;
    if (value.length() > 2) {
      keys.add(Facet.HEAD, value.substring(0, half));
      keys.add(Facet.TAIL, end(value, half));
    }
  }
}
