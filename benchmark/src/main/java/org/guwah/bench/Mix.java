package org.guwah.bench;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The published workload: 3,000 made-up files, the same on every machine.
///
/// 1,000 plain texts of 3 to 12 paragraphs, 900 HTML pages of 4 to 15, 500 PDFs of three pages, 400
/// DOCX of 5 to 20 paragraphs and 200 RSS feeds of ten entries, in one folder each.
final class Mix {
  static final Map<String, Integer> FULL = new LinkedHashMap<>();

  static {
    FULL.put("text", 1_000);
    FULL.put("html", 900);
    FULL.put("pdf", 500);
    FULL.put("docx", 400);
    FULL.put("rss", 200);
  }

  private Mix() {}

  /// Writes the mix, or a share of it.
  ///
  /// @param share above 0, at most 1
  static void write(Path folder, double share) throws IOException {
    for (var kind : FULL.entrySet()) {
      Path own = Files.createDirectories(folder.resolve(kind.getKey()));
      int files = Math.max(2, (int) (kind.getValue() * share));
      for (int i = 0; i < files; i++) {
        var prose = new Prose(kind.getKey().hashCode() * 31L + i);
        Files.write(
            own.resolve(
                String.format(Locale.ROOT, "%s-%04d.%s", kind.getKey(), i, ending(kind.getKey()))),
            file(kind.getKey(), prose));
      }
    }
  }

  private static String ending(String kind) {
    return kind.equals("text") ? "txt" : kind.equals("rss") ? "xml" : kind;
  }

  private static byte[] file(String kind, Prose prose) throws IOException {
    return switch (kind) {
      case "text" -> paragraphs(prose, 3, 12).getBytes(UTF_8);
      case "html" -> html(prose).getBytes(UTF_8);
      case "pdf" -> pdf(prose);
      case "docx" -> docx(prose);
      default -> rss(prose).getBytes(UTF_8);
    };
  }

  private static String paragraphs(Prose prose, int least, int most) {
    var text = new StringBuilder();
    for (int i = prose.between(least, most); i > 0; i--) {
      text.append(prose.paragraph()).append("\n\n");
    }
    return text.toString();
  }

  private static String html(Prose prose) {
    var page =
        new StringBuilder("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>")
            .append(prose.sentence())
            .append("</title><style>p{margin:1em}</style></head><body><nav><ul>");
    for (int i = 0; i < 12; i++) {
      page.append("<li><a href=\"/")
          .append(i)
          .append("\">")
          .append(prose.word())
          .append("</a></li>");
    }
    page.append("</ul></nav><article><h1>").append(prose.sentence()).append("</h1>");
    for (int i = prose.between(4, 15); i > 0; i--) {
      page.append("<p class=\"body\">").append(prose.paragraph()).append("</p>\n");
    }
    return page.append("</article><footer>")
        .append(prose.sentence())
        .append("</footer></body></html>")
        .toString();
  }

  private static String rss(Prose prose) {
    var feed =
        new StringBuilder(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\"><channel><title>")
            .append(prose.sentence())
            .append("</title>");
    for (int i = 1; i <= 10; i++) {
      feed.append("<item><title>")
          .append(prose.sentence())
          .append("</title><link>https://example.org/")
          .append(prose.word())
          .append(
              String.format(
                  Locale.ROOT, "</link><pubDate>%02d Mar 2021 10:00:00 +0000</pubDate>", i))
          .append("<description><![CDATA[<p>")
          .append(prose.paragraph())
          .append("</p>]]></description></item>\n");
    }
    return feed.append("</channel></rss>").toString();
  }

  private static byte[] docx(Prose prose) throws IOException {
    var body = new StringBuilder();
    for (int i = prose.between(5, 20); i > 0; i--) {
      body.append("<w:p><w:r><w:t>").append(prose.paragraph()).append("</w:t></w:r></w:p>");
    }
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      entry(
          zip,
          "[Content_Types].xml",
          "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
              + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
              + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
      entry(
          zip,
          "_rels/.rels",
          "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
              + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
      entry(
          zip,
          "word/document.xml",
          "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
              + body
              + "</w:body></w:document>");
    }
    return bytes.toByteArray();
  }

  private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(
        ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + text).getBytes(UTF_8));
    zip.closeEntry();
  }

  /// Three pages of 40 lines in Helvetica, written by hand (ISO 32000-1, section 7.5).
  private static byte[] pdf(Prose prose) {
    var pdf = new StringBuilder("%PDF-1.4\n");
    int[] offsets = new int[10];
    add(pdf, offsets, 1, "<</Type/Catalog/Pages 2 0 R>>");
    add(pdf, offsets, 2, "<</Type/Pages/Count 3/Kids[4 0 R 6 0 R 8 0 R]>>");
    add(pdf, offsets, 3, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
    for (int page = 0; page < 3; page++) {
      add(
          pdf,
          offsets,
          4 + 2 * page,
          "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents %s 0 R/Resources<</Font<</F 3 0 R>>>>>>"
              .formatted(5 + 2 * page));
      String content = page(prose);
      add(
          pdf,
          offsets,
          5 + 2 * page,
          "<</Length %s>>\nstream\n%s\nendstream".formatted(content.length(), content));
    }
    int table = pdf.length();
    pdf.append("xref\n0 10\n0000000000 65535 f \n");
    for (int i = 1; i < 10; i++) {
      pdf.append(String.format(Locale.ROOT, "%010d 00000 n \n", offsets[i]));
    }
    pdf.append("trailer<</Size 10/Root 1 0 R>>\nstartxref\n").append(table).append("\n%%EOF\n");
    return pdf.toString().getBytes(ISO_8859_1);
  }

  private static void add(StringBuilder pdf, int[] offsets, int number, String object) {
    offsets[number] = pdf.length();
    pdf.append(number).append(" 0 obj\n").append(object).append("\nendobj\n");
  }

  private static String page(Prose prose) {
    var content = new StringBuilder("BT /F 10 Tf 12 TL 60 780 Td\n");
    for (int line = 0; line < 40; line++) {
      String words = prose.sentence();
      content.append('(').append(words, 0, Math.min(words.length(), 90)).append(") Tj T*\n");
    }
    return content.append("ET").toString();
  }
}
