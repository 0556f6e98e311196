package org.guwah.reading.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.guwah.model.Block;
import org.guwah.model.Role;
import org.guwah.model.Standing;
import org.guwah.reading.Extract.Shape;
import org.guwah.reading.language.Token;
import org.guwah.reading.language.Tokens;
import org.guwah.reading.split.Signs.Furniture;
import org.guwah.reading.split.Signs.Picture;

/// Says what each line of a document is for, from its own signs, its place and its neighbours.
final class Roles {
  private static final int SHORT = 25;
  private static final int FEW = 14;
  private static final int HEAD = 12;

  /// In UTF-16 code units.
  private static final int LONGEST_COUNT = 40;

  private final Page page;
  private final Span span;
  private final Likeness likeness;
  private final boolean single;
  private final Extent text;
  private final NameLines names;
  private final long dates;

  /// @param single whether the content is one document, not a page of posts
  Roles(Page page, Span span, Likeness likeness, boolean single) {
    this.single = single;
    this.page = page;
    this.span = span;
    this.likeness = likeness;
    this.text = Extent.of(page, span);
    this.names = new NameLines(page, span, text);
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
        && (page.signs(i).isPlain() || (i > text.last() && page.signs(i).dates().isPresent()))
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
      return Given.read(i != span.date() && signs.isJoining() ? Role.BOILERPLATE : Role.DATELINE);
    }
    if (isReprint(i)) {
      return Given.unsure(Role.DATELINE);
    }
    if (page.isRunning(i) && signs.byline().isEmpty() && !signs.isClock()) {
      return Given.unsure(Role.BOILERPLATE);
    }
    if (signs.isClock() && signs.byline().isEmpty() && (i < text.first() || i > text.last())) {
      return Given.read(Role.DATELINE);
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

  private Given furniture(int i, List<Given> before) {
    Line line = page.line(i);
    Optional<Given> head = names.talkHead(i, before);
    if (head.isPresent()) {
      return head.get();
    }
    if (line.is(Shape.QUOTE) || line.text().startsWith("> ")) {
      return Given.read(Role.QUOTE);
    }
    boolean isRow = page.isNumber(i) && i > text.first() && i < text.last();
    if (isRow) {
      return Given.read(Role.BODY);
    }
    if (page.signs(i).isFurniture() || isLink(i) || isCount(i)) {
      return Given.read(Role.BOILERPLATE);
    }
    if (names.isOutletLine(i, before) || isDeck(i)) {
      return Given.unsure(isDeck(i) ? Role.QUOTE : Role.BYLINE);
    }
    if (line.is(Shape.LINKS) && !page.isProse(i)) {
      return Given.unsure(Role.BOILERPLATE);
    }
    if (isUnderPicture(i)
        || isOverCredit(i)
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
    if (names.isPerson(i, before)) {
      return Given.unsure(Role.BYLINE);
    }
    if ((single && i < span.title() && !page.isProse(i))
        || i >= text.strays()
        || isPageNumber(i)
        || isAside(i)
        || (page.isRepeated(i)
            && look.units() <= 8
            && !look.stop()
            && !line.isHeading()
            && !names.isWriter(i))) {
      return Given.unsure(Role.BOILERPLATE);
    }
    if (isPullQuote(i)) {
      return Given.unsure(Role.QUOTE);
    }
    return isLooseCaption(i) ? Given.unsure(Role.CAPTION) : Given.read(Role.BODY);
  }

  /// Whether line `i`, over or under the text of a dated post, says who first printed it and when.
  private boolean isReprint(int i) {
    boolean beside = (i < text.first() && i > span.title()) || i > text.last();
    return beside
        && !single
        && span.date() >= 0
        && (span.title() >= 0 || i > text.last())
        && i != span.date()
        && page.signs(i).picture() == Picture.NONE
        && Reprint.of(page.line(i).text()).isPresent();
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
        || isQuoted(i)
        || (look.quoted()
            && look.units() >= 5
            && i > span.title()
            && i < text.first()
            && i > span.date());
  }

  /// A whole quotation under words that announce it, or right under the head and apart from the
  /// text.
  private boolean isQuoted(int i) {
    Look look = page.signs(i).look();
    if (!look.quoted() || look.units() < 6 || i == span.from()) {
      return false;
    }
    String over = page.line(i - 1).text();
    boolean announced = over.endsWith(":") || over.endsWith("：");
    boolean opens =
        i == text.first()
            && i == span.underHead()
            && span.date() >= 0
            && look.units() <= SHORT
            && i + 1 < span.to()
            && !page.signs(i + 1).look().quoted();
    return announced || opens;
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

  private boolean isPageNumber(int i) {
    String words = page.line(i).text();
    return words.length() <= 7
        && words.chars().anyMatch(Character::isDigit)
        && words.chars().allMatch(c -> Character.isDigit(c) || c == '-' || c == '–' || c == ' ');
  }

  /// A row of counts under the text, such as those of readers and reactions.
  private boolean isCount(int i) {
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
  private boolean isAside(int i) {
    String words = page.line(i).text();
    return i > text.last()
        && text.last() > 0
        && "([（".indexOf(words.charAt(0)) >= 0
        && ")]）".indexOf(words.charAt(words.length() - 1)) >= 0;
  }

  /// A date line says when the text was put up if it stands over or under the text or says so
  /// itself; else it is a date that the text tells of.
  private boolean isDateline(int i) {
    boolean over = i < text.first() && (span.date() >= 0 || dates < 2) && i - span.from() < HEAD;
    boolean under = i > text.last() && (span.date() >= 0 || dates < 2);
    return names.isLabelled(i) || over || under || page.signs(i).byline().isPresent();
  }

  private boolean isUnderPicture(int i) {
    return i > span.from()
        && page.signs(i - 1).picture() == Picture.LEFTOVER
        && page.signs(i).look().units() <= SHORT
        && !page.signs(i).look().stop();
  }

  /// A few words apart from the text, with a picture's credit right under them.
  private boolean isOverCredit(int i) {
    return i > span.title()
        && i + 1 < span.to()
        && page.signs(i + 1).picture() == Picture.CREDIT
        && page.line(i + 1).gap() == 0
        && !page.line(i).isHeading()
        && page.signs(i).isPlain()
        && (page.line(i).gap() > 0
            ? page.signs(i).look().units() <= SHORT
            : page.signs(i).look().units() <= FEW && !page.signs(i).look().stop());
  }

  /// Words that the text has again, set apart.
  private boolean isPullQuote(int i) {
    return likeness.isPartOfOther(i, span.from(), span.to());
  }

  /// A whole statement without a full stop between paragraphs that have one.
  private boolean isLooseCaption(int i) {
    Look look = page.signs(i).look();
    return text.endsSentences()
        && i > text.first()
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
}
