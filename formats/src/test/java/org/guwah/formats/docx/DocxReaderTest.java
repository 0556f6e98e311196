package org.guwah.formats.docx;

import static org.guwah.formats.docx.MadeDocx.p;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.guwah.formats.Fixtures;
import org.guwah.formats.Probe;
import org.guwah.model.Field;
import org.guwah.model.Problem;
import org.guwah.model.Stated;
import org.guwah.reading.Extract;
import org.guwah.reading.Reader;
import org.guwah.reading.Unreadable;
import org.guwah.testkit.BytesSource;
import org.guwah.testkit.ReaderContract;
import org.guwah.worker.Limits;
import org.junit.jupiter.api.Test;

final class DocxReaderTest implements ReaderContract {
  private static final String STYLES =
      "<w:styles xmlns:w=\"w\"><w:style w:styleId=\"Titel\"><w:name w:val=\"Title\"/></w:style>"
          + "<w:style w:styleId=\"H3\"><w:name w:val=\"Kapitel\"/><w:basedOn w:val=\"H\"/></w:style>"
          + "<w:style w:styleId=\"H\"><w:name w:val=\"heading 3\"/></w:style>"
          + "<w:style w:styleId=\"L1\"><w:name w:val=\"x\"/><w:basedOn w:val=\"L2\"/></w:style>"
          + "<w:style w:styleId=\"L2\"><w:name w:val=\"y\"/><w:basedOn w:val=\"L1\"/></w:style>"
          + "</w:styles>";
  private static final String CORE =
      "<cp:coreProperties xmlns:cp=\"c\" xmlns:dc=\"d\" xmlns:dcterms=\"t\"><dc:title>The list"
          + "</dc:title><dc:creator>Ivo Tann</dc:creator>"
          + "<dcterms:created>2020-04-19T10:00:00Z</dcterms:created></cp:coreProperties>";

  @Override
  public Reader reader() {
    return new DocxReader(Limits.STANDARD);
  }

  @Override
  public Map<String, byte[]> fixtures() throws IOException {
    return Map.of("list.docx", list());
  }

  @Test
  void paragraphs_have_the_shape_of_their_style_whatever_it_is_called() throws Exception {
    Extract docx = Fixtures.read(reader(), "a.docx", list());
    assertEquals(
        List.of(
            "FRAME Families of the Ferry",
            "HEADING The list",
            "PARAGRAPH Eleven names\nand no more.",
            "SUBHEADING Names",
            "LIST_ITEM One",
            "LIST_ITEM Two",
            "PARAGRAPH Loop.",
            "TABLE_ROW Name\tAge",
            "TABLE_ROW Ivo\t40",
            "PARAGRAPH A note."),
        Fixtures.pieces(docx));
    assertEquals(
        Map.of(
            Field.TITLE, Stated.unsure("The list"),
            Field.BYLINE, Stated.unsure("Ivo Tann"),
            Field.POSTED, Stated.unsure("2020-04-19")),
        docx.fields());
    assertEquals(List.of(), docx.problems());
  }

  @Test
  void what_was_deleted_is_out_and_what_was_inserted_is_in() throws Exception {
    assertEquals(
        "They were ten eleven there.",
        text(
            "<w:p><w:r><w:t xml:space=\"preserve\">They were ten </w:t></w:r>"
                + "<w:del><w:r><w:delText>nine</w:delText><w:t>nine</w:t></w:r></w:del>"
                + "<w:ins><w:r><w:t xml:space=\"preserve\">eleven </w:t></w:r></w:ins>"
                + "<w:moveFrom><w:r><w:t>gone</w:t></w:r></w:moveFrom>"
                + "<w:r><w:t>there.</w:t></w:r></w:p>"));
  }

  @Test
  void a_text_box_comes_once_and_after_its_paragraph() throws Exception {
    String box = "<w:txbxContent>" + p("In the box.") + "</w:txbxContent>";
    assertEquals(
        "Around the box.\n\nIn the box.",
        text("<w:p><w:r><w:t>Around </w:t></w:r><mc:AlternateContent><mc:Choice>"
                + box
                + "</mc:Choice><mc:Fallback>"
                + box
                + "</mc:Fallback></mc:AlternateContent><w:r><w:t> the box.</w:t></w:r></w:p>")
            .replace("Around  the", "Around the"));
  }

  @Test
  void the_words_of_a_picture_are_its_alternative() throws Exception {
    Extract docx =
        Fixtures.read(
            reader(),
            "a.docx",
            new MadeDocx("<w:p><w:r><wp:docPr descr=\"A door\"/></w:r></w:p>" + p("End")).bytes());
    assertEquals(List.of("ALTERNATIVE A door", "PARAGRAPH End"), Fixtures.pieces(docx));
  }

  @Test
  void a_table_inside_a_table_loses_no_words() throws Exception {
    String inner =
        "<w:tbl><w:tr><w:tc>"
            + p("in one")
            + "</w:tc><w:tc>"
            + p("in two")
            + "</w:tc></w:tr></w:tbl>";
    String text =
        text(
            "<w:tbl><w:tr><w:tc>"
                + p("before")
                + inner
                + "</w:tc><w:tc>"
                + p("after")
                + "</w:tc></w:tr></w:tbl>");
    assertEquals("before\nin one\nin two\nafter", text);
  }

