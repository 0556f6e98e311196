package org.guwah.reading.split;

import java.util.stream.IntStream;
import org.guwah.model.Role;

/// Names under which a text was put up, and that are no writer's: of who runs the page, or of a
/// desk where another line names a writer.
///
/// @param date the line whose date says when the text was put up
record Posters(Portion portion, int date) {
  /// "by admin" beside the date: who runs the page, and no writer; so is a desk where another line
  /// names one.
  boolean isOne(String writer, int i) {
    Words words = Words.of(writer);
    return i == date
        && (isAll(words, PageWord.ADMIN) || (isAll(words, PageWord.STAFF) && isSignedUnder(i)));
  }

  private static boolean isAll(Words words, PageWord use) {
    return words.size() > 0 && words.lead(use).filter(words::isAll).isPresent();
  }

  private boolean isSignedUnder(int i) {
    return IntStream.range(i + 1, portion.span().to())
        .filter(line -> portion.role(line) == Role.BYLINE)
        .anyMatch(
            line -> portion.signs(line).byline().filter(by -> !by.writer().isEmpty()).isPresent());
  }
}
