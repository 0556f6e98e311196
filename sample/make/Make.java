import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// Makes the files of the sample that no text editor writes: PDF, DOCX, a zip, and three in old
/// encodings. Run by hand after one of the sources beside it was changed; see `../README.md`.
class Make {
  private static final LocalDateTime MOMENT = LocalDateTime.of(2024, 1, 1, 12, 0);
  private static final float MARGIN = 72;
  private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;

  /// @param arguments the folder `sample`, and a TrueType font such as DejaVu Serif
  public static void main(String[] arguments) throws IOException {
    Path from = Path.of(arguments[0], "make");
    Path to = Path.of(arguments[0], "collection");
    recode(from, to, "vestnik-2021-04-05.html", "windows-1251");
    recode(from, to, "vestnik-2022-11-06.html", "windows-1251");
    recode(from, to, "notice-2021-04-01.txt", "GB18030");
    for (Paper paper : DOCX) {
      Files.write(to.resolve(paper.name() + ".docx"), docx(paper, paper.lines(from)));
    }
    for (Paper paper : PDF) {
      Path file = to.resolve(paper.name() + ".pdf");
      pdf(paper, paper.lines(from), Path.of(arguments[1]), file);
    }
    Files.write(to.resolve("envelope.zip"), envelope(from));
  }

  /// What the file says of itself; the text is in `make/NAME.txt`.
  ///
  /// @param date when it was made, `YYYY-MM-DD`
  private record Paper(String name, String author, String language, LocalDate date) {
    Paper(String name, String author, String language, String date) {
      this(name, author, language, LocalDate.parse(date));
    }

    List<String> lines(Path folder) throws IOException {
      return Files.readAllLines(folder.resolve(name + ".txt"));
    }
  }

  private static final List<Paper> DOCX =
      List.of(
          new Paper("letter-adash", "Темруль Адаш", "ru", "2021-10-04"),
          new Paper("minutes-2021-05-30", "Nurshan Qorvan", "en", "2021-05-31"),
          new Paper("report-2022-11", "Rahil Sevron", "en", "2022-11-21"),
          new Paper("letter-rahil", "Rahil Sevron", "en", "2023-05-02"),
          new Paper("mektup-dernek", "Zerrin Taldun", "tr", "2023-11-20"));

  private static final List<Paper> PDF =
      List.of(
          new Paper("statement-2021-10-12", "Directorate of Waters and Order", "en", "2021-10-12"),
          new Paper("statement-2023-05-16", "Directorate of Waters and Order", "en", "2023-05-16"),
          new Paper("petition-2021-03-15", "", "ru", "2021-03-15"),
          new Paper("vypiska-2022-02-11", "", "ru", "2022-02-11"),
          new Paper("spravka-2022-03-04", "Дирекция вод и порядка", "ru", "2022-03-04"));

  private static String title(List<String> lines) {
    return lines.stream().filter(line -> line.startsWith("# ")).findFirst().orElseThrow().substring(2);
  }

  private static void recode(Path from, Path to, String name, String charset) throws IOException {
    String text = Files.readString(from.resolve(name));
    Files.write(to.resolve(name), text.getBytes(Charset.forName(charset)));
  }

