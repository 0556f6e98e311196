package org.guwah.linkage;

import org.jspecify.annotations.Nullable;

/// Compares dates, whole or in part.
final class DateComparer implements Comparer<PartialDate>, Blocker<PartialDate> {
  /// Ages are told roughly.
  private static final int NEAR_YEARS = 1;

  @Override
  public @Nullable PartialDate read(String written) {
    return PartialDate.read(written);
  }

  @Override
  public Level compare(PartialDate a, PartialDate b) {
    return a.isWhole() && b.isWhole() ? whole(a, b) : partial(a, b);
  }

  private static Level whole(PartialDate a, PartialDate b) {
    boolean year = a.year() == b.year() || a.year() % 100 == b.year();
    boolean month = a.month() == b.month();
    boolean day = a.day() == b.day();
    if ((year && a.month() == b.day() && a.day() == b.month()) || isSlip(a.digits(), b.digits())) {
      return Level.NEARLY;
    }
    if ((year && (month || day)) || (month && day)) {
      return Level.SIMILAR;
    }
    return year || Math.abs(a.year() - b.year()) <= NEAR_YEARS ? Level.RELATED : Level.DIFFERENT;
  }

  /// Whether one digit differs, or two neighbours are swapped.
  private static boolean isSlip(int a, int b) {
    int first = -1;
    int second = -1;
    int apart = 0;
    for (int i = 0, x = a, y = b; i < 8; i++, x /= 10, y /= 10) {
      if (x % 10 != y % 10) {
        apart++;
        second = first;
        first = i;
      }
    }
    return apart == 1 || (apart == 2 && first == second + 1 && isSwapped(a, b, second));
  }

  private static boolean isSwapped(int a, int b, int at) {
    int unit = (int) Math.pow(10, at);
    int x = a / unit % 100;
    int y = b / unit % 100;
    return x / 10 == y % 10 && x % 10 == y / 10;
  }

  /// What is known of both decides.
  private static Level partial(PartialDate a, PartialDate b) {
    if (a.year() == 0 || b.year() == 0) {
      return a.month() == b.month() && a.day() == b.day() ? Level.SIMILAR : Level.DIFFERENT;
    }
    boolean months = a.month() > 0 && b.month() > 0;
    if (a.year() == b.year()) {
      return months && a.month() == b.month() ? Level.SIMILAR : Level.RELATED;
    }
    if (a.month() == 0 && b.month() == 0 && Math.abs(a.year() - b.year()) <= NEAR_YEARS) {
      return Level.NEARLY;
    }
    return Math.abs(a.year() - b.year()) <= NEAR_YEARS ? Level.RELATED : Level.DIFFERENT;
  }

  @Override
  public void keys(PartialDate value, Keys keys) {
    if (value.isWhole()) {
      keys.add(Facet.WHOLE, value.toString());
      keys.add(
          Facet.TAIL,
          Math.min(value.month(), value.day()) + "-" + Math.max(value.month(), value.day()));
      keys.add(Facet.PIECE, value.year() + "-" + value.month());
      keys.add(Facet.PIECE, value.year() + "/" + value.day());
    }
    keys.add(Facet.HEAD, Integer.toString(value.year()));
  }
}
