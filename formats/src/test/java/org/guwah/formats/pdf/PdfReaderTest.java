package org.guwah.formats.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.guwah.formats.Fixtures;
import org.guwah.model.Field;
import org.guwah.model.Problem;
import org.guwah.model.Stated;
import org.guwah.reading.Extract;
import org.guwah.reading.Reader;
import org.guwah.reading.Unreadable;
import org.guwah.testkit.ReaderContract;
import org.guwah.worker.Limits;
import org.junit.jupiter.api.Test;

final class PdfReaderTest implements ReaderContract {
  private static final String WORDS =
      "The ferry was stopped at dawn, and eleven people were led off";

  @Override
  public Reader reader() {
    return new PdfReader(Limits.STANDARD);
  }

  @Override
  public Map<String, byte[]> fixtures() throws IOException {
    return Map.of("letter.pdf", letter(), "blank.pdf", new MadePdf().bytes());
  }

  @Test
  void lines_become_paragraphs_and_larger_letters_headings() throws Exception {
    Extract pdf = Fixtures.read(reader(), "a.pdf", letter());
    assertEquals(
        List.of(
            "HEADING Ferry stopped",
            "PARAGRAPH Ostra",
            "PARAGRAPH 4 March 2020",
            "PARAGRAPH " + WORDS + " " + WORDS + " without a word.",
            "PARAGRAPH Nobody was told why they were being led off, or where they would be taken."),
        Fixtures.pieces(pdf));
    assertEquals(List.of(), pdf.problems());
  }

  @Test
  void what_the_file_says_of_itself_is_unsure() throws Exception {
    byte[] pdf = new MadePdf().line("Words").properties("A letter", "Mira Oll").bytes();
    assertEquals(
        Map.of(
            Field.TITLE, Stated.unsure("A letter"),
            Field.BYLINE, Stated.unsure("Mira Oll"),
            Field.POSTED, Stated.unsure("2020-03-04")),
        Fixtures.read(reader(), "a.pdf", pdf).fields());
  }

  @Test
  void heads_and_feet_of_pages_are_frame() throws Exception {
    MadePdf pdf = new MadePdf();
    for (int page = 1; page <= 4; page++) {
      pdf.line("Harbour Letter " + page, 11, 40).line(WORDS).line("page " + page, 11, 400);
      if (page < 4) {
        pdf.page();
      }
    }
    List<String> pieces = Fixtures.pieces(Fixtures.read(reader(), "a.pdf", pdf.bytes()));
    assertTrue(pieces.contains("FRAME Harbour Letter 3"), pieces::toString);
    assertTrue(pieces.contains("FRAME page 4"), pieces::toString);
  }

  @Test
  void right_to_left_text_is_in_the_order_in_which_it_is_read() throws Exception {
    String logical = "הספינה נעצרה בבוקר";
    String visual = new StringBuilder(logical).reverse().toString();
    Extract pdf = Fixtures.read(reader(), "a.pdf", new MadePdf().wideFont().line(visual).bytes());
    assertEquals(logical, pdf.text());
  }

  @Test
  void a_word_divided_at_the_end_of_a_line_is_put_together() throws Exception {
    String longLine = WORDS + " to the prome-";
    Extract pdf =
        Fixtures.read(
            reader(),
            "a.pdf",
            new MadePdf()
                .line(longLine)
                .line("nade of the old town, where a bus stood waiting.")
                .bytes());
    assertTrue(pdf.text().contains("to the promenade of"), pdf::text);
  }

  @Test
  void a_file_locked_with_a_password_is_R009() throws Exception {
    byte[] locked = new MadePdf().line("Words").lock("secret").bytes();
    assertEquals(Problem.Code.R009, refused(locked));
  }

  @Test
  void a_file_that_only_asks_not_to_be_copied_is_read() throws Exception {
    byte[] asking = new MadePdf().line("Words").lock("").bytes();
    assertEquals("Words", Fixtures.read(reader(), "a.pdf", asking).text());
  }

  @Test
  void a_file_without_words_is_R010() throws Exception {
    Extract pdf = Fixtures.read(reader(), "a.pdf", new MadePdf().bytes());
    assertEquals(Problem.Code.R010, pdf.problems().getFirst().code());
  }

  @Test
  void a_file_that_is_damaged_is_R002() {
    assertEquals(
        Problem.Code.R002, refused("%PDF-1.7\nnothing more".getBytes(StandardCharsets.US_ASCII)));
  }

  @Test
  void pages_that_are_their_own_parents_end() throws Exception {
    String looped =
        """
        %PDF-1.4
        1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
        2 0 obj <</Type/Pages/Kids[3 0 R 2 0 R]/Count 2/Parent 2 0 R>> endobj
        3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R
        /Resources<</Font<</F <</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>> endobj
        4 0 obj <</Length 40>> stream
        BT /F 12 Tf 20 200 Td (Words) Tj ET
        endstream endobj
        trailer <</Root 1 0 R>>
        """;
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          byte[] bytes = looped.getBytes(StandardCharsets.US_ASCII);
          assertEquals("Words", Fixtures.read(reader(), "a.pdf", bytes).text());
        });
  }

  @Test
  void a_drawing_that_draws_itself_ends() throws Exception {
    MadePdf pdf = new MadePdf().line("Words before");
    PDFormXObject drawing = new PDFormXObject(pdf.document());
    PDResources resources = new PDResources();
    resources.put(COSName.getPDFName("Again"), drawing);
    drawing.setResources(resources);
    drawing.setBBox(new org.apache.pdfbox.pdmodel.common.PDRectangle(100, 100));
    try (var out = drawing.getContentStream().createOutputStream()) {
      out.write("/Again Do /Again Do".getBytes(StandardCharsets.US_ASCII));
    }
    pdf.document().getPage(0).getResources().put(COSName.getPDFName("Again"), drawing);
    try (var content =
        new org.apache.pdfbox.pdmodel.PDPageContentStream(
            pdf.document(),
            pdf.document().getPage(0),
            org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode.APPEND,
            false)) {
      content.drawForm(drawing);
    }
    byte[] bytes = pdf.bytes();
    Extract extract =
        assertTimeoutPreemptively(
            Duration.ofSeconds(20), () -> Fixtures.read(reader(), "a.pdf", bytes));
    assertEquals("Words before", extract.text());
    assertEquals(Problem.Code.R007, extract.problems().getFirst().code());
  }

  private Problem.Code refused(byte[] bytes) {
    return assertThrows(Unreadable.class, () -> Fixtures.read(reader(), "a.pdf", bytes))
        .problem()
        .code();
  }

  private static byte[] letter() throws IOException {
    return new MadePdf()
        .line("Ferry stopped", 20, 40)
        .line("Ostra")
        .line("4 March 2020", 11, 40)
        .line(WORDS)
        .line(WORDS + " without")
        .line("a word.", 11, 30)
        .line("Nobody was told why they were being led off, or where they")
        .line("would be taken.")
        .bytes();
  }
}
