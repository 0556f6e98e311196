package org.guwah.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/// A date as far as it is known, in the forms of EDTF (ISO 8601-2) that the archive uses:
///
/// - a year, month or day: `2018`, `2018-11`, `2018-11-24`; with `?` uncertain, with `~` about,
///   with `%` both;
/// - from–to: `2016/2018`; an end left out is not known (`2018-10-31/`), `..` is still open
///   (`2018-10-31/..`);
/// - some time in: `[2016..2018]`, `[..2018]`, `[2016..]`, and one of several: `[2016,2018-05]`.
///
/// @param value as written
/// @param from where it begins
/// @param to where it ends; for a plain date the same as `from`
public record Edtf(String value, Kind kind, Bound from, Bound to) {

  /// What the two bounds mean.
  public enum Kind {
    /// One day, month or year; both bounds are the same.
    DATE,
    /// All the time from the one to the other.
    INTERVAL,
    /// Some time between the one and the other.
    ONE_OF
  }

  /// One end of a date.
  public sealed interface Bound {
    /// A day, month or year.
    ///
    /// @param first its first day
    /// @param last its last day, included
    /// @param uncertain `?` or `%`: the source may be wrong about it
    /// @param approximate `~` or `%`: about then. It does not widen `first` and `last`
    record Point(
        LocalDate first,
        LocalDate last,
        Precision precision,
        boolean uncertain,
        boolean approximate)
        implements Bound {}

    /// `..`: there is no end, or no beginning.
    record Open() implements Bound {}

    /// Left out: there is one, but it is not known.
    record Unknown() implements Bound {}
  }

  /// How much of a date is known.
  public enum Precision {
    YEAR,
    MONTH,
    DAY
  }

  /// Reads a date.
  ///
  /// @throws IllegalArgumentException if `value` is none of the forms above, names a day that does
  ///   not exist, or ends before it begins; the message is meant for a person
  public static Edtf of(String value) {
    return EdtfParser.parse(value);
  }

  /// The same, or nothing where `value` is not such a date.
  public static Optional<Edtf> parse(String value) {
    try {
      return Optional.of(EdtfParser.parse(value));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /// The first day it may be; empty where that is open or not known.
  public Optional<LocalDate> earliest() {
    return from instanceof Bound.Point point ? Optional.of(point.first()) : Optional.empty();
  }

  /// The last day it may be, included; empty where that is open or not known.
  public Optional<LocalDate> latest() {
    return to instanceof Bound.Point point ? Optional.of(point.last()) : Optional.empty();
  }

  /// Whether any part of it is marked as uncertain, about, or both.
  public boolean qualified() {
    return points().anyMatch(point -> point.uncertain() || point.approximate());
  }

  private Stream<Bound.Point> points() {
    return Stream.of(from, to).filter(Bound.Point.class::isInstance).map(Bound.Point.class::cast);
  }

  @Override
  public String toString() {
    return value;
  }
}
