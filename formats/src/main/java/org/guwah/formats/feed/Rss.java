package org.guwah.formats.feed;

import java.util.EnumMap;
import java.util.Map;
import org.guwah.formats.extract.ExtractBuilder;
import org.guwah.formats.extract.Moments;
import org.guwah.formats.html.HtmlFragment;
import org.guwah.model.Field;
import org.guwah.model.Stated;
import org.jsoup.nodes.Element;

/// RSS 0.9x, 1.0 (RDF) and 2.0. An entry that names its source was taken over from there: its day
/// is then not surely the day of publishing.
final class Rss implements Dialect {
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
    String source = Xml.text(entry, "source");
    String day = Xml.text(entry, "pubdate", "dc:date", "dcterms:created", "published");
    put(fields, Field.TITLE, HtmlFragment.plain(Xml.text(entry, "title")));
    Moments.day(day)
        .ifPresent(each -> {
          put(fields, Field.POSTED, each);
          ExtractBuilder.put(fields, Field.PUBLISHED, each, source.isEmpty());
        });
    put(fields, Field.BYLINE, author(entry));
    put(fields, Field.PUBLISHER, source.isEmpty() ? Xml.text(entry, "dc:publisher") : source);
    put(fields, Field.PUBLISHER, publisher);
    put(fields, Field.LANGUAGE, HtmlFragment.language(Xml.text(entry, "dc:language")));
    return fields;
  }

  @Override
  public String html(Element entry) {
    return Xml.text(entry, "content:encoded", "description", "summary", "content");
  }

  @Override
  public boolean linesCount() {
    return false;
  }

  /// RSS asks for an address with the name behind it: `a@b.example (Ann Bo)`.
  private static String author(Element entry) {
    String author = Xml.text(entry, "dc:creator", "author", "itunes:author");
    int open = author.indexOf('(');
    int close = author.lastIndexOf(')');
    return author.indexOf('@') >= 0 && open >= 0 && close > open
        ? author.substring(open + 1, close)
        : author;
  }

  private static void put(Map<Field, Stated> fields, Field field, String value) {
    ExtractBuilder.put(fields, field, value, true);
  }
}
