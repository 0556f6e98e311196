package org.guwah.model;

/// Accounts for every part of a container: `expected = read + failed + skipped`, always.
///
/// @param expected how many parts the container says it has, or how many were met
/// @param read cut out and preserved as items of their own
/// @param failed could not be cut out; each has a problem
/// @param skipped left out on purpose (a folder entry, a limit reached); limits have a problem
public record Ledger(int expected, int read, int failed, int skipped) {
  /// Of a content that is no container.
  public static final Ledger NONE = new Ledger(0, 0, 0, 0);

  public Ledger {
    if (expected != read + failed + skipped || read < 0 || failed < 0 || skipped < 0) {
      throw new IllegalArgumentException(
          "%s parts expected, but %s read, %s failed and %s skipped"
              .formatted(expected, read, failed, skipped));
    }
  }
}
