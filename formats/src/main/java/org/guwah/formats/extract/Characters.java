package org.guwah.formats.extract;

/// Which characters a text may hold: lines end with LF, and no other control character than LF and
/// TAB stands in it.
public final class Characters {
  private static final char NEXT_LINE = '\u0085';
  private static final char LINE_SEPARATOR = '\u2028';
  private static final char PARAGRAPH_SEPARATOR = '\u2029';
  private static final char BYTE_ORDER_MARK = '\ufeff';

  private Characters() {}

  /// Whether `c` may stand as it is. Surrogates may, in pairs.
  public static boolean plain(char c) {
    return (c >= ' ' && c < 0x7f)
        || (c >= 0xa0 && c != LINE_SEPARATOR && c != PARAGRAPH_SEPARATOR)
        || c == '\n'
        || c == '\t';
  }

  /// What stands in the place of a character that is not [#plain(char)]: LF for everything that
  /// ends a line or page, else a space. CR is to be looked at before, as CR LF is one end.
  public static char replacement(char c) {
    return switch (c) {
      case '\r', '\u000b', '\f', NEXT_LINE, LINE_SEPARATOR, PARAGRAPH_SEPARATOR -> '\n';
      default -> ' ';
    };
  }

  /// Whether `c` is a control that no text needs, so that its place is worth a word.
  public static boolean strange(char c) {
    return !plain(c) && replacement(c) == ' ' && !(c >= 0x1c && c <= 0x1f);
  }

  /// White space of every kind, no-break and ideographic spaces and the byte order mark included.
  public static boolean blank(char c) {
    return c <= ' '
        || (c >= 0x7f
            && (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == BYTE_ORDER_MARK));
  }

  /// Whether nothing in `text` can be seen.
  public static boolean allBlank(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (!blank(text.charAt(i)) && Character.getType(text.charAt(i)) != Character.FORMAT) {
        return false;
      }
    }
    return true;
  }

  /// `text` on one line: runs of white space become one space, and the ends are cut.
  public static String oneLine(CharSequence text) {
    var line = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (blank(c) || !plain(c)) {
        space = true;
      } else {
        if (space && !line.isEmpty()) {
          line.append(' ');
        }
        space = false;
        line.append(c);
      }
    }
    return line.toString();
  }
}
