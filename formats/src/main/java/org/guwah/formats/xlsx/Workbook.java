package org.guwah.formats.xlsx;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.guwah.formats.extract.ExtractBuilder;
import org.guwah.formats.office.Parts;
import org.guwah.formats.xml.SafeXml;
import org.guwah.model.Document;
import org.guwah.model.Field;
import org.guwah.model.Problem;
import org.guwah.model.Stated;

/// Takes the sheets of a spreadsheet in their order.
///
/// Source: ECMA-376-1:2016, section 18. Names are told apart by their local part alone, as the
/// transitional and the strict form differ in nothing but the namespace.
final class Workbook {
  static final String BOOK = "xl/workbook.xml";

  private static final int MAX_COMMENTS = 50;

  private final Parts parts;
  private final ExtractBuilder out;
  private final String name;
  private final Map<String, String> sheets = new LinkedHashMap<>();
  private final Map<String, String> targets = new HashMap<>();
  private boolean since1904;

  Workbook(Parts parts, ExtractBuilder out, String name) {
    this.parts = parts;
    this.out = out;
    this.name = name;
  }

  void read() throws IOException {
    parts.read(BOOK, this::list);
    parts.read("xl/_rels/workbook.xml.rels", this::targets);
    SharedStrings[] strings = {SharedStrings.NONE};
    parts.read("xl/sharedStrings.xml", xml -> strings[0] = SharedStrings.read(xml));
    CellFormats[] formats = {CellFormats.NONE};
    parts.read("xl/styles.xml", xml -> formats[0] = CellFormats.read(xml));
    var values = new CellValues(strings[0], formats[0], since1904);
    for (Map.Entry<String, String> sheet : sheets.entrySet()) {
      sheet(sheet.getKey(), targets.getOrDefault(sheet.getValue(), ""), values);
    }
    comments();
  }

  private void sheet(String title, String path, CellValues values) throws IOException {
    if (!parts.has(path)) {
      out.problem(Problem.Code.R002, "the sheet " + title + " is not in the file");
      return;
    }
    int first = out.pieces();
    parts.read(path, xml -> new SheetRows(xml, values, out).walk());
    out.division(first, fields(sheets.size() > 1 ? name + ": " + title : name));
  }

  /// What people wrote beside the cells.
  private void comments() throws IOException {
    int first = out.pieces();
    for (int i = 1; i <= MAX_COMMENTS; i++) {
      parts.read("xl/comments" + i + ".xml", xml -> Comments.read(xml, out));
    }
    out.division(first, fields(name + ": comments"));
  }

  private static Map<Field, Stated> fields(String title) {
    Map<Field, Stated> fields = new EnumMap<>(Field.class);
    ExtractBuilder.put(fields, Field.TITLE, title, false);
    ExtractBuilder.put(fields, Field.LANGUAGE, Document.NO_LANGUAGE, true);
    return fields;
  }

  private void list(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "workbookPr" -> since1904 = isTrue(SafeXml.value(xml, "date1904"));
          case "sheet" -> sheets.put(SafeXml.value(xml, "name"), SafeXml.value(xml, "id"));
          default -> {
            // Of no matter for what stands in the cells.
          }
        }
      }
    }
  }

  private void targets(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT
          && xml.getLocalName().equals("Relationship")) {
        targets.put(SafeXml.value(xml, "Id"), path(SafeXml.value(xml, "Target")));
      }
    }
  }

  private static String path(String target) {
    return target.startsWith("/") ? target.substring(1) : "xl/" + target;
  }

  private static boolean isTrue(String value) {
    return value.equals("1") || value.equals("true");
  }
}
