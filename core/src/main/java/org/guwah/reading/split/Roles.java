package org.guwah.reading.split;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.guwah.model.Block;
import org.guwah.model.Role;
import org.guwah.model.Standing;
import org.guwah.reading.Extract.Shape;
import org.guwah.reading.split.Signs.Furniture;

/// Says what each line of a document is for, from its own signs, its place and its neighbours.
final class Roles {
  /// How many lines under the name of a site its menu may stand.
  private static final int MENU = 8;

  private final Page page;
  private final Span span;
  private final Extent text;
  private final boolean single;
  private final NameLines names;
  private final Datelines datelines;
  private final Quotations quotations;
  private final Captions captions;
  private final Scraps scraps;
  private final Masthead masthead;

  /// @param single whether the content is one document, not a page of posts
  Roles(Page page, Span span, Likeness likeness, boolean single) {
    this.page = page;
    this.span = span;
    this.text = Extent.of(page, span);
    this.single = single;
    this.names = new NameLines(page, span, text);
    this.datelines = new Datelines(page, span, text, names, single);
    this.quotations = new Quotations(page, span, text, likeness);
    this.captions = new Captions(page, span, text, likeness);
    this.scraps = new Scraps(page, text);
    this.masthead = new Masthead(page);
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
        && page.signs(i).look().isShort()
        && page.line(i).gap() < 3;
  }

  private Given role(int i, List<Given> before) {
    if (i == span.title()) {
      return span.titleIsSure() ? Given.read(Role.TITLE) : Given.unsure(Role.TITLE);
    }
    if (page.line(i).isFrame() || page.signs(i).look().ruler()) {
      return Given.read(Role.BOILERPLATE);
    }
    return datelines.given(i).orElseGet(() -> signed(i, before));
  }

  private Given signed(int i, List<Given> before) {
    Signs signs = page.signs(i);
    if (masthead.isAt(span, i)) {
      return Given.unsure(Role.BOILERPLATE);
    }
    if (signs.byline().isPresent()) {
      return Given.read(Role.BYLINE);
    }
    if (page.isRunning(i) && !signs.isClock()) {
      return Given.unsure(Role.BOILERPLATE);
    }
    return switch (signs.picture()) {
      case LEFTOVER -> Given.read(Role.BOILERPLATE);
      case CAPTION -> captions.isCredit(i) ? Given.unsure(Role.CREDIT) : Given.read(Role.CAPTION);
      case CREDIT -> Given.read(Role.CREDIT);
      case NONE -> names.talkHead(i, before).orElseGet(() -> furniture(i, before));
    };
  }

  private Given furniture(int i, List<Given> before) {
    if (quotations.isMarked(i)) {
      return Given.read(Role.QUOTE);
    }
    boolean isRow = page.isNumber(i) && i > text.first() && i < text.last();
    if (isRow) {
      return Given.read(Role.BODY);
    }
    if (page.isTableHead(i)) {
      return Given.unsure(Role.BODY);
    }
    if (page.signs(i).isFurniture() || scraps.isLink(i) || scraps.isCount(i)) {
      return Given.read(Role.BOILERPLATE);
    }
    return setApart(i, before);
  }

  private Given setApart(int i, List<Given> before) {
    if (quotations.isDeck(i)) {
      return Given.unsure(Role.QUOTE);
    }
    if (isOverMenu(i)) {
      return Given.unsure(Role.BOILERPLATE);
    }
    if (names.isOutletLine(i, before)) {
      return Given.unsure(Role.BYLINE);
    }
    if (page.line(i).is(Shape.LINKS) && !page.isProse(i)) {
      return Given.unsure(Role.BOILERPLATE);
    }
    return captions.isBeside(i) ? Given.unsure(Role.CAPTION) : text(i, before);
  }

  /// Whether line `i` is the name of a site over its menu, or words of it, over a document that
  /// stands alone.
  private boolean isOverMenu(int i) {
    return single
        && i < span.title()
        && !page.isProse(i)
        && IntStream.range(i + 1, Math.min(span.title(), i + MENU))
            .anyMatch(under -> page.signs(under).isFurniture());
  }

  private Given text(int i, List<Given> before) {
    if (names.isPerson(i, before)) {
      return Given.unsure(Role.BYLINE);
    }
    if (isStray(i) || isRepeated(i)) {
      return Given.unsure(Role.BOILERPLATE);
    }
    if (quotations.isPullQuote(i)) {
      return Given.unsure(Role.QUOTE);
    }
    return captions.isLoose(i) ? Given.unsure(Role.CAPTION) : Given.read(Role.BODY);
  }

  /// Whether line `i` stands outside the text, or says nothing of it.
  private boolean isStray(int i) {
    return (single && i < span.title() && !page.isProse(i))
        || i >= text.strays()
        || scraps.isPageNumber(i)
        || scraps.isAside(i);
  }

  /// Whether the page has the few words of line `i` more than once, which name no writer.
  private boolean isRepeated(int i) {
    Look look = page.signs(i).look();
    return page.isRepeated(i)
        && look.units() <= 8
        && !look.stop()
        && !page.line(i).isHeading()
        && !names.isWriter(i);
  }
}
