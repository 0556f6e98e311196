package org.guwah.linkage;

/// Hashes that spread well over 64 bits and stay the same from run to run.
final class Hashing {
  private static final long PRIME = 0x100000001b3L;
  private static final long OFFSET = 0xcbf29ce484222325L;

  private Hashing() {}

  static long of(String text) {
    long hash = OFFSET;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * PRIME;
    }
    return mixed(hash);
  }

  /// The same whichever comes first.
  static long both(long a, long b) {
    return mixed(Math.min(a, b) * PRIME ^ Math.max(a, b));
  }

  /// The finaliser of SplitMix64 (Steele, Lea and Flood, 2014).
  static long mixed(long value) {
    long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
