package org.guwah.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guwah.model.Edtf.Bound;
import org.guwah.model.Edtf.Kind;
import org.guwah.model.Edtf.Precision;

/// Reads the forms of [Edtf].
final class EdtfParser {
  private static final Pattern POINT =
      Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?([?~%])?");
  private static final Comparator<LocalDate> BY_TIME = Comparator.naturalOrder();

  private final String value;

  private EdtfParser(String value) {
    this.value = value;
  }

  static Edtf parse(String value) {
    var parser = new EdtfParser(value);
    if (value.startsWith("[")) {
      return parser.oneOf();
    }
    return value.contains("/") ? parser.interval() : parser.date();
  }

  private Edtf date() {
    Bound point = point(value);
    return new Edtf(value, Kind.DATE, point, point);
  }

  private Edtf interval() {
    int slash = value.indexOf('/');
    Bound from = intervalEnd(value.substring(0, slash));
    Bound to = intervalEnd(value.substring(slash + 1));
    return ordered(Kind.INTERVAL, from, to);
  }

  private Bound intervalEnd(String part) {
    return switch (part) {
      case "" -> new Bound.Unknown();
      case ".." -> new Bound.Open();
      default -> point(part);
    };
  }

  private Edtf oneOf() {
    if (!value.endsWith("]")) {
      throw wrong("the bracket is not closed");
    }
    var starts = new ArrayList<Bound>();
    var ends = new ArrayList<Bound>();
    for (String choice : value.substring(1, value.length() - 1).split(",", -1)) {
      int dots = choice.indexOf("..");
      String first = dots < 0 ? choice : choice.substring(0, dots);
      String last = dots < 0 ? choice : choice.substring(dots + 2);
      Edtf read = ordered(Kind.ONE_OF, choiceEnd(first, dots >= 0), choiceEnd(last, dots >= 0));
      starts.add(read.from());
      ends.add(read.to());
    }
    return ordered(Kind.ONE_OF, earliest(starts), latest(ends));
  }

  private Bound choiceEnd(String part, boolean mayBeOpen) {
    return part.isEmpty() && mayBeOpen ? new Bound.Open() : point(part);
  }

  private static Bound earliest(List<Bound> bounds) {
    return openOr(bounds, Comparator.comparing(Bound.Point::first, BY_TIME).reversed());
  }

  private static Bound latest(List<Bound> bounds) {
    return openOr(bounds, Comparator.comparing(Bound.Point::last, BY_TIME));
  }

  /// The greatest by `order`, unless one is open.
  private static Bound openOr(List<Bound> bounds, Comparator<Bound.Point> order) {
    Bound best = bounds.getFirst();
    for (Bound bound : bounds) {
      if (!(bound instanceof Bound.Point point)) {
        return bound;
      }
      if (best instanceof Bound.Point known && order.compare(point, known) > 0) {
        best = point;
      }
    }
    return best;
  }

  private Edtf ordered(Kind kind, Bound from, Bound to) {
    Edtf read = new Edtf(value, kind, from, to);
    if (!(from instanceof Bound.Point) && !(to instanceof Bound.Point)) {
      throw wrong("neither end is a date");
    }
    if (from instanceof Bound.Point first
        && to instanceof Bound.Point last
        && first.first().isAfter(last.last())) {
      throw wrong("it ends before it begins");
    }
    return read;
  }

  private Bound.Point point(String text) {
    Matcher part = POINT.matcher(text);
    if (!part.matches()) {
      throw wrong("\"" + text + "\" is not a year, a month or a day");
    }
    String mark = part.group(4) == null ? "" : part.group(4);
    boolean uncertain = mark.equals("?") || mark.equals("%");
    boolean approximate = mark.equals("~") || mark.equals("%");
    int year = Integer.parseInt(part.group(1));
    try {
      if (part.group(2) == null) {
        LocalDate first = Year.of(year).atMonth(Month.JANUARY).atDay(1);
        LocalDate last = Year.of(year).atMonth(Month.DECEMBER).atEndOfMonth();
        return new Bound.Point(first, last, Precision.YEAR, uncertain, approximate);
      }
      YearMonth month = YearMonth.of(year, Integer.parseInt(part.group(2)));
      if (part.group(3) == null) {
        return new Bound.Point(
            month.atDay(1), month.atEndOfMonth(), Precision.MONTH, uncertain, approximate);
      }
      LocalDate day = month.atDay(Integer.parseInt(part.group(3)));
      return new Bound.Point(day, day, Precision.DAY, uncertain, approximate);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(message("there is no " + text), e);
    }
  }

  private IllegalArgumentException wrong(String what) {
    return new IllegalArgumentException(message(what));
  }

  private String message(String what) {
    return "\""
        + value
        + "\" is not a date as the archive writes them: "
        + what
        + ". Write 2018, 2018-11, 2018-11-24, 2016/2018 or [2016..2018]";
  }
}
