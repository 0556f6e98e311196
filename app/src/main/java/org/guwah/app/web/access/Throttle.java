package org.guwah.app.web.access;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// Makes whoever guesses wait: after five failures in a row each further one doubles the time until
/// the next guess is looked at, up to five minutes. There is one account, so there is one count.
///
/// Safe for use by several threads.
public final class Throttle {
  private static final int FREE = 5;
  private static final Duration FIRST = Duration.ofSeconds(2);
  private static final Duration LONGEST = Duration.ofMinutes(5);

  private final InstantSource clock;
  private int failures;
  private Instant open = Instant.MIN;

  public Throttle(InstantSource clock) {
    this.clock = clock;
  }

  /// How long until the next guess is looked at; zero where it is now.
  public synchronized Duration toWait() {
    Instant now = clock.instant();
    return now.isBefore(open) ? Duration.between(now, open) : Duration.ZERO;
  }

  public synchronized void failed() {
    failures++;
    if (failures >= FREE) {
      Duration longer = FIRST.multipliedBy(1L << Math.min(failures - FREE, 16));
      open = clock.instant().plus(longer.compareTo(LONGEST) < 0 ? longer : LONGEST);
    }
  }

  public synchronized void succeeded() {
    failures = 0;
    open = Instant.MIN;
  }
}
