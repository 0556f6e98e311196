package org.guwah.reading.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.guwah.model.Block;
import org.guwah.model.Role;
import org.guwah.model.Standing;
import org.guwah.reading.Extract.Shape;
import org.guwah.reading.dates.DateLine;
import org.guwah.reading.dates.DateLine.Label;
import org.guwah.reading.split.Signs.Furniture;
import org.guwah.reading.split.Signs.Picture;
import org.guwah.reading.split.Span.Dated;

/// Says what each line of a document is for, from its own signs, its place and its neighbours.
final class Roles {
  private static final int SHORT = 25;
  private static final int SOLID = 16;
  private static final int HEAD = 12;

  private final Page page;
  private final Span span;
  private final Likeness likeness;
  private final int firstText;
  private final int lastText;
  private final int strays;
  private final boolean endsSentences;
  private final long dates;

  Roles(Page page, Span span, Likeness likeness) {
    this.page = page;
    this.span = span;
    this.likeness = likeness;
    this.firstText = firstText();
    this.lastText = lastText();
    this.strays = strays();
    this.endsSentences = endsSentences();
    this.dates = IntStream.range(span.from(), span.to()).filter(page::isAnchor).count();
  }

  /// What a line is for, and whether a plain sign said so.
  record Given(Role role, Standing standing) {
    static Given read(Role role) {
      return new Given(role, Standing.READ);
    }

    static Given unsure(Role role) {
      return new Given(role, Standing.UNSURE);
    }
  }

  /// The roles of the lines of the document, in order.
  List<Given> given() {
    var given = new ArrayList<Given>();
    boolean related = false;
    for (int i = span.from(); i < span.to(); i++) {
      related = (related && isListed(i)) || isRelated(i);
      Given one = related && !isRelated(i) ? Given.unsure(Role.BOILERPLATE) : role(i, given);
      given.add(one);
    }
    return given;
  }

  /// The blocks of the document, counted from the start of its first line.
  List<Block> blocks(List<Given> given) {
    int start = page.line(span.from()).start();
    var blocks = new ArrayList<Block>();
    for (int i = span.from(); i < span.to(); i++) {
      Line line = page.line(i);
      Given one = given.get(i - span.from());
      blocks.add(new Block(one.role(), line.start() - start, line.end() - start, one.standing()));
    }
    return blocks;
  }

  private boolean isRelated(int i) {
    return page.signs(i).furniture() == Furniture.RELATED;
  }

  /// Whether line `i` may go on a list of links.
  private boolean isListed(int i) {
    return i != span.title()
        && !page.isProse(i)
        && (page.signs(i).isPlain() || (i > lastText && page.signs(i).dates().isPresent()))
        && page.signs(i).look().units() <= SHORT
        && page.line(i).gap() < 3;
  }

  private Given role(int i, List<Given> before) {
    if (i == span.title()) {
      return span.titleIsSure() ? Given.read(Role.TITLE) : Given.unsure(Role.TITLE);
    }
    Line line = page.line(i);
    Signs signs = page.signs(i);
    if (line.isFrame() || signs.look().ruler()) {
      return Given.read(Role.BOILERPLATE);
    }
    if (i == span.date()
        || (signs.dates().isPresent() && isDateline(i))
        || (!line.time().isEmpty() && signs.look().units() <= 8)) {
      return Given.read(i != span.date() && page.isJoining(i) ? Role.BOILERPLATE : Role.DATELINE);
    }
    if (signs.byline().isPresent()) {
      return Given.read(Role.BYLINE);
    }
    return switch (signs.picture()) {
      case LEFTOVER -> Given.read(Role.BOILERPLATE);
      case CAPTION -> Given.read(Role.CAPTION);
      case CREDIT -> Given.read(Role.CREDIT);
      case NONE -> furniture(i, before);
    };
  }

  /// Who wrote a message without a title, and what stands between that, its date and its text.
  private Optional<Given> talkHead(int i, List<Given> before) {
    if (span.title() >= 0 || span.date() < 0 || isAlone() || i > span.from() + HEAD) {
      return Optional.empty();
    }
    Look look = page.signs(i).look();
    boolean few = look.units() <= 3 && page.signs(i).isPlain() && !look.stop() && !look.question();
    boolean inHead =
        i < span.date() || before.stream().noneMatch(given -> given.role() == Role.BODY);
    if (!few || !inHead) {
      return Optional.empty();
    }
    boolean isSigned =
        page.signs(span.date()).byline().isPresent()
            || before.stream().anyMatch(given -> given.role() == Role.BYLINE);
    return Optional.of(Given.unsure(isSigned || page.isNumber(i) ? Role.BOILERPLATE : Role.BYLINE));
  }

