package org.guwah.app.web.casework;

import java.time.Instant;

/// Writes an Atom feed (RFC 4287). Its ids are `tag:` URIs (RFC 4151) of the archive, and its links
/// lead to these pages only.
final class Feed {
  /// No name on the network is anybody's here, so one is used that nobody can have (RFC 2606).
  private static final String AUTHORITY = ".guwah.invalid,2025:";

  private final StringBuilder xml = new StringBuilder();
  private final String archive;

  /// @param archive its id
  /// @param name of the archive, and so of the feed's author
  /// @param self the path of the feed
  /// @param updated when anything in it last changed
  Feed(String archive, String name, String title, String self, Instant updated) {
    this.archive = archive;
    xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append("<feed xmlns=\"http://www.w3.org/2005/Atom\">\n");
    element("id", id(self));
    element("title", title);
    element("updated", updated.toString());
    link("self", self);
    xml.append("<author>\n");
    element("name", name);
    xml.append("</author>\n");
  }

  /// @param page the path of what it is about
  void entry(String title, String page, Instant updated, String summary) {
    xml.append("<entry>\n");
    element("id", id(page));
    element("title", title);
    element("updated", updated.toString());
    link("alternate", page);
    if (!summary.isEmpty()) {
      element("summary", summary);
    }
    xml.append("</entry>\n");
  }

  private String id(String path) {
    return "tag:" + archive + AUTHORITY + path.substring(1);
  }

  private void link(String relation, String path) {
    xml.append("<link rel=\"").append(relation).append("\" href=\"");
    xml.append(escaped(path)).append("\"/>\n");
  }

  private void element(String name, String words) {
    xml.append('<').append(name).append('>').append(escaped(words));
    xml.append("</").append(name).append(">\n");
  }

  /// Control characters and lone surrogates cannot be written in XML 1.0 at all.
  private static String escaped(String words) {
    return words
        .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]|[\\x{FFFE}\\x{FFFF}]|\\p{Cs}", "\uFFFD")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /// The whole feed; it takes no more entries after that.
  String write() {
    return xml.append("</feed>\n").toString();
  }
}
