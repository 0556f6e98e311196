package org.guwah.formats.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.guwah.formats.xml.SafeXml;

/// Which cells show their number as a date or a time of the day, by the number of their style, from
/// 0.
record CellFormats(List<Shown> styles) {
  static final CellFormats NONE = new CellFormats(List.of());

  /// How a number is shown.
  enum Shown {
    NUMBER,
    DAY,
    TIME,
    DAY_AND_TIME
  }

  static CellFormats read(XMLStreamReader xml) throws XMLStreamException {
    Map<String, Shown> own = new HashMap<>();
    var styles = new ArrayList<Shown>();
    boolean cells = false;
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          String name = xml.getLocalName();
          cells |= name.equals("cellXfs");
          String id = SafeXml.value(xml, "numFmtId");
          if (name.equals("numFmt")) {
            own.put(id, shown(SafeXml.value(xml, "formatCode")));
          } else if (name.equals("xf") && cells) {
            styles.add(own.getOrDefault(id, builtIn(id)));
          }
        }
        case XMLStreamConstants.END_ELEMENT -> cells &= !xml.getLocalName().equals("cellXfs");
        default -> {
          // Nothing of formats.
        }
      }
    }
    return new CellFormats(styles);
  }

  Shown at(String style) {
    try {
      int at = style.isEmpty() ? 0 : Integer.parseInt(style);
      return at >= 0 && at < styles.size() ? styles.get(at) : Shown.NUMBER;
    } catch (NumberFormatException _) {
      return Shown.NUMBER;
    }
  }

  /// Those that every program has by heart (section 18.8.30), the East Asian ones with them.
  private static Shown builtIn(String id) {
    return switch (id) {
      case "14", "15", "16", "17", "27", "28", "29", "30", "31", "36" -> Shown.DAY;
      case "50", "51", "52", "53", "54", "57", "58" -> Shown.DAY;
      case "18", "19", "20", "21", "32", "33", "34", "35", "45", "46", "47", "55", "56" ->
          Shown.TIME;
      case "22" -> Shown.DAY_AND_TIME;
      default -> Shown.NUMBER;
    };
  }

  /// By the letters of its pattern: what stands in quotation marks or brackets, or after a
  /// backslash, is no part of it.
  private static Shown shown(String pattern) {
    String letters =
        pattern
            .replaceAll("\"[^\"]*\"|\\[(?![hms]+\\])[^\\]]*\\]|[\\\\_*].", "")
            .replaceAll("(?i)general|am/pm|a/p", "")
            .toLowerCase(Locale.ROOT);
    boolean time = letters.contains("h") || letters.contains("s");
    boolean day =
        letters.contains("y") || letters.contains("d") || (letters.contains("m") && !time);
    if (day) {
      return time ? Shown.DAY_AND_TIME : Shown.DAY;
    }
    return time ? Shown.TIME : Shown.NUMBER;
  }
}
