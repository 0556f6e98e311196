package org.guwah.reading.split;

import java.util.Optional;
import java.util.stream.IntStream;
import org.guwah.model.Field;
import org.guwah.model.Role;
import org.guwah.model.Standing;
import org.guwah.reading.dates.DateLine.Label;
import org.guwah.reading.dates.DateLine.Labelled;
import org.guwah.reading.split.Span.Dated;

/// Reads off the lines of a document when it was posted and when published.
final class DateFields {
  private final Portion portion;
  private final Gaps gaps;
  private final int date;

  DateFields(Portion portion, Gaps gaps) {
    this.portion = portion;
    this.gaps = gaps;
    this.date = dateLine();
  }

  /// The line whose date says when the document was put up; -1 where there is none.
  int date() {
    return date;
  }

  /// The date line of the head; another one that says when the text was put up, where the head's
  /// says when the publisher printed it.
  private int dateLine() {
    int head = portion.span().date();
    if (head < 0 || !isCalled(head, Label.PUBLISHED)) {
      return head;
    }
    return IntStream.range(portion.span().underHead(), portion.span().to())
        .filter(i -> portion.role(i) == Role.DATELINE && isCalled(i, Label.POSTED))
        .findFirst()
        .orElse(head);
  }

  private boolean isCalled(int i, Label label) {
    return portion.main(i).filter(date -> date.label() == label).isPresent();
  }

  /// When the line of the head says that the document was put up.
  void posted() {
    if (date < 0 || portion.span().dated() == Dated.WRITTEN) {
      return;
    }
    Field field = portion.span().dated() == Dated.POSTED ? Field.POSTED : Field.PUBLISHED;
    String time = portion.line(date).time();
    if (time.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}.*")) {
      gaps.fill(field, time.substring(0, 10), Standing.READ);
      return;
    }
    portion.main(date).ifPresent(main -> head(main, field));
  }

  /// The date of the head is one of `field`, unless a single document calls it the publisher's.
  private void head(Labelled main, Field field) {
    boolean isPublished = portion.single() && main.label() == Label.PUBLISHED;
    String day = portion.edtf(main.date());
    gaps.fill(isPublished ? Field.PUBLISHED : field, day, standing(main));
  }

  private Standing standing(Labelled date) {
    boolean doubtful = date.date().isAmbiguous() && !portion.page().order().sure();
    boolean guessed = portion.single() && date.label() == Label.NONE;
    return doubtful || guessed ? Standing.UNSURE : Standing.READ;
  }

  /// A second date beside the name of who printed the text then.
  void reprint(int i) {
    if (!portion.single() && date >= 0 && isOther(i) && !isSaid(i)) {
      Reprint.of(portion.text(i))
          .ifPresent(reprint -> {
            Standing standing = reprint.sure() ? Standing.READ : Standing.UNSURE;
            gaps.fill(Field.PUBLISHER, reprint.outlet(), standing);
            gaps.fill(Field.PUBLISHED, portion.edtf(reprint.date()), standing);
          });
    }
  }

  /// Whether line `i` says when somebody joined, or its byline names an outlet.
  private boolean isSaid(int i) {
    Signs signs = portion.signs(i);
    return signs.isJoining() || signs.byline().filter(by -> !by.outlet().isEmpty()).isPresent();
  }

  /// Whether line `i` is a date line, and not that of [#date].
  private boolean isOther(int i) {
    return i != date && portion.role(i) == Role.DATELINE;
  }

  /// A date that the text itself calls the publisher's.
  void published(int i) {
    if (isOther(i)) {
      portion
          .main(i)
          .filter(main -> main.label() == Label.PUBLISHED || isOfOutlet(i))
          .ifPresent(main -> gaps.fill(Field.PUBLISHED, portion.edtf(main.date()), Standing.READ));
    }
  }

  /// Whether the line names the outlet too: "Kell Times, 27 April 2021".
  private boolean isOfOutlet(int i) {
    Optional<Byline> byline = portion.signs(i).byline();
    return byline.filter(by -> by.printed() || !by.outlet().isEmpty()).isPresent();
  }
}