  private static byte[] envelope(Path from) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (String name : List.of("interview-note.txt", "kamysh-echo.html")) {
        put(zip, name, Files.readAllBytes(from.resolve(name)));
      }
    }
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    var entry = new ZipEntry(name);
    entry.setTimeLocal(MOMENT);
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }

  private static byte[] docx(Paper paper, List<String> lines) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      put(zip, "[Content_Types].xml", CONTENT_TYPES.getBytes("UTF-8"));
      put(zip, "_rels/.rels", RELATIONS.getBytes("UTF-8"));
      String properties =
          PROPERTIES.formatted(title(lines), paper.author(), paper.language(), paper.date());
      put(zip, "docProps/core.xml", properties.getBytes("UTF-8"));
      put(zip, "word/_rels/document.xml.rels", DOCUMENT_RELATIONS.getBytes("UTF-8"));
      put(zip, "word/styles.xml", STYLES.getBytes("UTF-8"));
      var body = new StringBuilder(DOCUMENT_HEAD);
      for (String line : lines) {
        body.append(paragraph(line));
      }
      put(zip, "word/document.xml", body.append(DOCUMENT_TAIL).toString().getBytes("UTF-8"));
    }
    return bytes.toByteArray();
  }

  private static String paragraph(String line) {
    boolean heading = line.startsWith("# ");
    return "<w:p>"
        + (heading ? "<w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr>" : "")
        + "<w:r><w:t xml:space=\"preserve\">"
        + (heading ? line.substring(2) : line)
        + "</w:t></w:r></w:p>";
  }

  private static void pdf(Paper paper, List<String> lines, Path fontFile, Path to)
      throws IOException {
    try (var document = new PDDocument()) {
      PDFont font = PDType0Font.load(document, fontFile.toFile());
      var page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      try (var content = new PDPageContentStream(document, page)) {
        float y = PDRectangle.A4.getHeight() - MARGIN;
        for (String line : lines) {
          boolean heading = line.startsWith("# ");
          float size = heading ? 15 : 11;
          for (String part : wrap(heading ? line.substring(2) : line, font, size)) {
            content.beginText();
            content.setFont(font, size);
            content.newLineAtOffset(MARGIN, y);
            content.showText(part);
            content.endText();
            y -= size * 1.4f;
          }
          y -= line.isEmpty() ? 9 : 0;
        }
        if (y < MARGIN) {
          throw new IOException(paper.name() + " is longer than its one page: shorten it");
        }
      }
      LocalDate date = paper.date();
      Calendar made = Calendar.getInstance(TimeZone.getTimeZone("UTC"), Locale.ROOT);
      made.clear();
      made.set(date.getYear(), date.getMonthValue() - 1, date.getDayOfMonth(), 9, 0, 0);
      document.getDocumentInformation().setTitle(title(lines));
      if (!paper.author().isEmpty()) {
        document.getDocumentInformation().setAuthor(paper.author());
      }
      document.getDocumentInformation().setCreationDate(made);
      document.setDocumentId(Long.parseLong(date.toString().replace("-", "")));
      document.save(to.toFile());
    }
  }

  private static List<String> wrap(String line, PDFont font, float size) throws IOException {
    var parts = new ArrayList<String>();
    var part = new StringBuilder();
    for (String word : line.isEmpty() ? new String[0] : line.split(" ")) {
      String longer = part.isEmpty() ? word : part + " " + word;
      if (font.getStringWidth(longer) / 1000 * size > WIDTH) {
        parts.add(part.toString());
        part.setLength(0);
        longer = word;
      }
      part.replace(0, part.length(), longer);
    }
    if (!part.isEmpty()) {
      parts.add(part.toString());
    }
    return parts;
  }

  private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";
  private static final String PART =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  private static final String CONTENT_TYPES =
      XML
          + "<Types xmlns=\"" + PACKAGE + "/content-types\">"
          + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
          + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
          + "<Override PartName=\"/word/document.xml\" ContentType=\"" + PART + "document.main+xml\"/>"
          + "<Override PartName=\"/word/styles.xml\" ContentType=\"" + PART + "styles+xml\"/>"
          + "<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>"
          + "</Types>";
  private static final String RELATIONS =
      XML
          + "<Relationships xmlns=\"" + PACKAGE + "/relationships\">"
          + "<Relationship Id=\"rId1\" Type=\"" + OFFICE + "/officeDocument\" Target=\"word/document.xml\"/>"
          + "<Relationship Id=\"rId2\" Type=\"" + PACKAGE + "/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/>"
          + "</Relationships>";
  private static final String DOCUMENT_RELATIONS =
      XML
          + "<Relationships xmlns=\"" + PACKAGE + "/relationships\">"
          + "<Relationship Id=\"rId1\" Type=\"" + OFFICE + "/styles\" Target=\"styles.xml\"/>"
          + "</Relationships>";
  private static final String PROPERTIES =
      XML
          + "<cp:coreProperties xmlns:cp=\"" + PACKAGE + "/metadata/core-properties\""
          + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\""
          + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
          + "<dc:title>%s</dc:title>"
          + "<dc:creator>%s</dc:creator><dc:language>%s</dc:language>"
          + "<dcterms:created xsi:type=\"dcterms:W3CDTF\">%sT08:00:00Z</dcterms:created>"
          + "</cp:coreProperties>";
  private static final String STYLES =
      XML
          + "<w:styles xmlns:w=\"" + W + "\">"
          + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>"
          + "<w:style w:type=\"paragraph\" w:styleId=\"Heading1\"><w:name w:val=\"heading 1\"/><w:basedOn w:val=\"Normal\"/>"
          + "<w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr><w:rPr><w:b/><w:sz w:val=\"32\"/></w:rPr></w:style>"
          + "</w:styles>";
  private static final String DOCUMENT_HEAD =
      XML + "<w:document xmlns:w=\"" + W + "\"><w:body>";
  private static final String DOCUMENT_TAIL =
      "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr></w:body></w:document>";
}
