package org.guwah.lists;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes a table as a spreadsheet of one sheet (ECMA-376-1:2016, section 18). Every cell is words,
/// never a number or a formula, so that nothing in it is run, rounded or taken for a date. The same
/// table gives the same bytes.
public final class Spreadsheet {
  private static final String DECLARATION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final String OF = "http://schemas.openxmlformats.org/";
  private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
  private static final String PACKAGE = "application/vnd.openxmlformats-package.";
  private static final String MAIN = "xmlns=\"" + OF + "spreadsheetml/2006/main\"";
  private static final String LINKS = OF + "officeDocument/2006/relationships";
  private static final String TYPES =
      "<Types xmlns=\""
          + OF
          + "package/2006/content-types\">"
          + "<Default Extension=\"rels\" ContentType=\""
          + PACKAGE
          + "relationships+xml\"/>"
          + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
          + "<Override PartName=\"/xl/workbook.xml\" ContentType=\""
          + OFFICE
          + "spreadsheetml.sheet.main+xml\"/>"
          + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\""
          + OFFICE
          + "spreadsheetml.worksheet+xml\"/></Types>";

  private Spreadsheet() {}

  /// @param title of the sheet
  /// @param rows of cells, the heading first
  public static void write(OutputStream out, String title, List<List<String>> rows)
      throws IOException {
    var zip = new ZipOutputStream(out, UTF_8);
    part(zip, "[Content_Types].xml", TYPES);
    part(zip, "_rels/.rels", link("officeDocument", "xl/workbook.xml"));
    part(
        zip,
        "xl/workbook.xml",
        "<workbook "
            + MAIN
            + " xmlns:r=\""
            + LINKS
            + "\"><sheets><sheet name=\""
            + escaped(name(title))
            + "\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
    part(zip, "xl/_rels/workbook.xml.rels", link("worksheet", "worksheets/sheet1.xml"));
    part(zip, "xl/worksheets/sheet1.xml", sheet(rows));
    zip.finish();
  }

  private static String link(String type, String target) {
    return "<Relationships xmlns=\""
        + OF
        + "package/2006/relationships\"><Relationship Id=\"r1\" Type=\""
        + LINKS
        + "/"
        + type
        + "\" Target=\""
        + target
        + "\"/></Relationships>";
  }

  /// A sheet's name has at most 31 characters, and none of some.
  private static String name(String title) {
    String name = title.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
    return name.isEmpty() ? "list" : name.substring(0, Math.min(31, name.length()));
  }

  private static String sheet(List<List<String>> rows) {
    var sheet = new StringBuilder("<worksheet " + MAIN + "><sheetData>");
    for (List<String> row : rows) {
      sheet.append("<row>");
      for (String cell : row) {
        sheet
            .append("<c t=\"inlineStr\"><is><t xml:space=\"preserve\">")
            .append(escaped(cell))
            .append("</t></is></c>");
      }
      sheet.append("</row>");
    }
    return sheet.append("</sheetData></worksheet>").toString();
  }

  private static String escaped(String words) {
    return words
        .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", " ")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace("\"", "&quot;");
  }

  private static void part(ZipOutputStream zip, String path, String xml) throws IOException {
    var entry = new ZipEntry(path);
    entry.setTime(0);
    zip.putNextEntry(entry);
    zip.write((DECLARATION + xml).getBytes(UTF_8));
    zip.closeEntry();
  }
}
