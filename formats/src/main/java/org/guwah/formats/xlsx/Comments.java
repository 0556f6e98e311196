package org.guwah.formats.xlsx;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.guwah.formats.extract.Characters;
import org.guwah.formats.extract.ExtractBuilder;
import org.guwah.formats.xml.SafeXml;

/// The comments on the cells of one sheet, each with the cell that it stands at.
final class Comments {
  private Comments() {}

  static void read(XMLStreamReader xml, ExtractBuilder out) throws XMLStreamException {
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("comment")) {
        String cell = SafeXml.value(xml, "ref");
        out.row(cell + "\t" + Characters.oneLine(SharedStrings.words(xml)), 1);
      }
    }
  }
}
