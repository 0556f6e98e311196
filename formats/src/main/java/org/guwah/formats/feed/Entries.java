package org.guwah.formats.feed;

import java.io.IOException;
import java.io.Reader;
import java.util.Iterator;
import java.util.Map;
import org.guwah.formats.extract.ExtractBuilder;
import org.guwah.formats.html.HtmlFragment;
import org.guwah.model.Field;
import org.guwah.model.Stated;
import org.guwah.reading.Extract.Shape;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.jspecify.annotations.Nullable;

/// Takes one entry after the other out of a stream of XML and forgets it again, so that the size of
/// the file does not matter.
final class Entries {
  private static final int DEEPEST = 512;

  private final ExtractBuilder out;
  private @Nullable Dialect dialect;
  private String root = "rss";
  private String publisher = "";
  private int count;

  Entries(ExtractBuilder out) {
    this.out = out;
  }

  /// How many there were.
  int count() {
    return count;
  }

  /// The name of the root element, in small letters.
  String root() {
    return root;
  }

  String mediaType() {
    return switch (dialect) {
      case Atom atom -> "application/atom+xml";
      case Wxr wxr -> "application/rss+xml";
      case Rss rss -> "application/rss+xml";
      case null -> "application/xml";
    };
  }

  void read(Reader chars) throws IOException {
    try (StreamParser parser = new StreamParser(Parser.xmlParser().setMaxDepth(DEEPEST))) {
      parser.parse(chars, "");
      Iterator<Element> elements = parser.iterator();
      while (!out.full() && elements.hasNext()) {
        Element element = elements.next();
        String name = Xml.local(element);
        if (name.equals("item") || name.equals("entry")) {
          entry(element);
          element.remove();
        } else if (isBeside(element)) {
          dialect(element).beside(element);
          element.remove();
        }
      }
    } catch (java.io.UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /// A long export has tens of thousands of these before its first entry.
  private static boolean isBeside(Element element) {
    return switch (element.normalName()) {
      case "wp:author", "wp:category", "wp:tag", "wp:term" -> parentIs(element, "channel");
      default -> false;
    };
  }

  private static boolean parentIs(Element element, String name) {
    Element parent = element.parent();
    return parent != null && parent.normalName().equals(name);
  }

  private void entry(Element entry) {
    Dialect spoken = dialect(entry);
    if (count == 0) {
      head(entry);
    }
    count++;
    String title = HtmlFragment.plain(Xml.text(entry, "title"));
    if (!spoken.isDocument(entry)) {
      out.piece(Shape.FRAME, title, 2);
      return;
    }
    int first = out.pieces();
    out.piece(Shape.HEADING, title, 2);
    HtmlFragment.write(spoken.html(entry), spoken.linesCount(), out);
    captions(entry);
    comments(entry);
    Map<Field, Stated> fields = spoken.fields(entry, publisher);
    out.division(first, fields);
  }

  /// The feed's own title is the publisher; it stands before the entries, or beside them.
  private void head(Element entry) {
    Element channel = channel(entry);
    publisher = HtmlFragment.plain(Xml.text(channel, "title"));
    out.piece(Shape.FRAME, publisher, 2);
    String about = HtmlFragment.plain(Xml.text(channel, "description", "subtitle", "tagline"));
    out.piece(Shape.FRAME, about, 1);
    boolean sure = !(dialect instanceof Wxr);
    out.field(Field.PUBLISHER, publisher, sure);
    String language = Xml.text(channel, "language", "dc:language");
    String spoken = language.isEmpty() ? channel.attr("xml:lang") : language;
    out.field(Field.LANGUAGE, HtmlFragment.language(spoken), false);
  }

  private static Element channel(Element entry) {
    Element parent = entry.parent();
    if (parent == null) {
      return entry;
    }
    return Xml.child(parent, "channel").orElse(parent);
  }

  /// Words to pictures, by the common extension for media.
  private void captions(Element entry) {
    for (Element media : entry.getElementsByTag("media:description")) {
      out.piece(Shape.CAPTION, HtmlFragment.plain(media.wholeText()), 1);
    }
  }

  /// What readers wrote under a post is not its text.
  private void comments(Element entry) {
    for (Element comment : entry.children()) {
      if (comment.normalName().equals("wp:comment")) {
        String author = Xml.text(comment, "wp:comment_author");
        String words = HtmlFragment.plain(Xml.text(comment, "wp:comment_content"));
        out.piece(Shape.FRAME, author.isEmpty() ? words : author + ": " + words, 1);
      }
    }
  }

  private Dialect dialect(Element inside) {
    if (dialect == null) {
      Element top = inside;
      for (Element each = inside; each != null && !each.nameIs("#root"); each = each.parent()) {
        top = each;
      }
      root = top.normalName();
      dialect = Dialect.of(top);
    }
    return dialect;
  }
}
