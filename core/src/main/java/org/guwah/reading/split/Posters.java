package org.guwah.reading.split;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.guwah.model.Role;

/// Names under which a text was put up, and that are no writer's: of who runs the page, or of a
/// desk where another line names a writer.
///
/// @param date the line whose date says when the text was put up
record Posters(Portion portion, int date) {
  /// How the account that runs a page is called.
  private static final List<String> ADMINS =
      List.of(
          "admin",
          "webmaster",
          "админ",
          "yönetici",
          "管理",
          "관리자",
          "beheerder",
          "archive team",
          "web team");

  /// "by admin" beside the date: who runs the page, and no writer; so is a desk where another line
  /// names one.
  boolean isOne(String writer, int i) {
    Words words = Words.of(writer);
    boolean isStaff =
        words.size() > 0 && words.lead(PageWord.STAFF).filter(words::isAll).isPresent();
    return i == date && isStaff && (isAdmin(writer) || isSignedUnder(i));
  }

  private static boolean isAdmin(String writer) {
    String small = writer.toLowerCase(Locale.ROOT);
    return ADMINS.stream().anyMatch(small::startsWith);
  }

  private boolean isSignedUnder(int i) {
    return IntStream.range(i + 1, portion.span().to())
        .filter(line -> portion.role(line) == Role.BYLINE)
        .anyMatch(
            line -> portion.signs(line).byline().filter(by -> !by.writer().isEmpty()).isPresent());
  }
}
