package org.guwah.reading.split;

import java.util.stream.IntStream;

/// The name of a channel or the like, which stands over all of its page and again over each of its
/// messages. It names nobody who wrote one.
record Masthead(Page page) {
  private static final int LINES = 3;

  /// So often it stands on the page, and so many letters it has, at least.
  private static final int LEAST = 3;

  private static final int LETTERS = 6;

  /// Whether line `i` of `span`, a message without a title, is the name.
  boolean isAt(Span span, int i) {
    return isMessage(span)
        && page.times(i) >= LEAST
        && top(span).anyMatch(line -> page.signs(line).key().equals(page.signs(i).key()));
  }

  /// Whether `writer`, as something beside the date of a message without a title is called, is the
  /// name of an outlet.
  boolean isNamed(Span span, String writer) {
    String key = SignReader.key(writer, writer.length());
    return isMessage(span)
        && key.length() >= LETTERS
        && top(span)
            .filter(line -> page.signs(line).isOutlet())
            .anyMatch(line -> page.signs(line).key().endsWith(key));
  }

  /// Whether `account`, beside the date of a post, is no more than the letters of the page's name:
  /// "kelltimes" on a page called "The Kell Times".
  boolean isAccount(Span span, String account) {
    String key = SignReader.key(account, account.length());
    return account.indexOf(' ') < 0
        && key.length() >= LETTERS
        && top(span).anyMatch(line -> page.signs(line).key().endsWith(key));
  }

  private static boolean isMessage(Span span) {
    return span.title() < 0 && span.date() >= 0 && span.from() > 0;
  }

  private static IntStream top(Span span) {
    return IntStream.range(0, Math.min(LINES, span.from()));
  }
}
