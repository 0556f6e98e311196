package org.guwah.formats.docx;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.guwah.formats.extract.ExtractBuilder;
import org.guwah.formats.extract.Moments;
import org.guwah.model.Field;

/// What a document's properties say. All of it is unsure: programs fill them in by themselves, from
/// the template, the account, or the first line.
final class DocxFields {
  private DocxFields() {}

  static void read(XMLStreamReader xml, ExtractBuilder out) throws XMLStreamException {
    int depth = 0;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      } else if (event == XMLStreamConstants.START_ELEMENT && ++depth == 2) {
        String name = xml.getLocalName();
        field(name, xml.getElementText(), out);
        depth--;
      }
    }
  }

  private static void field(String name, String value, ExtractBuilder out) {
    switch (name) {
      case "title" -> out.field(Field.TITLE, value, false);
      case "creator" -> out.field(Field.BYLINE, value, false);
      case "language" -> out.field(Field.LANGUAGE, value, false);
      case "created" -> Moments.day(value).ifPresent(day -> out.field(Field.POSTED, day, false));
      default -> {
        // Nothing that a document is found by.
      }
    }
  }
}
