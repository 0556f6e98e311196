package org.guwah.reading.dates;

import java.util.List;
import java.util.Optional;
import org.guwah.reading.dates.DateWord.Sort;
import org.guwah.reading.language.Phrases.Hit;
import org.guwah.reading.language.Token;

/// Times of day in a row of tokens, such as `1:14pm`, `10.14 Uhr`, `上午10时14分`, `10:14:00+08:00`.
/// They are recognised only to be told from dates.
///
/// @param hits the known phrase that begins at each token
record DayTime(List<Token> tokens, List<Optional<Hit<DateWord>>> hits) {
  private static final int LONGEST = 16;

  /// From here on come scripts that put numbers right behind words.
  private static final char CONNECTED = 0x700;

  boolean begins(int at) {
    if (isHalf(at)) {
      return digits(at + 1) > 0 && begins(at + 1);
    }
    if (digits(at) < 1 || digits(at) > 2 || isGlued(at) || isMark(at - 1, '#')) {
      return false;
    }
    boolean colon = isMark(at + 1, ':') && digits(at + 2) == 2;
    boolean dot = isMark(at + 1, '.') && digits(at + 2) == 2;
    return isHalf(at + 1)
        || isHour(at + 1)
        || colon
        || (dot && (isHalf(at + 3) || sort(at + 3) == Sort.HOUR || sort(at + 3) == Sort.ZONE));
  }

  /// Whether token `at` is a mark of hours, and not the first sign of a longer word in Han script,
  /// as 点 is in 点击.
  private boolean isHour(int at) {
    boolean opensWord =
        at < tokens.size()
            && Character.isIdeographic(tokens.get(at).text().codePointAt(0))
            && !isTight(at)
            && at + 1 < tokens.size()
            && tokens.get(at + 1).is(Token.Kind.WORD)
            && isTight(at + 1);
    return sort(at) == Sort.HOUR && !opensWord;
  }

  /// The token after the time that begins at `from`.
  int after(int from) {
    int at = isHalf(from) ? from + 2 : from + 1;
    while (at < from + LONGEST) {
      int next = afterPart(at);
      if (next < 0) {
        return at;
      }
      at = next;
    }
    return at;
  }

  /// @return the token after one more part of a time; -1 where it has ended
  private int afterPart(int at) {
    if (isMark(at, ':') || (isMark(at, '.') && isTight(at))) {
      return digits(at + 1) > 0 ? at + 2 : -1;
    }
    boolean isOffset = digits(at + 1) == 4 && isTight(at + 1);
    if ((isMark(at, '+') || isMark(at, '-')) && (isTight(at) || isOffset) && digits(at + 1) > 0) {
      return at + 2;
    }
    Sort sort = sort(at);
    if (sort == Sort.HOUR || sort == Sort.MINUTE) {
      int next = hits.get(at).orElseThrow().to();
      boolean minutes = digits(next) == 2 && (isTight(next) || sort(next + 1) == Sort.MINUTE);
      return minutes ? next + 1 : next;
    }
    return isHalf(at) || sort == Sort.ZONE ? hits.get(at).orElseThrow().to() : -1;
  }

  /// Whether a number is the end of a word, as in a name such as "hanna62".
  boolean isGlued(int at) {
    if (at < 1 || !tokens.get(at - 1).is(Token.Kind.WORD)) {
      return false;
    }
    Token word = tokens.get(at - 1);
    return word.end() == tokens.get(at).start()
        && !word.text().isEmpty()
        && word.text().charAt(word.text().length() - 1) < CONNECTED;
  }

  private boolean isHalf(int at) {
    return sort(at) == Sort.AM || sort(at) == Sort.PM;
  }

  private int digits(int at) {
    return at < tokens.size() ? tokens.get(at).digits() : 0;
  }

  private boolean isMark(int at, char mark) {
    return at >= 0 && at < tokens.size() && tokens.get(at).isMark(mark);
  }

  /// Without white space before it.
  private boolean isTight(int at) {
    return at > 0 && tokens.get(at - 1).end() == tokens.get(at).start();
  }

  private Sort sort(int at) {
    return at >= tokens.size() || !tokens.get(at).is(Token.Kind.WORD)
        ? Sort.DATED
        : hits.get(at).map(hit -> hit.meaning().sort()).orElse(Sort.DATED);
  }
}
