package org.guwah.reading.dates;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.guwah.reading.dates.DateWord.Sort;
import org.guwah.reading.dates.FoundDate.Precision;
import org.guwah.reading.language.Phrases.Hit;
import org.guwah.reading.language.Token;

/// Reads one date or time at a place in a row of tokens. Looks at a bounded number of tokens.
final class DateScanner {
  private static final int LONGEST = 24;

  private static final List<String> ROMAN =
      List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");

  private final List<Token> tokens;

  private final List<Optional<Hit<DateWord>>> hits;
  private final DayTime dayTime;

  DateScanner(List<Token> tokens) {
    this.tokens = tokens;
    this.hits = IntStream.range(0, tokens.size()).mapToObj(i -> DateWords.at(tokens, i)).toList();
    this.dayTime = new DayTime(tokens, hits);
  }

  /// The known phrase that begins at token `at`.
  Optional<Hit<DateWord>> hit(int at) {
    return at < hits.size() ? hits.get(at) : Optional.empty();
  }

  /// A date and the token after it.
  record Scanned(FoundDate date, int next) {}

  /// The date that begins at token `from`, if one does.
  Optional<Scanned> date(int from) {
    if (tokens.get(from).is(Token.Kind.NUMBER) && dayTime.isGlued(from)) {
      return Optional.empty();
    }
    Optional<Scanned> relative = relative(from);
    if (relative.isPresent()) {
      return relative;
    }
    var parts = new DateParts();
    int at = from;
    int last = from;
    while (at < tokens.size() && at < from + LONGEST && !isTime(at)) {
      int next = take(parts, at);
      if (next < 0) {
        break;
      }
      if (!tokens.get(next - 1).is(Token.Kind.MARK)) {
        last = next;
      }
      at = next;
    }
    if (last == from) {
      return Optional.empty();
    }
    int end = last;
    return parts
        .found(tokens.get(from).start(), tokens.get(end - 1).end())
        .map(date -> new Scanned(date, end));
  }

  /// Takes the token at `at` into the date.
  ///
  /// @return the next token to look at; -1 where the date ends before `at`
  private int take(DateParts parts, int at) {
    Token token = tokens.get(at);
    return switch (token.kind()) {
      case NUMBER -> takeNumber(parts, token, at);
      case MARK -> takeMark(parts, token, at);
      case WORD -> {
        int roman = roman(at);
        yield roman > 0
            ? takeRoman(parts, roman, at)
            : hit(at).map(hit -> takeWord(parts, hit)).orElse(-1);
      }
    };
  }

  private static int takeRoman(DateParts parts, int month, int at) {
    return parts.month(new DateWord(Sort.MONTH, month)) ? at + 1 : -1;
  }

  /// The month of a Roman numeral between a day and a year, all parted by the same sign or by white
  /// space, as in "14.IX.2009"; 0 where there is none.
  private int roman(int at) {
    int month = ROMAN.indexOf(tokens.get(at).text()) + 1;
    int before = at > 0 && tokens.get(at - 1).is(Token.Kind.MARK) ? at - 2 : at - 1;
    int after = at + 1 < tokens.size() && tokens.get(at + 1).is(Token.Kind.MARK) ? at + 2 : at + 1;
    boolean between =
        month > 0
            && before >= 0
            && after < tokens.size()
            && tokens.get(before).is(Token.Kind.NUMBER)
            && tokens.get(before).digits() <= 2
            && tokens.get(after).is(Token.Kind.NUMBER)
            && tokens.get(after).digits() == 4;
    return between ? month : 0;
  }

  private static int takeNumber(DateParts parts, Token token, int at) {
    if (!parts.takesNumber() || token.digits() > 4) {
      return -1;
    }
    parts.number(token.number(), token.digits());
    return at + 1;
  }

  private int takeMark(DateParts parts, Token token, int at) {
    char mark = token.text().charAt(0);
    boolean isInside =
        !parts.isEmpty()
            && ",.-/()'’་".indexOf(mark) >= 0
            && !(mark == '-' && isSpaced(at))
            && !(mark == '(' && sort(at + 1) != Sort.WEEKDAY)
            && !(parts.isComplete() && mark != ')' && !isEnding(at + 1));
    if (!isInside) {
      return -1;
    }
    parts.separator(mark);
    return at + 1;
  }

  private static int takeWord(DateParts parts, Hit<DateWord> hit) {
    DateWord word = hit.meaning();
    switch (word.sort()) {
      case YEAR -> parts.mark('y');
      case MONTH_MARK -> parts.mark('m');
      case DAY -> parts.mark('d');
      case ERA -> parts.era(word.number());
      default -> {
        boolean fits =
            (word.sort().isMonth() && parts.month(word))
                || word.sort() == Sort.WEEKDAY
                || (word.sort() == Sort.JOIN && !parts.isEmpty());
        return fits ? hit.to() : -1;
      }
    }
    return hit.to();
  }

  /// Whether what follows may still belong to a date that has its three parts.
  private boolean isEnding(int at) {
    Sort sort = sort(at);
    return sort == Sort.WEEKDAY || sort == Sort.YEAR || sort == Sort.DAY || sort == Sort.JOIN;
  }

  private Sort sort(int at) {
    return hit(at).map(hit -> hit.meaning().sort()).orElse(Sort.DATED);
  }

  /// White space on both sides: a dash between parts of a line, not inside a date.
  private boolean isSpaced(int at) {
    return at > 0
        && at + 1 < tokens.size()
        && tokens.get(at - 1).end() < tokens.get(at).start()
        && tokens.get(at).end() < tokens.get(at + 1).start();
  }

  /// "Yesterday", "3 days ago", "vor 3 Tagen".
  private Optional<Scanned> relative(int from) {
    int to = -1;
    if (sort(from) == Sort.PAST && standsAlone(from)) {
      to = hit(from).orElseThrow().to();
    } else if (tokens.get(from).is(Token.Kind.NUMBER) && sort(from + 1) == Sort.AGO) {
      to = hit(from + 1).orElseThrow().to();
    } else if (sort(from) == Sort.SINCE) {
      int number = hit(from).orElseThrow().to();
      boolean counts =
          number + 1 < tokens.size()
              && tokens.get(number).is(Token.Kind.NUMBER)
              && tokens.get(number + 1).is(Token.Kind.WORD);
      to = counts ? number + 2 : -1;
    }
    if (to < 0) {
      return Optional.empty();
    }
    int start = tokens.get(from).start();
    int end = tokens.get(to - 1).end();
    var date = new FoundDate(start, end, "", "", Precision.RELATIVE, "r");
    return Optional.of(new Scanned(date, to));
  }

  /// Whether no word stands right before or after: "Today" is also a newspaper's name.
  private boolean standsAlone(int from) {
    int to = hit(from).orElseThrow().to();
    boolean first = from == 0 || !tokens.get(from - 1).is(Token.Kind.WORD);
    boolean last = to == tokens.size() || !tokens.get(to).is(Token.Kind.WORD) || isAt(to);
    return first && last;
  }

  private boolean isAt(int at) {
    return sort(at) == Sort.AT;
  }

  /// Whether a time of day begins at token `at`.
  boolean isTime(int at) {
    return dayTime.begins(at);
  }

  /// The token after the time of day that begins at `at`.
  int afterTime(int at) {
    return dayTime.after(at);
  }
}
