package org.guwah.formats.xlsx;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.guwah.formats.MadeParts;

/// Makes spreadsheets part by part.
final class MadeXlsx {
  private static final String MAIN =
      "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"r\"";

  private final Map<String, String> parts = new LinkedHashMap<>();
  private final StringBuilder sheets = new StringBuilder();
  private final StringBuilder targets = new StringBuilder();
  private String properties = "";
  private int count;

  /// @param rows elements of the sheet
  MadeXlsx sheet(String name, String rows) {
    count++;
    sheets.append(
        "<sheet name=\"" + name + "\" sheetId=\"" + count + "\" r:id=\"r" + count + "\"/>");
    targets.append(
        "<Relationship Id=\"r" + count + "\" Target=\"worksheets/sheet" + count + ".xml\"/>");
    return with(
        "xl/worksheets/sheet" + count + ".xml",
        "<worksheet " + MAIN + "><sheetData>" + rows + "</sheetData></worksheet>");
  }

  MadeXlsx strings(String... all) {
    var xml = new StringBuilder("<sst " + MAIN + ">");
    for (String each : all) {
      xml.append("<si>" + (each.startsWith("<") ? each : "<t>" + each + "</t>") + "</si>");
    }
    return with("xl/sharedStrings.xml", xml + "</sst>");
  }

  /// @param patterns of the styles, from number 1 on
  MadeXlsx formats(String... patterns) {
    var own = new StringBuilder();
    var styles = new StringBuilder("<xf numFmtId=\"0\"/>");
    for (int i = 0; i < patterns.length; i++) {
      boolean builtIn = patterns[i].matches("\\d+");
      int id = builtIn ? Integer.parseInt(patterns[i]) : 200 + i;
      own.append(
          builtIn ? "" : "<numFmt numFmtId=\"" + id + "\" formatCode=\"" + patterns[i] + "\"/>");
      styles.append("<xf numFmtId=\"" + id + "\"/>");
    }
    return with(
        "xl/styles.xml",
        "<styleSheet "
            + MAIN
            + "><numFmts>"
            + own
            + "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/>"
            + "</cellStyleXfs><cellXfs>"
            + styles
            + "</cellXfs></styleSheet>");
  }

  MadeXlsx since1904() {
    properties = "<workbookPr date1904=\"1\"/>";
    return this;
  }

  MadeXlsx with(String path, String xml) {
    parts.put(path, xml);
    return this;
  }

  byte[] bytes() throws IOException {
    parts.put("[Content_Types].xml", "<Types/>");
    parts.put(
        "xl/workbook.xml",
        "<workbook " + MAIN + ">" + properties + "<sheets>" + sheets + "</sheets></workbook>");
    parts.put("xl/_rels/workbook.xml.rels", "<Relationships>" + targets + "</Relationships>");
    return MadeParts.zip(parts);
  }
}