  private Given furniture(int i, List<Given> before) {
    Line line = page.line(i);
    Optional<Given> head = talkHead(i, before);
    if (head.isPresent()) {
      return head.get();
    }
    if (line.is(Shape.QUOTE) || line.text().startsWith("> ")) {
      return Given.read(Role.QUOTE);
    }
    if (page.signs(i).isFurniture() || isLink(i)) {
      return Given.read(Role.BOILERPLATE);
    }
    if (isOutletLine(i, before) || isDeck(i)) {
      return Given.unsure(isDeck(i) ? Role.QUOTE : Role.BYLINE);
    }
    if (line.is(Shape.LINKS) && !page.isProse(i)) {
      return Given.unsure(Role.BOILERPLATE);
    }
    if (isUnderPicture(i)
        || likeness.isTwice(i)
        || (i + 1 < span.to() && likeness.isLike(i, i + 1))
        || (i > span.from() && likeness.isLike(i - 1, i))) {
      return Given.unsure(Role.CAPTION);
    }
    return text(i, before);
  }

  private Given text(int i, List<Given> before) {
    Line line = page.line(i);
    Look look = page.signs(i).look();
    if (isNameInHead(i) || isNameBeside(i, before) || isSignature(i, before)) {
      return Given.unsure(Role.BYLINE);
    }
    if (i >= strays
        || isPageNumber(i)
        || isAside(i)
        || (page.isRepeated(i)
            && look.units() <= 8
            && !look.stop()
            && !line.isHeading()
            && !isWriter(i))) {
      return Given.unsure(Role.BOILERPLATE);
    }
    if (isPullQuote(i)) {
      return Given.unsure(Role.QUOTE);
    }
    return isLooseCaption(i) ? Given.unsure(Role.CAPTION) : Given.read(Role.BODY);
  }

  /// A person's name on a line of its own between title and date, or right under them.
  private boolean isNameInHead(int i) {
    int upper = Math.min(span.title(), span.date());
    int lower = Math.max(span.title(), span.date());
    int units = page.signs(i).look().units();
    boolean inHead = upper >= 0 && i > upper && (i < lower || (i == lower + 1 && i < firstText));
    boolean close = i < lower || page.line(i).gap() <= 1;
    return inHead && close && units >= 2 && units <= 4 && Names.isName(page.line(i).text(), 4);
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
    return i < firstText && (under || over);
  }

  /// Whether line `i` is a date line that calls its date something.
  private boolean isLabelled(int i) {
    return i >= span.from()
        && i < span.to()
        && page.signs(i).dates().isPresent()
        && isLabelled(page.signs(i).dates().get());
  }

  private static boolean isLabelled(DateLine dates) {
    return dates.dates().stream().anyMatch(date -> date.label() != Label.NONE);
  }

  /// A person's name alone under a post's text, where nothing over it names the writer.
  private boolean isSignature(int i, List<Given> before) {
    String words = page.line(i).text();
    String name = words.startsWith("— ") || words.startsWith("– ") ? words.substring(2) : words;
    return span.dated() == Dated.POSTED
        && span.date() >= 0
        && !isAlone()
        && i > lastText
        && lastText >= firstText
        && i - lastText <= 2
        && Names.isPerson(name)
        && before.stream().noneMatch(given -> given.role() == Role.BYLINE);
  }

  /// Whether the document is the only one of its page, so that nothing shows how it signs.
  private boolean isAlone() {
    return span.from() == 0 && span.to() == page.size();
  }

  /// A quotation, or words of the title again, between the head and the text.
  private boolean isDeck(int i) {
    Look look = page.signs(i).look();
    boolean again =
        span.title() >= 0
            && i != span.title()
            && look.units() >= 6
            && page.signs(span.title()).key().endsWith(page.signs(i).key());
    return again
        || (look.quoted()
            && look.units() >= 5
            && i > span.title()
            && i < firstText
            && i > span.date());
  }

  /// A line that names another post of the page behind a word and a colon.
  private boolean isLink(int i) {
    String words = page.line(i).text();
    int colon = Math.max(words.indexOf(':'), words.indexOf('：'));
    return colon > 0
        && colon < 40
        && page.signs(i).look().units() <= SHORT
        && colon + 8 < words.length() + 4
        && page.isLine(SignReader.key(words.substring(colon + 1), 600));
  }

