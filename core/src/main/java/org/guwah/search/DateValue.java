package org.guwah.search;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guwah.model.Edtf;
import org.guwah.model.Edtf.Bound;
import org.guwah.search.Query.Where;
import org.guwah.search.QueryError.Kind;

/// Reads dates and ranges of dates in a query. Digits may be those of any script.
///
/// @param which posted or published
/// @param start where it stands in what was typed
record DateValue(Where which, int start) {
  static final String RANGE_EXAMPLE = "[2018-09 TO 2018-12] or [2018 TO *]";
  private static final String EXAMPLE = "2018, 2018-09 or 2018-09-30";
  private static final Pattern TO = Pattern.compile("\\s+(?i:TO)\\s+|\\s*\\.\\.\\s*");

  /// @param text a date, or two in the manner of EDTF: `2016/2018`
  Query date(String text) throws QueryError {
    String ascii = asciiDigits(text.strip());
    Edtf date =
        Edtf.parse(ascii)
            .orElseThrow(() -> new QueryError(Kind.BAD_DATE, start, text.strip(), EXAMPLE));
    int slash = ascii.indexOf('/');
    return slash < 0
        ? new Query.Dated(which, ascii, ascii)
        : new Query.Dated(
            which,
            date.from() instanceof Bound.Point ? ascii.substring(0, slash) : "",
            date.to() instanceof Bound.Point ? ascii.substring(slash + 1) : "");
  }

  /// @param text what stands between the brackets
  Query range(String text) throws QueryError {
    Matcher to = TO.matcher(text);
    if (!to.find()) {
      throw new QueryError(Kind.BAD_RANGE, start, text.strip(), RANGE_EXAMPLE);
    }
    String from = bound(text.substring(0, to.start()));
    String until = bound(text.substring(to.end()));
    Optional<LocalDate> first = Edtf.parse(from).flatMap(Edtf::earliest);
    Optional<LocalDate> last = Edtf.parse(until).flatMap(Edtf::latest);
    if (first.isPresent() && last.isPresent() && first.get().isAfter(last.get())) {
      String turned = "[" + until + " TO " + from + "]";
      throw new QueryError(Kind.REVERSED_RANGE, start, text.strip(), turned);
    }
    return new Query.Dated(which, from, until);
  }

  Query any() {
    return new Query.Dated(which, "", "");
  }

  private String bound(String text) throws QueryError {
    String ascii = asciiDigits(text.strip());
    if (ascii.isEmpty() || ascii.equals("*") || ascii.equals("＊")) {
      return "";
    }
    if (Edtf.parse(ascii).filter(date -> date.kind() == Edtf.Kind.DATE).isEmpty()) {
      throw new QueryError(Kind.BAD_DATE, start, text.strip(), EXAMPLE);
    }
    return ascii;
  }

  private static String asciiDigits(String text) {
    var ascii = new StringBuilder();
    text.codePoints()
        .map(c -> Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER ? digit(c) : c)
        .forEach(ascii::appendCodePoint);
    return ascii.toString();
  }

  private static int digit(int c) {
    return '0' + Character.digit(c, 10);
  }
}
