package org.guwah.accuracy;

/// A share of a number of things, with the interval that holds the true share 95 times out of a
/// hundred: that of Wilson (1927), which stays between 0 and 1 and is honest for small numbers.
///
/// @param right at most `of`
/// @param of 0 or more; where it is 0, nothing is known
public record Share(int right, int of) {
  /// The place of a normal curve beyond which 2.5 % lie.
  private static final double Z = 1.959963984540054;

  public Share {
    if (right < 0 || right > of) {
      throw new IllegalArgumentException(right + " of " + of + " is no share");
    }
  }

  public boolean isKnown() {
    return of > 0;
  }

  /// From 0 to 1; 0 where nothing is known.
  public double value() {
    return of == 0 ? 0 : (double) right / of;
  }

  /// The lower end of the interval, from 0 to 1; 0 where nothing is known.
  public double low() {
    return of == 0 ? 0 : Math.max(0, middle() - reach());
  }

  /// The upper end of the interval, from 0 to 1; 1 where nothing is known.
  public double high() {
    return of == 0 ? 1 : Math.min(1, middle() + reach());
  }

  private double middle() {
    return (value() + Z * Z / (2 * of)) / (1 + Z * Z / of);
  }

  private double reach() {
    double spread = value() * (1 - value()) / of + Z * Z / (4.0 * of * of);
    return Z / (1 + Z * Z / of) * Math.sqrt(spread);
  }
}
