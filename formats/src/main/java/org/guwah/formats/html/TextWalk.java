package org.guwah.formats.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guwah.formats.extract.ExtractBuilder;
import org.guwah.formats.extract.Moments;
import org.guwah.model.Field;
import org.guwah.model.Stated;
import org.guwah.reading.Extract.Shape;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/// Walks through a page in the order of its text and writes what can be seen as pieces.
///
/// The walk is a loop, not a recursion, so that no nesting ends it.
final class TextWalk implements NodeFilter {
  /// A line with a date or author in it may hold so many letters beside them ("Posted on … by …").
  private static final int LABEL = 30;

  private static final int SHORT_LINE = 200;

  private final ExtractBuilder out;
  private final Outline outline;
  private final boolean linesCount;
  private final LineBuffer line = new LineBuffer();
  private final Deque<Context> contexts = new ArrayDeque<>();
  private final List<String> pictures = new ArrayList<>();
  private int gap = 2;
  private int linkAt = -1;
  private int dateAt = -1;
  private int authorAt = -1;
  private int deepest;
  private @Nullable Map<Field, Stated> said;

  /// @param linesCount whether line ends in text divide lines, and empty lines paragraphs
  TextWalk(ExtractBuilder out, Outline outline, boolean linesCount) {
    this.out = out;
    this.outline = outline;
    this.linesCount = linesCount;
    contexts.push(new Context(-1, Tag.BLOCK, Shape.PARAGRAPH, Frame.NONE, false, false, 0));
  }

  private enum Frame {
    NONE,
    /// All but dates and authors wraps the text.
    SOFT,
    HARD
  }

  /// What holds inside a block.
  ///
  /// @param depth of its element
  /// @param section whether it lies in the part that is the text
  /// @param first the number of its first piece
  private record Context(
      int depth, Tag tag, Shape shape, Frame frame, boolean verbatim, boolean section, int first) {}

  /// The greatest depth that was met, from 0.
  int deepest() {
    return deepest;
  }

