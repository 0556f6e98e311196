package org.guwah.records;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.guwah.model.Edtf;

/// Something that is told to have happened to an entity.
///
/// @param kind as of a claim, such as `detained`
/// @param when as its words say
/// @param origin what tells it: a document, or a row of a list
record Event(String kind, Edtf when, String origin) {
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

  /// Empty where one origin tells both, since a sentence tells of many that they were taken
  /// together; where the kinds differ; and where one of the times is longer than a year.
  Optional<Agreement> agreement(Event other) {
    if (!kind.equals(other.kind) || origin.equals(other.origin)) {
      return Optional.empty();
    }
    Optional<Long> longest =
        days(when).flatMap(one -> days(other.when).map(two -> Math.max(one, two)));
    return longest.filter(days -> days <= YEAR).map(days -> meets(other) ? near(days) : apart());
  }

  private static Agreement near(long days) {
    return days == 1 ? Agreement.DAY : days <= MONTH ? Agreement.MONTH : Agreement.YEAR;
  }

  private Agreement apart() {
    return kind.equals("died") ? Agreement.ONCE : Agreement.OTHER;
  }

  private boolean meets(Event other) {
    return !from().isAfter(other.to()) && !other.from().isAfter(to());
  }

  private LocalDate from() {
    return when.earliest().orElseThrow();
  }

  private LocalDate to() {
    return when.latest().orElseThrow();
  }

  /// How many days it may have been; empty where a bound is open.
  private static Optional<Long> days(Edtf when) {
    return when.earliest()
        .flatMap(from -> when.latest().map(to -> ChronoUnit.DAYS.between(from, to) + 1));
  }
}
