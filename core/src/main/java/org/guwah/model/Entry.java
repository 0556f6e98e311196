package org.guwah.model;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// One line of the record: an act, who did it and when.
///
/// @param number from 0, in the order of the log
/// @param at by our own clock, which is a claim; cut to the millisecond
/// @param by the person acting
public record Entry(long number, Instant at, String by, Act act) {
  public Entry {
    at = at.truncatedTo(ChronoUnit.MILLIS);
    if (number < 0) {
      throw new IllegalArgumentException("entry number " + number + " is below 0");
    }
  }
}
