package org.guwah.formats.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Calendar;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/// Makes PDF files line by line.
final class MadePdf {
  private static final String LIBERATION =
      "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private final PDDocument document = new PDDocument();
  private PDFont font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
  private PDPage page = new PDPage();
  private float y;

  MadePdf() {
    page();
  }

  MadePdf page() {
    page = new PDPage();
    document.addPage(page);
    y = 740;
    return this;
  }

  /// Uses a font with many scripts.
  MadePdf wideFont() throws IOException {
    try (InputStream in = PDDocument.class.getResourceAsStream(LIBERATION)) {
      font = PDType0Font.load(document, in);
    }
    return this;
  }

  MadePdf line(String words) throws IOException {
    return line(words, 11, 14);
  }

  /// @param size in points
  /// @param drop how far the next line stands below, in points
  MadePdf line(String words, float size, float drop) throws IOException {
    try (PDPageContentStream content =
        new PDPageContentStream(
            document, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
      content.beginText();
      content.setFont(font, size);
      content.newLineAtOffset(72, y);
      content.showText(words);
      content.endText();
    }
    y -= drop;
    return this;
  }

  MadePdf properties(String title, String author) {
    document.getDocumentInformation().setTitle(title);
    document.getDocumentInformation().setAuthor(author);
    Calendar day = Calendar.getInstance(TimeZone.getTimeZone("UTC"));
    day.setTimeInMillis(0);
    day.set(2020, Calendar.MARCH, 4, 6, 15, 0);
    document.getDocumentInformation().setCreationDate(day);
    return this;
  }

  MadePdf lock(String toOpen) throws IOException {
    document.protect(new StandardProtectionPolicy("owner", toOpen, new AccessPermission()));
    return this;
  }

  PDDocument document() {
    return document;
  }

  byte[] bytes() throws IOException {
    var bytes = new ByteArrayOutputStream();
    document.setDocumentId(1L);
    document.save(bytes);
    document.close();
    return bytes.toByteArray();
  }
}
