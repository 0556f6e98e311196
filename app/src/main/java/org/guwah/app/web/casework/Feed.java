package org.guwah.app.web.casework;

import java.io.StringWriter;
import java.time.Instant;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes an Atom feed (RFC 4287). Its ids are `tag:` URIs (RFC 4151) of the archive, and its links
/// lead to these pages only.
final class Feed {
  private static final String ATOM = "http://www.w3.org/2005/Atom";

  /// No name on the network is anybody's here, so one is used that nobody can have (RFC 2606).
  private static final String AUTHORITY = ".guwah.invalid,2025:";

  private final StringWriter out = new StringWriter();
  private final String archive;
  private final XMLStreamWriter xml;

  /// @param archive its id
  /// @param name of the archive, and so of the feed's author
  /// @param self the path of the feed
  /// @param updated when anything in it last changed
  Feed(String archive, String name, String title, String self, Instant updated)
      throws XMLStreamException {
    this.archive = archive;
    xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out);
    xml.writeStartDocument("UTF-8", "1.0");
    xml.setDefaultNamespace(ATOM);
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace(ATOM);
    element("id", id(self));
    element("title", title);
    element("updated", updated.toString());
    link("self", self);
    xml.writeStartElement("author");
    element("name", name);
    xml.writeEndElement();
  }

  /// @param page the path of what it is about
  void entry(String title, String page, Instant updated, String summary)
      throws XMLStreamException {
    xml.writeStartElement("entry");
    element("id", id(page));
    element("title", title);
    element("updated", updated.toString());
    link("alternate", page);
    if (!summary.isEmpty()) {
      element("summary", summary);
    }
    xml.writeEndElement();
  }

  private String id(String path) {
    return "tag:" + archive + AUTHORITY + path.substring(1);
  }

  private void link(String relation, String path) throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("href", path);
  }

  private void element(String name, String words) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(withoutControls(words));
    xml.writeEndElement();
  }

  /// XML 1.0 has no way to write them.
  private static String withoutControls(String words) {
    return words.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]|[\\x{FFFE}\\x{FFFF}]|\\p{Cs}", "\uFFFD");
  }

  /// Ends it.
  String write() throws XMLStreamException {
    xml.writeEndElement();
    xml.writeEndDocument();
    xml.flush();
    return out.toString();
  }
}
