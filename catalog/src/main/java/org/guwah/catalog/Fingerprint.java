package org.guwah.catalog;

import org.guwah.model.Item;
import org.guwah.model.Origin;

/// A number by which an item is found again by its content, name and origin. Different items may
/// share one; whoever finds a row by it compares the rest.
///
/// The first 64 bits of the content's hash, to which the [String#hashCode()] of each other part is
/// added after a multiplication.
final class Fingerprint {
  private static final int DIGITS = 16;
  private static final long FACTOR = 0x9e3779b97f4a7c15L;

  private Fingerprint() {}

  static long of(Item item) {
    long hash = Long.parseUnsignedLong(item.content().hex(), 0, DIGITS, 16);
    hash = mix(hash, item.name());
    return switch (item.origin()) {
      case Origin.Deposit(String path, String from, String channel, String note) ->
          mix(mix(mix(mix(hash, path), from), channel), note);
      case Origin.Testimony told ->
          mix(mix(mix(hash, told.path()), told.teller()), told.interviewer());
      case Origin.Part(var of, String path) -> mix(mix(hash, of.value()), path);
    };
  }

  private static long mix(long hash, String part) {
    return hash * FACTOR + part.hashCode();
  }
}
