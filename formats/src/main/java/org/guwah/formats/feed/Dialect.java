package org.guwah.formats.feed;

import java.util.Map;
import org.guwah.model.Field;
import org.guwah.model.Stated;
import org.jsoup.nodes.Element;

/// How one kind of feed says things.
sealed interface Dialect permits Rss, Atom, Wxr {
  /// Hears what stands before the entries, such as a list of authors.
  void beside(Element element);

  /// Whether an entry is a document; else only its title is kept.
  boolean isDocument(Element entry);

  /// What an entry states of itself.
  ///
  /// @param publisher the feed's own title
  Map<Field, Stated> fields(Element entry, String publisher);

  /// The entry's text, as HTML; empty where it has none.
  String html(Element entry);

  /// Whether line ends in that HTML divide paragraphs, as WordPress has it.
  boolean linesCount();

  /// The dialect of a document with this root element.
  ///
  /// @param root its start tag with all attributes
  static Dialect of(Element root) {
    if (Xml.local(root).equals("feed")) {
      return new Atom();
    }
    boolean wordPress =
        root.attributes().asList().stream()
            .anyMatch(each -> each.getValue().startsWith("http://wordpress.org/export/"));
    return wordPress ? new Wxr() : new Rss();
  }
}
