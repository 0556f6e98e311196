package org.guwah.formats.pdf;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.guwah.formats.extract.ExtractBuilder;
import org.guwah.formats.extract.Moments;
import org.guwah.formats.html.HtmlFragment;
import org.guwah.formats.xml.SafeXml;
import org.guwah.model.Field;
import org.jspecify.annotations.Nullable;

/// What a PDF file says of itself, in its information dictionary and in its XMP packet. All of it
/// is unsure: programs fill it in by themselves, and a scan carries the day of the scanning.
final class PdfFields {
  private static final int MAX_PACKET = 1 << 22;

  private final ExtractBuilder out;

  private PdfFields(ExtractBuilder out) {
    this.out = out;
  }

  static void read(PDDocument document, ExtractBuilder out) {
    var fields = new PdfFields(out);
    try {
      fields.information(document.getDocumentInformation());
      fields.packet(document.getDocumentCatalog().getMetadata());
      fields.put(Field.LANGUAGE, document.getDocumentCatalog().getLanguage());
    } catch (IOException | XMLStreamException | RuntimeException e) {
      // The text matters more than what a damaged packet says of it; what was read stands.
    }
  }

  private void information(PDDocumentInformation information) {
    put(Field.TITLE, information.getTitle());
    put(Field.BYLINE, information.getAuthor());
    put(Field.POSTED, information.getCustomMetadataValue("CreationDate"));
  }

  private void packet(@Nullable PDMetadata metadata) throws IOException, XMLStreamException {
    if (metadata == null) {
      return;
    }
    try (InputStream in = metadata.createInputStream()) {
      byte[] packet = in.readNBytes(MAX_PACKET);
      walk(SafeXml.open(new java.io.ByteArrayInputStream(packet)));
    }
  }

  private void walk(XMLStreamReader xml) throws XMLStreamException {
    String property = "";
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        String name = xml.getLocalName();
        switch (name) {
          case "title", "creator", "language" -> property = name;
          case "li" -> {
            said(property, xml.getElementText());
            property = "";
          }
          case "CreateDate" -> said(name, xml.getElementText());
          case "Description" -> {
            String day = xml.getAttributeValue("http://ns.adobe.com/xap/1.0/", "CreateDate");
            put(Field.POSTED, day);
          }
          default -> {
            // Nothing that a document is found by.
          }
        }
      }
    }
  }

  private void said(String property, String value) {
    switch (property) {
      case "title" -> put(Field.TITLE, value);
      case "creator" -> put(Field.BYLINE, value);
      case "language" -> put(Field.LANGUAGE, value);
      case "CreateDate" -> put(Field.POSTED, value);
      default -> {
        // An item of a list that is of no matter.
      }
    }
  }

  private void put(Field field, @Nullable String value) {
    if (value == null) {
      return;
    }
    switch (field) {
      case POSTED -> Moments.day(value).ifPresent(day -> out.field(field, day, false));
      case LANGUAGE -> out.field(field, HtmlFragment.language(value), false);
      default -> out.field(field, value, false);
    }
  }
}
