package org.guwah.reading.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.guwah.reading.language.Token.Kind;

/// Cuts a text into [Token]s, in time linear in its length.
public final class Tokens {
  private static final String NUMERALS = "〇零一二三四五六七八九十";
  private static final int LONGEST_NUMERAL = 5;
  private static final String AFTER_NUMERALS = "年月日号號";

  /// Each character of ASCII as a mark.
  private static final String[] ASCII = new String[0x7f];

  static {
    for (char c = 0; c < ASCII.length; c++) {
      ASCII[c] = String.valueOf(c);
    }
  }

  private final String text;
  private final int limit;
  private final List<Token> tokens = new ArrayList<>();

  private Tokens(String text, int limit) {
    this.text = text;
    this.limit = Math.min(limit, text.length());
  }

  public static List<Token> of(String text) {
    return of(text, text.length());
  }

  /// The tokens that begin before `limit`.
  public static List<Token> of(String text, int limit) {
    var cutter = new Tokens(text, limit);
    for (int at = 0; at < cutter.limit; ) {
      at = cutter.cut(at);
    }
    return cutter.tokens;
  }

  private int cut(int at) {
    char first = text.charAt(at);
    return first < ASCII.length ? cutAscii(at, first) : cutAny(at);
  }

  /// As [#cutAny] does, and faster: nearly all there is in many a text.
  private int cutAscii(int at, char c) {
    if (isAsciiLetter(c)) {
      return letters(at);
    }
    if (c >= '0' && c <= '9') {
      return digits(at);
    }
    if (c > ' ') {
      tokens.add(new Token(Kind.MARK, ASCII[c], at, at + 1));
    }
    return c > ' ' || Character.isWhitespace(c) ? at + 1 : cutAny(at);
  }

  private static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private int cutAny(int at) {
    int c = text.codePointAt(at);
    if (Character.isDigit(c)) {
      return digits(at);
    }
    if (isHan(c)) {
      return han(at, c);
    }
    if (Character.isLetter(c)) {
      return letters(at);
    }
    int next = at + Character.charCount(c);
    if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && !isSilent(c)) {
      tokens.add(new Token(Kind.MARK, mark(c), at, next));
    }
    return next;
  }

  private int digits(int at) {
    var value = new StringBuilder();
    int end = at;
    while (end < text.length() && Character.isDigit(text.codePointAt(end))) {
      int c = text.codePointAt(end);
      value.append((char) ('0' + Character.digit(c, 10)));
      end += Character.charCount(c);
    }
    tokens.add(new Token(Kind.NUMBER, value.toString(), at, end));
    return end;
  }

  private int letters(int at) {
    int end = at;
    while (end < text.length() && isAsciiLetter(text.charAt(end))) {
      end++;
    }
    int ascii = end;
    while (end < text.length() && continuesWord(end)) {
      end += Character.charCount(text.codePointAt(end));
    }
    String word = text.substring(at, end);
    String folded = end == ascii ? word.toLowerCase(Locale.ROOT) : Fold.word(word);
    tokens.add(new Token(Kind.WORD, folded, at, end));
    return end;
  }

  private boolean continuesWord(int at) {
    int c = text.codePointAt(at);
    if (c < ASCII.length && c != '\'') {
      return isAsciiLetter((char) c);
    }
    if (Character.isLetter(c)) {
      return !isHan(c);
    }
    if (isSilent(c) || Character.getType(c) == Character.NON_SPACING_MARK || isCombining(c)) {
      return true;
    }
    return Fold.isApostrophe(c)
        && at + 1 < text.length()
        && Character.isLetter(text.codePointAt(at + 1));
  }

  private static boolean isCombining(int c) {
    return Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }

  private int han(int at, int c) {
    int end = at;
    int farthest = Math.min(text.length(), at + LONGEST_NUMERAL);
    while (end < farthest && NUMERALS.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    boolean isNumber =
        end > at && end < text.length() && AFTER_NUMERALS.indexOf(text.charAt(end)) >= 0;
    if (isNumber) {
      tokens.add(new Token(Kind.NUMBER, numeral(text.substring(at, end)), at, end));
      return end;
    }
    int next = at + Character.charCount(c);
    tokens.add(new Token(Kind.WORD, text.substring(at, next), at, next));
    return next;
  }

  /// `二〇一八` is written digit by digit; `二十四` with a sign for ten.
  private static String numeral(String numerals) {
    int ten = numerals.indexOf('十');
    if (ten < 0) {
      var digits = new StringBuilder();
      numerals.chars().forEach(c -> digits.append(value((char) c)));
      return digits.toString();
    }
    int tens = ten == 0 ? 1 : value(numerals.charAt(ten - 1));
    int ones = ten + 1 < numerals.length() ? value(numerals.charAt(ten + 1)) : 0;
    return Integer.toString(tens * 10 + ones);
  }

  private static int value(char numeral) {
    return Math.max(0, NUMERALS.indexOf(numeral) - 1);
  }

  /// Han without the iteration marks and kana, which belong to words.
  static boolean isHan(int c) {
    return c >= 0x3005 && (c == 0x3007 || Character.isIdeographic(c));
  }

  /// Joiners and direction marks, which change how a text looks and not what it says.
  private static boolean isSilent(int c) {
    return Character.getType(c) == Character.FORMAT || c == 0x640;
  }

  private static String mark(int c) {
    return switch (c) {
      case '：', '﹕', '∶' -> ":";
      case '，', '،', '、' -> ",";
      case '（' -> "(";
      case '）' -> ")";
      case '／', '⁄' -> "/";
      case '－', '‐', '‑', '–', '—', '−', '―' -> "-";
      case '．', '۔' -> ".";
      case '｜', '│', '¦' -> "|";
      case '•', '∙', '・', '‧' -> "·";
      default -> Character.toString(c);
    };
  }
}