  @Test
  void a_document_locked_with_a_password_is_R009() throws Exception {
    byte[] locked = new byte[4_000];
    byte[] sign = {
      (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
    };
    System.arraycopy(sign, 0, locked, 0, sign.length);
    byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    assertFalse(reader().reads(new BytesSource("a.doc", "", locked)));
    System.arraycopy(name, 0, locked, 2_000, name.length);
    assertTrue(reader().reads(new BytesSource("a.docx", "", locked)));
    assertEquals(Problem.Code.R009, refused(locked));
  }

  @Test
  void a_document_whose_end_is_missing_is_R002() throws Exception {
    byte[] whole = list();
    assertEquals(Problem.Code.R002, refused(Arrays.copyOf(whole, whole.length - 100)));
  }

  @Test
  void damage_in_the_middle_keeps_what_comes_before_it() throws Exception {
    byte[] docx = new MadeDocx(p("Before.") + "<w:p><w:r><w:t>During & after").bytes();
    Extract extract = Fixtures.read(reader(), "a.docx", docx);
    assertEquals("Before.", extract.text());
    assertEquals(Problem.Code.R002, extract.problems().getFirst().code());
  }

  @Test
  void nothing_is_fetched_and_no_entity_is_opened() throws Exception {
    try (Probe probe = new Probe()) {
      String body =
          "<?xml version=\"1.0\"?><!DOCTYPE w:document SYSTEM \"%s/dtd\" [<!ENTITY a SYSTEM \"%s/a\">"
                  .formatted(probe.address(), probe.address())
              + "<!ENTITY f SYSTEM \"file:///etc/passwd\">]>"
              + "<w:document xmlns:w=\"w\"><w:body>"
              + p("First.")
              + p("x &a; &f;")
              + "</w:body></w:document>";
      byte[] docx = new MadeDocx("").with("word/document.xml", body).bytes();
      Extract extract = Fixtures.read(reader(), "a.docx", docx);
      assertEquals(0, probe.hits());
      assertFalse(extract.text().contains("root:"));
    }
  }

  @Test
  void entities_within_entities_do_not_grow() throws Exception {
    var body = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"lol\">");
    for (int i = 1; i < 30; i++) {
      body.append("<!ENTITY a%d \"%s\">".formatted(i, ("&a" + (i - 1) + ";").repeat(10)));
    }
    body.append("]><w:document xmlns:w=\"w\"><w:body>").append(p("&a29;"));
    body.append("</w:body></w:document>");
    byte[] docx = new MadeDocx("").with("word/document.xml", body.toString()).bytes();
    Extract extract =
        assertTimeoutPreemptively(
            Duration.ofSeconds(10), () -> Fixtures.read(reader(), "a.docx", docx));
    assertTrue(extract.text().length() < 100);
  }

  @Test
  void fifty_thousand_nested_elements_are_R007_and_the_rest_is_read() throws Exception {
    String deep = "<w:sdt>".repeat(50_000) + p("Inside.") + "</w:sdt>".repeat(50_000);
    byte[] docx = new MadeDocx(p("Before.") + deep + p("After.")).bytes();
    Extract extract = Fixtures.read(reader(), "a.docx", docx);
    assertEquals("Before.\n\nAfter.", extract.text());
    assertEquals(Problem.Code.R007, extract.problems().getFirst().code());
  }

  @Test
  void a_part_that_unpacks_without_end_is_cut() throws Exception {
    Reader small = new DocxReader(Limits.STANDARD.withFloor(1_000_000));
    byte[] docx = new MadeDocx(p("x".repeat(5_000_000)) + p("After.")).bytes();
    Extract extract = Fixtures.read(small, "a.docx", docx);
    assertEquals(Problem.Code.R002, extract.problems().getFirst().code());
  }

  private String text(String body) throws Exception {
    return Fixtures.read(reader(), "a.docx", new MadeDocx(body).bytes()).text();
  }

  private Problem.Code refused(byte[] bytes) {
    return assertThrows(Unreadable.class, () -> Fixtures.read(reader(), "a.docx", bytes))
        .problem()
        .code();
  }

  private static byte[] list() throws IOException {
    String numbered =
        "<w:p><w:pPr><w:numPr><w:numId w:val=\"2\"/></w:numPr></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>";
    String row = "<w:tr><w:tc>%s</w:tc><w:tc>%s</w:tc></w:tr>";
    return new MadeDocx(
            p("Titel", "The list")
                + "<w:p><w:pPr><w:tabs><w:tab w:pos=\"20\"/></w:tabs></w:pPr><w:r><w:t>Eleven names"
                + "</w:t><w:br/><w:t>and no more.</w:t></w:r></w:p>"
                + p("H3", "Names")
                + numbered.formatted("One")
                + numbered.formatted("Two")
                + p("L1", "Loop.")
                + "<w:tbl>"
                + row.formatted(p("Name"), p("Age"))
                + row.formatted(p("Ivo"), p("40"))
                + "</w:tbl>")
        .with("word/styles.xml", STYLES)
        .with("docProps/core.xml", CORE)
        .with("word/header1.xml", "<w:hdr xmlns:w=\"w\">" + p("Families of the Ferry") + "</w:hdr>")
        .with("word/header2.xml", "<w:hdr xmlns:w=\"w\">" + p("Families of the Ferry") + "</w:hdr>")
        .with(
            "word/footnotes.xml",
            "<w:footnotes xmlns:w=\"w\"><w:footnote w:type=\"separator\">"
                + p("-")
                + "</w:footnote><w:footnote w:id=\"2\">"
                + p("A note.")
                + "</w:footnote></w:footnotes>")
        .bytes();
  }
}