  /// Whether the line is the first name of who the head says wrote the text.
  private boolean isWriter(int i) {
    String words = page.line(i).text();
    for (int head = span.from(); head < Math.min(firstText, span.from() + HEAD); head++) {
      Optional<Byline> byline = page.signs(head).byline();
      if (byline.isPresent() && byline.get().writer().startsWith(words)) {
        return true;
      }
    }
    return false;
  }

  private boolean isPageNumber(int i) {
    return page.line(i).text().length() <= 4
        && page.line(i).text().chars().allMatch(Character::isDigit);
  }

  /// A line in brackets under the text.
  private boolean isAside(int i) {
    String words = page.line(i).text();
    return i > lastText
        && lastText > 0
        && "([（".indexOf(words.charAt(0)) >= 0
        && ")]）".indexOf(words.charAt(words.length() - 1)) >= 0;
  }

  /// A date line says when the text was put up if it stands over or under the text or says so
  /// itself; else it is a date that the text tells of.
  private boolean isDateline(int i) {
    boolean over = i < firstText && (span.date() >= 0 || dates < 2) && i - span.from() < HEAD;
    boolean under = i > lastText && (span.date() >= 0 || dates < 2);
    return isLabelled(i) || over || under || page.signs(i).byline().isPresent();
  }

  private boolean isUnderPicture(int i) {
    return i > span.from()
        && page.signs(i - 1).picture() == Picture.LEFTOVER
        && page.signs(i).look().units() <= SHORT
        && !page.signs(i).look().stop();
  }

  /// A line with the name of a newspaper or agency, over or under the text or under a byline.
  private boolean isOutletLine(int i, List<Given> before) {
    boolean underByline =
        !before.isEmpty()
            && before.getLast().role() == Role.BYLINE
            && page.line(i).gap() == 0
            && Names.isName(page.line(i).text(), 6);
    boolean underDate = !before.isEmpty() && before.getLast().role() == Role.DATELINE;
    boolean aside = i < firstText || i > lastText || underDate || isLabelled(i + 1);
    return underByline || (aside && page.signs(i).isOutlet());
  }

  /// Words that the text has again, set apart.
  private boolean isPullQuote(int i) {
    return likeness.isPartOfOther(i, span.from(), span.to());
  }

  /// A whole statement without a full stop between paragraphs that have one.
  private boolean isLooseCaption(int i) {
    Look look = page.signs(i).look();
    return endsSentences
        && i > firstText
        && i < span.to()
        && look.units() >= 10
        && !look.stop()
        && !look.question()
        && !look.bullet()
        && !look.quoted()
        && look.capital()
        && !look.open()
        && !page.line(i).isHeading()
        && !page.line(i).is(Shape.LIST_ITEM)
        && page.line(i).gap() > 0;
  }

  private int firstText() {
    int begin = Math.max(span.title(), Math.min(span.date(), span.from() + 8)) + 1;
    for (int i = Math.max(begin, span.from()); i < span.to(); i++) {
      if (page.isProse(i)) {
        return i;
      }
    }
    return Math.min(span.to(), Math.max(begin, span.from()));
  }

  private int lastText() {
    int last = -1;
    int weak = -1;
    for (int i = firstText; i < span.to(); i++) {
      if (page.isProse(i)) {
        weak = i;
        last = page.signs(i).look().units() >= SOLID ? i : last;
      }
    }
    return last >= 0 ? last : weak >= 0 ? weak : span.to();
  }

  /// Where, behind the last paragraph and a wide gap or furniture, lines of other posts begin.
  private int strays() {
    for (int i = lastText + 1; i < span.to(); i++) {
      Furniture before = page.signs(i - 1).furniture();
      boolean isUnder = before != Furniture.NONE && before != Furniture.NOTICE && i - 1 > lastText;
      if ((isUnder || page.line(i).gap() >= 2) && i > span.date() && i > span.title()) {
        return i;
      }
    }
    return span.to();
  }

  /// Whether this text ends its sentences with a sign, as not all languages and writers do.
  private boolean endsSentences() {
    int longs = 0;
    int stops = 0;
    for (int i = firstText; i < span.to(); i++) {
      Look look = page.signs(i).look();
      if (look.units() >= 10 && page.signs(i).isPlain()) {
        longs++;
        stops += look.stop() || look.question() ? 1 : 0;
      }
    }
    return stops >= 3 && stops * 10 >= longs * 6;
  }
}
