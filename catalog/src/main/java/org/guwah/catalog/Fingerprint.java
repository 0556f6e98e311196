package org.guwah.catalog;

import org.guwah.model.Item;
import org.guwah.model.Origin;

/// A number by which an item is found again by its content, name and origin. Different items may
/// share one; whoever finds a row by it compares the rest.
///
/// FNV-1a over 64 bits (Fowler, Noll, Vo), taken over UTF-16 code units instead of bytes, with a
/// unit of zero after each part.
final class Fingerprint {
  private static final long BASIS = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private Fingerprint() {}

  static long of(Item item) {
    long hash = mix(mix(BASIS, item.content().hex()), item.name());
    return switch (item.origin()) {
      case Origin.Deposit(String path, String from, String channel, String note) ->
          mix(mix(mix(mix(hash, path), from), channel), note);
      case Origin.Part(var of, String path) -> mix(mix(hash, of.value()), path);
    };
  }

  private static long mix(long hash, String part) {
    for (int i = 0; i < part.length(); i++) {
      hash = (hash ^ part.charAt(i)) * PRIME;
    }
    return hash * PRIME;
  }
}
