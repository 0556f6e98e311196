package org.guwah.reading.split;

import java.util.List;
import java.util.Optional;
import org.guwah.model.Role;
import org.guwah.reading.dates.DateLine;
import org.guwah.reading.dates.DateLine.Label;
import org.guwah.reading.split.Roles.Given;
import org.guwah.reading.split.Span.Dated;

/// Tells by its place whether a line that is no more than a name says who wrote a text, or which
/// outlet it comes from.
final class NameLines {
  private static final int HEAD = 12;

  private final Page page;
  private final Span span;
  private final Extent text;
  private final Signatures signatures;

  NameLines(Page page, Span span, Extent text) {
    this.page = page;
    this.span = span;
    this.text = text;
    this.signatures = new Signatures(page, span, text);
  }

  /// Whether line `i` is the name of a person who wrote the text.
  ///
  /// @param before what the lines before are for
  boolean isPerson(int i, List<Given> before) {
    boolean isAddressed = page.signs(i).look().open() || isSalutation(i);
    return !isAddressed
        && (isNameInHead(i)
            || isNameUnderTitle(i)
            || isNameBeside(i, before)
            || signatures.isOne(i, before));
  }

  /// Who wrote a message without a title, and what stands between that, its date and its text.
  Optional<Given> talkHead(int i, List<Given> before) {
    boolean isUnderTitle = span.title() >= 0 && (i > span.date() || span.title() < span.date());
    if (isUnderTitle || span.date() < 0 || span.isAllOf(page) || i > span.from() + HEAD) {
      return Optional.empty();
    }
    Look look = page.signs(i).look();
    boolean isSaid = look.stop() || look.question() || look.open() || look.bullet();
    boolean few = look.units() <= 3 && page.signs(i).isPlain() && !isSaid;
    boolean inHead =
        (i < span.date() && span.date() <= text.first())
            || before.stream().noneMatch(given -> given.role() == Role.BODY);
    if (!few || !inHead) {
      return Optional.empty();
    }
    boolean isSigned =
        page.signs(span.date()).byline().isPresent()
            || before.stream().anyMatch(given -> given.role() == Role.BYLINE);
    return Optional.of(Given.unsure(isSigned || page.isNumber(i) ? Role.BOILERPLATE : Role.BYLINE));
  }

  /// A line with the name of a newspaper or agency, over or under the text or under a byline.
  boolean isOutletLine(int i, List<Given> before) {
    boolean underByline =
        !before.isEmpty()
            && before.getLast().role() == Role.BYLINE
            && page.line(i).gap() == 0
            && Names.isName(page.line(i).text(), 6);
    boolean underDate = !before.isEmpty() && before.getLast().role() == Role.DATELINE;
    boolean aside = i < text.first() || i > text.last() || underDate || isLabelled(i + 1);
    return (underByline || (aside && page.signs(i).isOutlet())) && !isSalutation(i);
  }

  private boolean isSalutation(int i) {
    return Words.of(page.line(i).text()).lead(PageWord.SALUTATION).isPresent();
  }

  /// Whether the line is the first name of who the head says wrote the text.
  boolean isWriter(int i) {
    String words = page.line(i).text();
    for (int head = span.from(); head < Math.min(text.first(), span.from() + HEAD); head++) {
      Optional<Byline> byline = page.signs(head).byline();
      if (byline.isPresent() && byline.get().writer().startsWith(words)) {
        return true;
      }
    }
    return false;
  }

  /// A person's name on a line of its own between title and date, or right under them.
  private boolean isNameInHead(int i) {
    int upper = Math.min(span.title(), span.date());
    int lower = Math.max(span.title(), span.date());
    int units = page.signs(i).look().units();
    boolean inHead = upper >= 0 && i > upper && (i < lower || (i == lower + 1 && i < text.first()));
    boolean close = i < lower || page.line(i).gap() <= 1;
    boolean inText = i > text.first() && i < text.last();
    boolean labelled = page.line(i).text().indexOf(':') >= 0;
    return inHead
        && close
        && !inText
        && !labelled
        && units >= 2
        && units <= 4
        && Names.isName(page.line(i).text(), 4);
  }

  /// A person's name right under a title whose date stands under the text, or that has none.
  private boolean isNameUnderTitle(int i) {
    return span.title() >= 0
        && i == span.title() + 1
        && !span.isAllOf(page)
        && (span.date() < 0 || span.date() > text.first())
        && Names.isPerson(page.line(i).text());
  }

  /// A person's name over or under a date line or a byline, before the text or under a date that is
  /// called the publisher's.
  private boolean isNameBeside(int i, List<Given> before) {
    if (span.dated() == Dated.WRITTEN
        || i <= span.title()
        || i > span.from() + HEAD
        || !Names.isPerson(page.line(i).text())) {
      return false;
    }
    if (isLabelled(i - 1) || isLabelled(i + 1)) {
      return true;
    }
    boolean under =
        !before.isEmpty()
            && (before.getLast().role() == Role.DATELINE || before.getLast().role() == Role.BYLINE);
    boolean over =
        i + 1 < span.to() && (i + 1 == span.date() || page.signs(i + 1).byline().isPresent());
    return i < text.first() && (under || over);
  }

  /// Whether line `i` is a date line that calls its date something.
  boolean isLabelled(int i) {
    return i >= span.from()
        && i < span.to()
        && page.signs(i).dates().isPresent()
        && isLabelled(page.signs(i).dates().get());
  }

  private static boolean isLabelled(DateLine dates) {
    return dates.dates().stream().anyMatch(date -> date.label() != Label.NONE);
  }
}
