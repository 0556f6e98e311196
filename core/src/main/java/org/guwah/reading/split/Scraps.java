package org.guwah.reading.split;

import org.guwah.reading.language.Token;
import org.guwah.reading.language.Tokens;

/// Lines of a document that say nothing of its text: links, counts, page numbers, remarks.
record Scraps(Page page, Extent text) {
  /// In UTF-16 code units.
  private static final int LONGEST_COUNT = 40;

  /// A line that names another post of the page behind a word and a colon.
  boolean isLink(int i) {
    String words = page.line(i).text();
    int colon = Math.max(words.indexOf(':'), words.indexOf('：'));
    return colon > 0
        && colon < 40
        && page.signs(i).look().isShort()
        && colon + 4 < words.length()
        && page.isLine(SignReader.key(words.substring(colon + 1), 600));
  }

  boolean isPageNumber(int i) {
    String words = page.line(i).text();
    return words.length() <= 7
        && words.chars().anyMatch(Character::isDigit)
        && words.chars().allMatch(c -> Character.isDigit(c) || c == '-' || c == '–' || c == ' ');
  }

  /// A row of counts under the text, such as those of readers and reactions.
  boolean isCount(int i) {
    String words = page.line(i).text();
    return i > text.last()
        && words.length() <= LONGEST_COUNT
        && words.chars().anyMatch(Character::isDigit)
        && (words.codePoints().filter(Character::isLetter).count() <= 1 || numbers(words) >= 3);
  }

  private static long numbers(String words) {
    return Tokens.of(words).stream().filter(token -> token.is(Token.Kind.NUMBER)).count();
  }

  /// A line in brackets under the text.
  boolean isAside(int i) {
    String words = page.line(i).text();
    return i > text.last()
        && text.last() > 0
        && "([（".indexOf(words.charAt(0)) >= 0
        && ")]）".indexOf(words.charAt(words.length() - 1)) >= 0;
  }
}
