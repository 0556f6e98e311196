package org.guwah.formats.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.guwah.formats.extract.ExtractBuilder;
import org.guwah.formats.extract.Libraries;
import org.guwah.model.Problem;
import org.guwah.model.Recipe;
import org.guwah.reading.Extract;
import org.guwah.reading.Extract.Shape;
import org.guwah.reading.Reader;
import org.guwah.reading.Source;
import org.guwah.reading.Unreadable;
import org.guwah.worker.Limits;

/// Reads PDF files. Permissions that a file's maker wished for ("may not be copied") do not hold
/// back evidence; a password that is needed to open it does.
public final class PdfReader implements Reader {
  private static final int VERSION = 1;
  private static final String TYPE = "application/pdf";
  private static final int SIGN_WITHIN = 1024;
  private static final int IN_MEMORY = 16 << 20;

  static {
    FontMappers.set(new NoFonts());
  }

  private final Limits limits;

  public PdfReader(Limits limits) {
    this.limits = limits;
  }

  @Override
  public Recipe recipe() {
    String settings = "pdfbox " + Libraries.version("pdfbox") + "; at most " + limits.text();
    return new Recipe("pdf", VERSION, settings);
  }

  @Override
  public boolean reads(Source source) {
    byte[] head = source.head();
    int length = Math.min(head.length, SIGN_WITHIN);
    return new String(head, 0, length, StandardCharsets.ISO_8859_1).contains("%PDF-");
  }

  @Override
  public Extract read(Source source) throws IOException, Unreadable {
    byte[] bytes = {};
    if (source.size() <= IN_MEMORY) {
      try (InputStream in = source.open()) {
        bytes = in.readAllBytes();
      }
    }
    try (PDDocument document =
        bytes.length > 0 ? Loader.loadPDF(bytes) : Loader.loadPDF(source.file().toFile())) {
      return read(document, source.name());
    } catch (InvalidPasswordException e) {
      throw new Unreadable(new Problem(Problem.Code.R009, source.name(), ""));
    } catch (IOException | RuntimeException e) {
      // PDFBox meets damage in the middle of its work, and not always expects it there.
      throw new Unreadable(
          new Problem(Problem.Code.R002, source.name(), String.valueOf(e.getMessage())));
    }
  }

  private Extract read(PDDocument document, String name) throws IOException {
    var out = new ExtractBuilder(limits, name);
    PdfFields.read(document, out);
    var text = new PageText(limits.text());
    text.gather(document);
    Paragraphs.write(text.pages(), out);
    form(document, out);
    text.damaged().forEach(detail -> out.problem(Problem.Code.R002, detail));
    if (text.tooDeep()) {
      out.problem(Problem.Code.R007, "a page draws itself within itself too often");
    }
    return out.build(TYPE);
  }

  /// What was filled in.
  private static void form(PDDocument document, ExtractBuilder out) {
    try {
      PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
      if (form != null) {
        for (PDField field : form.getFieldTree()) {
          String value = field.getValueAsString();
          if (value != null && !value.isBlank()) {
            out.piece(Shape.TABLE_ROW, field.getFullyQualifiedName() + "\t" + value, 1);
          }
        }
      }
    } catch (RuntimeException | StackOverflowError e) {
      out.problem(Problem.Code.R002, "the form in it cannot be read");
    }
  }
}
