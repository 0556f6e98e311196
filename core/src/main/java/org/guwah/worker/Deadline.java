package org.guwah.worker;

import java.time.Duration;

/// How long a worker may still keep its parent waiting. Only waiting counts: while the parent does
/// something of its own, the clock stands.
final class Deadline {
  private final long quiet;
  private long left;
  private long since;
  private volatile long at;
  private volatile boolean armed;

  Deadline(Duration quiet, Duration total) {
    this.quiet = quiet.toNanos();
    this.left = total.toNanos();
  }

  /// The parent begins to wait.
  void arm() {
    since = System.nanoTime();
    at = since + Math.min(quiet, left);
    armed = true;
  }

  /// The parent has got what it waited for.
  void disarm() {
    armed = false;
    left -= System.nanoTime() - since;
  }

  boolean passed() {
    return armed && System.nanoTime() - at > 0;
  }
}
