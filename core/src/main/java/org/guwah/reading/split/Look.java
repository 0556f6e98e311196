package org.guwah.reading.split;

/// What a line looks like, whatever it says.
///
/// @param units words; two Han or kana characters count as one
/// @param stop ends like a sentence, with a full stop (behind closing quotes and brackets)
/// @param question ends with a question or exclamation mark
/// @param sentences how many sentences seem to end in it
/// @param bullet begins with a bullet or a number of a list
/// @param ruler nothing but signs, at least three
/// @param quoted begins and ends with quotation marks
/// @param open ends with a colon, semicolon or comma, so that more follows
/// @param timed begins with a time of day, as lines of programmes and chats do
/// @param capital begins with a capital letter, or in a script that has none
record Look(
    int units,
    boolean stop,
    boolean question,
    int sentences,
    boolean bullet,
    boolean ruler,
    boolean quoted,
    boolean open,
    boolean timed,
    boolean capital) {
  private static final String CLOSERS = "\"”’'»)]）」』】›“* ";
  private static final String STOPS = ".。．۔।༎།…‥";
  private static final String QUESTIONS = "!?！？؟⁈";
  private static final String OPEN = ":;,：；，،؛";
  private static final String BULLETS = "•●▪■◆‣◦·*►▶–—-";
  private static final String OPENING = "\"“„«‘「『‹'";
  private static final String CLOSING = "\"”“»’」』›'";

  static Look of(String text) {
    int end = text.length();
    while (end > 0 && CLOSERS.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    char last = end > 0 ? text.charAt(end - 1) : ' ';
    return new Look(
        units(text),
        STOPS.indexOf(last) >= 0,
        QUESTIONS.indexOf(last) >= 0,
        sentences(text),
        isBullet(text),
        isRuler(text),
        isQuoted(text),
        OPEN.indexOf(last) >= 0,
        isTimed(text),
        isCapital(text));
  }

  /// Whether it reads like running text: a whole sentence of some length, or very long.
  boolean isProse() {
    return (units >= 11 && (stop || (question && sentences > 1))) || units >= 34;
  }

  /// Whether it has few enough words for a caption or a link.
  boolean isShort() {
    return units <= 25;
  }

  /// The words of `text`; two Han or kana characters count as one.
  static int units(String text) {
    int words = 0;
    int signs = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean sign = (c >= 0x3040 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF);
      boolean letter = !sign && (Character.isLetterOrDigit(c) || Character.isSurrogate(c));
      signs += sign ? 1 : 0;
      words += letter && !inWord ? 1 : 0;
      inWord = letter || (inWord && !sign && c != ' ' && c != '་');
    }
    return words + (signs + 1) / 2;
  }

  private static int sentences(String text) {
    int count = 0;
    for (int i = 2; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ends = !Character.isLetterOrDigit(c) && c != ' ' && isEnd(c);
      if (!ends) {
        continue;
      }
      boolean afterWord =
          (Character.isLetter(text.charAt(i - 1))
                  && text.charAt(i - 2) != '.'
                  && text.charAt(i - 2) != ' ')
              || CLOSERS.indexOf(text.charAt(i - 1)) >= 0;
      boolean closes =
          i + 1 == text.length() || CLOSERS.indexOf(text.charAt(i + 1)) >= 0 || c > 0x2FFF;
      count += afterWord && closes ? 1 : 0;
    }
    return count;
  }

  private static boolean isEnd(char c) {
    return STOPS.indexOf(c) >= 0 || QUESTIONS.indexOf(c) >= 0;
  }

  private static boolean isBullet(String text) {
    if (text.length() < 3) {
      return false;
    }
    boolean sign = BULLETS.indexOf(text.charAt(0)) >= 0 && text.charAt(1) == ' ';
    boolean number =
        Character.isDigit(text.charAt(0)) && (text.charAt(1) == ')' || text.startsWith(". ", 1));
    return (sign && !endsWithDash(text)) || number;
  }

  /// "– New party boss –" is a heading, not an item of a list.
  private static boolean endsWithDash(String text) {
    return "–—-".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /// Whether `text` is nothing but signs, at least three.
  static boolean isRuler(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i)) || Character.isSurrogate(text.charAt(i))) {
        return false;
      }
    }
    return text.length() >= 3;
  }

  private static boolean isQuoted(String text) {
    int end = text.length() - (text.endsWith(".") ? 1 : 0);
    return end > 2
        && OPENING.indexOf(text.charAt(0)) >= 0
        && CLOSING.indexOf(text.charAt(end - 1)) >= 0;
  }

  /// `09:30 …`, `[9.30] …`.
  private static boolean isTimed(String text) {
    int at = text.startsWith("[") ? 1 : 0;
    int digits = 0;
    while (at < text.length() && Character.isDigit(text.charAt(at))) {
      at++;
      digits++;
    }
    return digits >= 1
        && digits <= 2
        && at + 2 < text.length()
        && ":.h".indexOf(text.charAt(at)) >= 0
        && Character.isDigit(text.charAt(at + 1))
        && Character.isDigit(text.charAt(at + 2));
  }

  private static boolean isCapital(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return !Character.isLowerCase(text.charAt(i));
      }
    }
    return false;
  }
}
