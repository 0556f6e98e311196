package org.guwah.formats.html;

import org.guwah.formats.extract.Characters;

/// The words of one line of a page, as they are met, and what was said of them: which lie in links,
/// in a date, in an author's name.
final class LineBuffer {
  private final StringBuilder text = new StringBuilder();
  private boolean space;
  private int letters;
  private int linked;
  private final Span date = new Span();
  private final Span author = new Span();
  private String moment = "";

  /// Adds words; runs of white space become one space.
  void add(String words, boolean inLink, boolean inDate, boolean inAuthor) {
    int from = text.length();
    int before = letters;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c <= ' ') {
        space = true;
      } else {
        if (space && !text.isEmpty()) {
          text.append(' ');
        }
        space = false;
        text.append(c);
        letters += isLetter(c) ? 1 : 0;
      }
    }
    int added = letters - before;
    linked += inLink ? added : 0;
    if (inDate) {
      date.add(from, text.length(), added);
    }
    if (inAuthor && !inDate) {
      author.add(from, text.length(), added);
    }
  }

  /// Adds words as they stand.
  void addVerbatim(String words) {
    text.append(words);
  }

  /// Words before and after it do not run together.
  void space() {
    space = true;
  }

  void tab() {
    if (!text.isEmpty()) {
      text.append('\t');
      space = false;
    }
  }

  /// An author's name begins within words that were taken for one: only it counts.
  void narrowAuthor() {
    author.clear();
  }

  /// The machine form of a date in this line; the first one holds.
  void moment(String value) {
    if (moment.isEmpty()) {
      moment = value;
    }
  }

  String moment() {
    return moment;
  }

  CharSequence text() {
    return text;
  }

  boolean isBlank() {
    return letters == 0 && Characters.allBlank(text);
  }

  int length() {
    return text.length();
  }

  /// Whether all letters and digits stand in links.
  boolean onlyLinks() {
    return letters > 0 && linked == letters;
  }

  /// Whether it is a date, with at most `others` letters and digits beside it and an author.
  boolean isDate(int others) {
    return date.letters > 0 && hasDigit() && letters - date.letters - author.letters <= others;
  }

  /// Whether it is an author's name, with at most `others` letters and digits beside it and a date.
  boolean isAuthor(int others) {
    return author.letters > 0 && letters - author.letters - date.letters <= others;
  }

  /// Where the first of date and author ends and the other begins; 0 where they do not stand apart.
  int border() {
    if (date.letters == 0 || author.letters == 0) {
      return 0;
    }
    if (date.to <= author.from) {
      return date.to;
    }
    return author.to <= date.from ? author.to : 0;
  }

  boolean dateFirst() {
    return date.from < author.from;
  }

  /// The words that were said to be an author's name.
  String author() {
    return author.from < 0 ? "" : text.substring(author.from, author.to);
  }

  void clear() {
    text.setLength(0);
    space = false;
    letters = 0;
    linked = 0;
    moment = "";
    date.clear();
    author.clear();
  }

  private boolean hasDigit() {
    for (int i = date.from; i < date.to; i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || (c >= 0x80 && (Character.isLetterOrDigit(c) || Character.isSurrogate(c)));
  }

  private static final class Span {
    private int from = -1;
    private int to;
    private int letters;

    void add(int start, int end, int count) {
      if (count > 0) {
        from = from < 0 ? start : from;
        to = end;
        letters += count;
      }
    }

    void clear() {
      from = -1;
      to = 0;
      letters = 0;
    }
  }
}
