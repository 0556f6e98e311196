package org.guwah.log;

/// Unsigned 64-bit numbers in ASCII decimal without leading zeros, as C2SP formats write them.
final class UnsignedDecimal {
  private UnsignedDecimal() {}

  /// @throws ProofException where `digits` is anything else
  static long parse(String digits) {
    if (digits.matches("0|[1-9][0-9]{0,19}")) {
      try {
        return Long.parseUnsignedLong(digits);
      } catch (NumberFormatException e) {
        throw new ProofException(digits + " does not fit 64 bits", e);
      }
    }
    throw new ProofException("\"" + digits + "\" is no size or index");
  }
}
