package org.guwah.reading.split;

import java.util.Optional;
import java.util.stream.IntStream;
import org.guwah.model.Role;
import org.guwah.reading.split.Roles.Given;
import org.guwah.reading.split.Signs.Picture;

/// Tells which lines of a document say when it was put up or printed.
final class Datelines {
  private static final int HEAD = 12;

  private final Page page;
  private final Span span;
  private final Extent text;
  private final NameLines names;
  private final boolean single;
  private final long dates;

  /// @param single whether the content is one document, not a page of posts
  Datelines(Page page, Span span, Extent text, NameLines names, boolean single) {
    this.page = page;
    this.span = span;
    this.text = text;
    this.names = names;
    this.single = single;
    this.dates = IntStream.range(span.from(), span.to()).filter(page::isAnchor).count();
  }

  /// What line `i` is for, if it is one of them, or says since when its writer belongs to a forum.
  Optional<Given> given(int i) {
    Signs signs = page.signs(i);
    if (isDated(i)) {
      boolean isJoining = i != span.date() && signs.isJoining();
      return Optional.of(Given.read(isJoining ? Role.BOILERPLATE : Role.DATELINE));
    }
    if (isReprint(i)) {
      return Optional.of(Given.unsure(Role.DATELINE));
    }
    boolean isAside = i < text.first() || i > text.last();
    return signs.isClock() && signs.byline().isEmpty() && isAside
        ? Optional.of(Given.read(Role.DATELINE))
        : Optional.empty();
  }

  private boolean isDated(int i) {
    Signs signs = page.signs(i);
    boolean isMoment = !page.line(i).time().isEmpty() && signs.look().units() <= 8;
    return i == span.date() || (signs.dates().isPresent() && isDateline(i)) || isMoment;
  }

  /// A date line says when the text was put up if it stands over or under the text or says so
  /// itself; else it is a date that the text tells of.
  private boolean isDateline(int i) {
    boolean over = i < text.first() && (span.date() >= 0 || dates < 2) && i - span.from() < HEAD;
    boolean under = i > text.last() && (span.date() >= 0 || dates < 2);
    boolean inside = i > text.first() && i < text.last();
    boolean signed = page.signs(i).byline().filter(by -> by.plain() || !inside).isPresent();
    return names.isLabelled(i) || over || under || signed;
  }

  /// Whether line `i`, over or under the text of a dated post, says who first printed it and when.
  private boolean isReprint(int i) {
    boolean beside = (i < text.first() && i > span.title()) || i > text.last();
    Look look = page.signs(i).look();
    return beside
        && !single
        && !(look.stop() && look.sentences() > 1)
        && span.date() >= 0
        && (span.title() >= 0 || i > text.last())
        && i != span.date()
        && page.signs(i).picture() == Picture.NONE
        && Reprint.of(page.line(i).text()).isPresent();
  }
}
