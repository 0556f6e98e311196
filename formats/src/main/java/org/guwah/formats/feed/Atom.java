package org.guwah.formats.feed;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guwah.formats.extract.ExtractBuilder;
import org.guwah.formats.extract.Moments;
import org.guwah.formats.html.HtmlFragment;
import org.guwah.model.Field;
import org.guwah.model.Stated;
import org.jsoup.nodes.Element;

/// Atom (RFC 4287) and its forerunner 0.3.
final class Atom implements Dialect {
  @Override
  public void beside(Element element) {
    // Nothing is needed.
  }

  @Override
  public boolean isDocument(Element entry) {
    return true;
  }

  @Override
  public Map<Field, Stated> fields(Element entry, String publisher) {
    Map<Field, Stated> fields = new EnumMap<>(Field.class);
    Optional<Element> source = Xml.child(entry, "source");
    Optional<String> published = Moments.day(Xml.text(entry, "published", "issued", "created"));
    Optional<String> updated = Moments.day(Xml.text(entry, "updated", "modified"));
    ExtractBuilder.put(fields, Field.TITLE, title(entry), true);
    published.ifPresent(day -> {
      ExtractBuilder.put(fields, Field.POSTED, day, true);
      ExtractBuilder.put(fields, Field.PUBLISHED, day, source.isEmpty());
    });
    updated.ifPresent(day -> ExtractBuilder.put(fields, Field.POSTED, day, false));
    ExtractBuilder.put(fields, Field.BYLINE, authors(entry), true);
    String origin = source.map(each -> Xml.text(each, "title")).orElse("");
    ExtractBuilder.put(fields, Field.PUBLISHER, origin, true);
    ExtractBuilder.put(fields, Field.PUBLISHER, publisher, true);
    String language = HtmlFragment.language(entry.attr("xml:lang"));
    ExtractBuilder.put(fields, Field.LANGUAGE, language, true);
    return fields;
  }

  @Override
  public String html(Element entry) {
    return Xml.child(entry, "content")
        .or(() -> Xml.child(entry, "summary"))
        .map(Atom::content)
        .orElse("");
  }

  @Override
  public boolean linesCount() {
    return false;
  }

  private static String title(Element entry) {
    return Xml.child(entry, "title").map(each -> HtmlFragment.plain(plainOrHtml(each))).orElse("");
  }

  private static String plainOrHtml(Element text) {
    return text.attr("type").endsWith("xhtml") ? text.html() : text.wholeText();
  }

  /// XHTML stands in the feed as elements, HTML as text, and plain text as itself.
  private static String content(Element text) {
    String type = text.attr("type");
    if (type.endsWith("xhtml") || text.childrenSize() > 0) {
      return text.html();
    }
    boolean plain = type.isEmpty() || type.equals("text") || type.equals("text/plain");
    String words = text.wholeText();
    return plain && words.indexOf('<') < 0 ? words : plain ? HtmlFragment.escaped(words) : words;
  }

  private static String authors(Element entry) {
    List<String> names = new ArrayList<>();
    for (Element child : entry.children()) {
      if (child.normalName().equals("author")) {
        String name = Xml.text(child, "name");
        names.add(name.isEmpty() ? child.ownText() : name);
      }
    }
    names.removeIf(String::isBlank);
    return String.join(", ", names);
  }
}
