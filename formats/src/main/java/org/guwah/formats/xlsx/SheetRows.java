package org.guwah.formats.xlsx;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.guwah.formats.extract.ExtractBuilder;
import org.guwah.formats.xml.SafeXml;

/// Walks through the rows of one sheet and writes each as a line of a table, whose cells stand
/// between tabs (RFC 4180 otherwise). Rows are as wide as the first one, or wider; empty rows are
/// empty lines, so that a line has the number of its row as long as no cell breaks a line.
final class SheetRows {
  private static final int MOST_COLUMNS = 16_384;
  private static final int MOST_EMPTY = 1_000;

  private final XMLStreamReader xml;
  private final CellValues values;
  private final ExtractBuilder out;
  private final List<String> cells = new ArrayList<>();
  private int width;
  private int row;
  private int written;

  SheetRows(XMLStreamReader xml, CellValues values, ExtractBuilder out) {
    this.xml = xml;
    this.values = values;
    this.out = out;
  }

  void walk() throws XMLStreamException {
    boolean more = true;
    while (more && xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("row")) {
        row = number(SafeXml.value(xml, "r"), row + 1);
        cells.clear();
      } else if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
        cell();
      } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row")) {
        more = write();
      }
    }
  }

  private void cell() throws XMLStreamException {
    int column = column(SafeXml.value(xml, "r"));
    String type = SafeXml.value(xml, "t");
    String style = SafeXml.value(xml, "s");
    String words = "";
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c")) {
        break;
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        words =
            switch (xml.getLocalName()) {
              case "v" -> values.of(type, style, xml.getElementText());
              case "is" -> SharedStrings.words(xml);
              default -> words; // a formula is not what the cell shows
            };
      }
    }
    while (cells.size() < column) {
      cells.add("");
    }
    if (column < MOST_COLUMNS) {
      cells.add(words);
    }
  }

  /// From 0; the next one where nothing is said, or what makes no sense.
  private int column(String reference) {
    int column = 0;
    int at = 0;
    while (at < reference.length() && Character.isLetter(reference.charAt(at)) && at < 3) {
      column = column * 26 + Character.toUpperCase(reference.charAt(at)) - 'A' + 1;
      at++;
    }
    return at == 0 || column > MOST_COLUMNS ? cells.size() : Math.max(cells.size(), column - 1);
  }

  private static int number(String value, int otherwise) {
    try {
      return value.isEmpty() ? otherwise : Math.max(otherwise, Integer.parseInt(value));
    } catch (NumberFormatException _) {
      return otherwise;
    }
  }

  private boolean write() {
    while (!cells.isEmpty() && (cells.size() > width || width == 0) && cells.getLast().isBlank()) {
      cells.removeLast();
    }
    if (cells.stream().allMatch(String::isBlank)) {
      return !out.full();
    }
    while (cells.size() < width) {
      cells.add("");
    }
    width = width == 0 ? cells.size() : width;
    int gap = written == 0 ? 1 : Math.min(row - written, MOST_EMPTY);
    written = row;
    return out.row(String.join("\t", cells.stream().map(SheetRows::quoted).toList()), gap);
  }

  private static String quoted(String cell) {
    String words = cell.replace("\r\n", "\n").strip();
    boolean plain = words.chars().noneMatch(c -> c == '"' || c == '\t' || c == '\n' || c == '\r');
    return plain ? words : '"' + words.replace("\"", "\"\"") + '"';
  }
}
