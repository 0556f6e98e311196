package org.guwah.records;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.guwah.model.Edtf;

/// Something that is told to have happened to an entity within a year.
///
/// @param kind as of a claim, such as `detained`
/// @param when as its words say
/// @param from the first day that it may have been, counted from 1970-01-01
/// @param to the last day, included
/// @param origin what tells it: a document, or a row of a list
record Event(String kind, Edtf when, long from, long to, String origin) {
  private static final int MONTH = 31;
  private static final int YEAR = 366;

  /// How the times of two events of one kind agree, the closest first.
  enum Agreement {
    DAY,
    MONTH,
    YEAR,
    /// The times do not meet. Most things happen to somebody more than once.
    OTHER,
    /// The same, of what happens once.
    ONCE
  }

  /// Empty where it may have been at any time of more than a year: that tells nothing.
  static Optional<Event> of(String kind, Edtf when, String origin) {
    return when.earliest()
        .flatMap(from ->
            when.latest()
                .filter(to -> ChronoUnit.DAYS.between(from, to) < YEAR)
                .map(to -> new Event(kind, when, from.toEpochDay(), to.toEpochDay(), origin)));
  }

  /// Empty where one origin tells both, since a sentence tells of many that they were taken
  /// together; and where the kinds differ.
  Optional<Agreement> agreement(Event other) {
    return kind.equals(other.kind) && !origin.equals(other.origin)
        ? Optional.of(meets(other) ? near(other) : apart())
        : Optional.empty();
  }

  private Agreement near(Event other) {
    long days = Math.max(days(), other.days());
    return days == 1 ? Agreement.DAY : days <= MONTH ? Agreement.MONTH : Agreement.YEAR;
  }

  private Agreement apart() {
    return kind.equals("died") ? Agreement.ONCE : Agreement.OTHER;
  }

  private boolean meets(Event other) {
    return from <= other.to && other.from <= to;
  }

  private long days() {
    return to - from + 1;
  }
}