  /// Writes what is left. To be called at the end.
  void finish() {
    flush();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    deepest = Math.max(deepest, depth);
    if (node instanceof TextNode text) {
      words(text.getWholeText());
    } else if (node instanceof Element element) {
      return begin(element, depth);
    }
    return out.full() ? FilterResult.STOP : FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (depth == linkAt) {
      linkAt = -1;
    }
    if (depth == dateAt) {
      dateAt = -1;
    }
    if (depth == authorAt) {
      authorAt = -1;
    }
    if (top().depth() == depth && node instanceof Element element) {
      end(element);
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult begin(Element element, int depth) {
    Tag tag = Tag.of(element.normalName());
    if (tag == Tag.HIDDEN) {
      return FilterResult.SKIP_ENTIRELY;
    }
    Set<Mark> marks = Mark.of(element);
    if (marks.contains(Mark.HIDDEN)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    switch (tag) {
      case BREAK -> lineBreak();
      case IMAGE -> picture(element.attr("alt"));
      case INLINE, LINK, MOMENT -> {
        // Runs along.
      }
      default -> block(element, tag, marks, depth);
    }
    open(element, tag, marks, depth);
    return FilterResult.CONTINUE;
  }

  private void open(Element element, Tag tag, Set<Mark> marks, int depth) {
    if (tag == Tag.LINK && linkAt < 0 && element.hasAttr("href")) {
      linkAt = depth;
    }
    if ((tag == Tag.MOMENT || marks.contains(Mark.DATE)) && dateAt < 0) {
      dateAt = depth;
      line.moment(moment(element));
    }
    if (marks.contains(Mark.AUTHOR)) {
      if (authorAt >= 0) {
        line.narrowAuthor();
      }
      authorAt = depth;
    }
  }

  private static String moment(Element element) {
    for (String name : List.of("datetime", "content", "title")) {
      String value = element.attr(name);
      if (Moments.day(value).isPresent()) {
        return value.strip();
      }
    }
    return "";
  }

  private void block(Element element, Tag tag, Set<Mark> marks, int depth) {
    Context outer = top();
    if (outer.tag() == Tag.ROW && tag == Tag.CELL) {
      line.tab();
      return;
    }
    if (outer.tag() == Tag.ROW) {
      line.space();
      return;
    }
    boolean row = tag == Tag.ROW && RowShape.oneLine(element);
    breakLine(tag.gap());
    boolean section =
        outer.section() || tag == Tag.MAIN || tag == Tag.ARTICLE || tag == Tag.SECTION;
    Frame frame = frame(element, tag, marks, outer);
    Shape shape = row ? Shape.TABLE_ROW : shape(tag, marks, outer.shape());
    boolean verbatim = outer.verbatim() || tag == Tag.VERBATIM;
    Tag kept = tag == Tag.ROW && !row ? Tag.BLOCK : tag;
    contexts.push(new Context(depth, kept, shape, frame, verbatim, section, out.pieces()));
    if (outline.isDivision(element)) {
      said = new EnumMap<>(Field.class);
      String language = element.attr("lang");
      ExtractBuilder.put(said, Field.LANGUAGE, PageFields.language(language), true);
    }
  }

  private void end(Element element) {
    Tag tag = top().tag();
    breakLine(tag.gap());
    Context ended = contexts.pop();
    if (said != null && outline.isDivision(element)) {
      out.division(ended.first(), said);
      said = null;
    }
  }

  private Frame frame(Element element, Tag tag, Set<Mark> marks, Context outer) {
    if (outer.frame() != Frame.NONE) {
      return outer.frame();
    }
    if (tag == Tag.FOOTER) {
      return outer.section() ? Frame.SOFT : Frame.HARD;
    }
    boolean wraps =
        switch (tag) {
          case FRAME -> true;
          case HEADER -> !outer.section() && outline.wrapsPage(element);
          case FORM -> !Outline.holdsText(element);
          case MAIN, ARTICLE -> outline.isTeaser(element);
          default -> marks.contains(Mark.FRAME) && !Outline.holdsSection(element);
        };
    return wraps ? Frame.HARD : Frame.NONE;
  }

  private static Shape shape(Tag tag, Set<Mark> marks, Shape outer) {
    if (marks.contains(Mark.CAPTION)) {
      return Shape.CAPTION;
    }
    return switch (tag) {
      case HEADING -> Shape.HEADING;
      case SUBHEADING -> Shape.SUBHEADING;
      case ITEM -> Shape.LIST_ITEM;
      case QUOTE -> Shape.QUOTE;
      case CAPTION -> Shape.CAPTION;
      case VERBATIM -> Shape.LINE;
      case ARTICLE, MAIN, CELL -> Shape.PARAGRAPH;
      default -> outer;
    };
  }

  private void words(String words) {
    if (top().verbatim()) {
      verbatim(words);
    } else if (linesCount && words.indexOf('\n') >= 0) {
      lines(words);
    } else {
      line.add(words, linkAt >= 0, dateAt >= 0, authorAt >= 0);
    }
  }

  private void lines(String words) {
    String[] all = words.split("\n", -1);
    for (int i = 0; i < all.length; i++) {
      line.add(all[i], linkAt >= 0, dateAt >= 0, authorAt >= 0);
      if (i + 1 < all.length) {
        lineBreak();
      }
    }
  }

  private void verbatim(String words) {
    int from = 0;
    for (int end = words.indexOf('\n'); end >= 0; end = words.indexOf('\n', from)) {
      line.addVerbatim(words.substring(from, end));
      lineBreak();
      from = end + 1;
    }
    line.addVerbatim(words.substring(from));
  }

  private void lineBreak() {
    Shape shape = top().shape();
    if (shape == Shape.HEADING || shape == Shape.SUBHEADING || shape == Shape.TABLE_ROW) {
      line.space();
    } else if (line.isBlank()) {
      gap = 2;
    } else {
      flush();
      gap = Math.max(gap, 1);
    }
  }

  private void breakLine(int wanted) {
    flush();
    gap = Math.max(gap, wanted);
  }

  /// Small pictures of feelings run along in their line; the words of others stand after it.
  private void picture(String alternative) {
    if (alternative.isBlank()) {
      return;
    }
    if (alternative.length() <= 4 && alternative.codePoints().noneMatch(Character::isLetter)) {
      words(alternative);
    } else {
      pictures.add(alternative);
      if (line.isBlank()) {
        flush();
      }
    }
  }

  private void flush() {
    if (!line.isBlank()) {
      write();
    }
    line.clear();
    for (String alternative : pictures) {
      gap = Math.max(gap, 1);
      Shape shape = top().frame() == Frame.NONE ? Shape.ALTERNATIVE : Shape.FRAME;
      piece(shape, alternative, "");
    }
    pictures.clear();
  }

  private void write() {
    boolean brief = line.length() <= SHORT_LINE;
    int border = brief && line.isDate(LABEL) && line.isAuthor(LABEL) ? line.border() : 0;
    if (border > 0 && !isHeading(top().shape()) && top().frame() != Frame.HARD) {
      CharSequence words = line.text();
      remember(Shape.TIME);
      remember(Shape.AUTHOR);
      Shape first = line.dateFirst() ? Shape.TIME : Shape.AUTHOR;
      piece(first, words.subSequence(0, border), value(first));
      Shape second = line.dateFirst() ? Shape.AUTHOR : Shape.TIME;
      gap = 1;
      piece(second, words.subSequence(border, words.length()), value(second));
      return;
    }
    Shape shape = shapeOfLine(brief);
    remember(shape);
    piece(shape, line.text(), brief ? value(shape) : "");
  }

  private String value(Shape shape) {
    return shape == Shape.AUTHOR ? line.author().strip() : line.moment();
  }

  private Shape shapeOfLine(boolean brief) {
    Context context = top();
    if (context.frame() == Frame.HARD) {
      return Shape.FRAME;
    }
    if (brief && line.isDate(isHeading(context.shape()) ? 0 : LABEL)) {
      return Shape.TIME;
    }
    if (brief && !isHeading(context.shape()) && line.isAuthor(LABEL)) {
      return Shape.AUTHOR;
    }
    if (context.frame() == Frame.SOFT) {
      return Shape.FRAME;
    }
    boolean plain = context.shape() == Shape.PARAGRAPH || context.shape() == Shape.LIST_ITEM;
    return plain && line.onlyLinks() ? Shape.LINKS : context.shape();
  }

  private static boolean isHeading(Shape shape) {
    return shape == Shape.HEADING || shape == Shape.SUBHEADING;
  }

  /// Keeps what a division says of itself: its first heading, date and author.
  private void remember(Shape shape) {
    Map<Field, Stated> fields = said;
    if (fields == null) {
      return;
    }
    switch (shape) {
      case HEADING, SUBHEADING ->
          ExtractBuilder.put(fields, Field.TITLE, line.text().toString(), true);
      case TIME ->
          Moments.day(line.moment())
              .ifPresent(day -> ExtractBuilder.put(fields, Field.POSTED, day, true));
      case AUTHOR ->
          ExtractBuilder.put(fields, Field.BYLINE, PageFields.person(line.author()), true);
      default -> {
        // Says nothing of the whole.
      }
    }
  }

  private void piece(Shape shape, CharSequence words, String value) {
    out.piece(shape, words, value, Math.max(1, gap));
    gap = 0;
  }

  private Context top() {
    return contexts.getFirst();
  }
}
