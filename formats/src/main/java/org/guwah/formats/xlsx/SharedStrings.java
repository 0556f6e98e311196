package org.guwah.formats.xlsx;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The words of a spreadsheet, each written once and named by its number, from 0.
record SharedStrings(List<String> all) {
  static final SharedStrings NONE = new SharedStrings(List.of());

  static SharedStrings read(XMLStreamReader xml) throws XMLStreamException {
    var all = new ArrayList<String>();
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("si")) {
        all.add(words(xml));
      }
    }
    return new SharedStrings(all);
  }

  /// The words of the element that is open, in runs or plain, without the reading aids beside them.
  static String words(XMLStreamReader xml) throws XMLStreamException {
    var words = new StringBuilder();
    int inside = 1;
    int aid = 0;
    boolean text = false;
    while (inside > 0 && xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          inside++;
          aid = aid > 0 || xml.getLocalName().equals("rPh") ? aid + 1 : 0;
          text = aid == 0 && xml.getLocalName().equals("t");
        }
        case XMLStreamConstants.END_ELEMENT -> {
          inside--;
          aid = Math.max(0, aid - 1);
          text = false;
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          if (text) {
            words.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
          }
        }
        default -> {
          // No words.
        }
      }
    }
    return words.toString();
  }

  /// Empty where there is none of this number.
  String at(String number) {
    try {
      int at = Integer.parseInt(number.strip());
      return at >= 0 && at < all.size() ? all.get(at) : "";
    } catch (NumberFormatException _) {
      return "";
    }
  }
}
