package org.guwah.reading.split;

import java.util.List;
import java.util.stream.IntStream;
import org.guwah.reading.dates.DateLine;

/// Finds the date of a document that stands alone, in its head or right under its text.
record SingleDate(Page page, Span span) {
  /// How many lines from the top a date is still the document's own.
  private static final int HEAD = 12;

  private static final int MANY = 2;

  /// How many lines under the text a date may close it.
  private static final int UNDER = 4;

  /// How many words a line that is a date may have.
  private static final int BRIEF = 8;

  /// The date line of the head, else the one that closes the text; -1 where there is neither.
  int own() {
    int head = head();
    return head >= 0 ? head : closing();
  }

  /// The first line of running text; the line after the document where there is none.
  int firstProse() {
    int i = span.from();
    while (i < span.to() && !page.isProse(i)) {
      i++;
    }
    return i;
  }

  /// The first date line before the text begins, if it is the document's own. A text with many date
  /// lines is a diary, a chronology or a list. Its first date is then its own only where it is
  /// written in another way than the rest, or is later than all of them, which do not run back from
  /// it.
  private int head() {
    int first = first();
    if (first < 0) {
      return -1;
    }
    List<Integer> others = page.anchors(first + 1, lastProse());
    others.removeIf(i -> !isBare(i));
    if (others.isEmpty()) {
      return first;
    }
    DateStyle own = DateStyle.of(page, first);
    if (others.stream().noneMatch(i -> DateStyle.of(page, i).equals(own))) {
      return first;
    }
    boolean isLatest =
        others.stream().allMatch(i -> page.epochDay(i) < page.epochDay(first)) && !runsBack(others);
    return isLatest && others.size() >= MANY ? first : -1;
  }

  /// The only date line under the text, if it is written in another way than those in the text; -1
  /// where there is none.
  private int closing() {
    int text = lastProse();
    List<Integer> under = page.anchors(text, Math.min(span.to(), text + UNDER));
    if (under.size() != 1 || page.anchors(text, span.to()).size() != 1) {
      return -1;
    }
    int date = under.getFirst();
    DateStyle own = DateStyle.of(page, date);
    boolean isOwn =
        page.anchors(span.from(), text).stream().noneMatch(i -> DateStyle.of(page, i).equals(own));
    boolean isBrief = isBare(date) || page.signs(date).look().units() <= BRIEF;
    return isOwn && isBrief && page.epochDay(date) != Page.NO_DAY ? date : -1;
  }

  private boolean runsBack(List<Integer> dates) {
    return IntStream.range(1, dates.size())
        .allMatch(i -> page.epochDay(dates.get(i)) <= page.epochDay(dates.get(i - 1)));
  }

  /// The first date line of the head, whatever stands under it; -1 where there is none.
  int first() {
    int end = Math.min(span.to(), Math.min(firstProse() + 1, span.from() + HEAD));
    for (int i = span.from(); i < end; i++) {
      if (page.isAnchor(i)) {
        return i;
      }
    }
    return dateUnderLead(end);
  }

  /// The date under the one paragraph that stands between a heading and the head's other lines; -1
  /// where there is none.
  private int dateUnderLead(int underLead) {
    boolean isLead =
        underLead >= span.from() + 2
            && page.isProse(underLead - 1)
            && page.line(underLead - 2).isHeading();
    for (int i = underLead; isLead && i < Math.min(span.to(), underLead + 4); i++) {
      if (page.isAnchor(i)) {
        return i;
      }
      if (page.signs(i).byline().isEmpty() && !page.signs(i).isFurniture()) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isBare(int i) {
    return page.line(i).time().isEmpty()
        && page.signs(i).dates().filter(DateLine::isBare).isPresent();
  }

  private int lastProse() {
    int i = span.to();
    while (i > span.from() && !page.isProse(i - 1)) {
      i--;
    }
    return i > span.from() ? i : span.to();
  }
}
