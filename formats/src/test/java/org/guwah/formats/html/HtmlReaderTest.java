package org.guwah.formats.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.guwah.formats.Fixtures;
import org.guwah.model.Field;
import org.guwah.model.Problem;
import org.guwah.model.Stated;
import org.guwah.reading.Extract;
import org.guwah.reading.Reader;
import org.guwah.testkit.BytesSource;
import org.guwah.testkit.ReaderContract;
import org.guwah.worker.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HtmlReaderTest implements ReaderContract {
  @Override
  public Reader reader() {
    return new HtmlReader(Limits.STANDARD);
  }

  @Override
  public Map<String, byte[]> fixtures() {
    return Fixtures.folder("html");
  }

  @Test
  void a_page_becomes_what_its_reader_sees_with_the_shape_of_each_piece() throws Exception {
    Extract page = Fixtures.read(reader(), "a.html", Fixtures.file("html/article.html"));
    assertEquals(
        List.of(
            "LINKS Skip to the text",
            "FRAME Harbour Letter",
            "FRAME Home",
            "FRAME Sea",
            "HEADING Ferry stopped at dawn",
            "AUTHOR By Mira Oll [Mira Oll]",
            "TIME on 4 March 2020 [2020-03-04T06:15:00+02:00]",
            "ALTERNATIVE A white ferry beside a grey boat",
            "CAPTION The ferry in the harbour of Ostra. Photo: M. Oll",
            "PARAGRAPH The ferry was stopped at dawn, and eleven people were led\u00a0off.",
            "PARAGRAPH Nobody was told why.",
            "PARAGRAPH Nobody was told where to.",
            "HEADING What is known",
            "LIST_ITEM The boat had no number.",
            "LIST_ITEM Its crew wore no badges.",
            "QUOTE “They counted us twice,” a passenger said.",
            "TABLE_ROW Hour\tWhat",
            "TABLE_ROW 05:40\tThe boat comes near",
            "LINE log 1: stop",
            "LINE log 2:   go on",
            "FRAME Filed under Sea",
            "FRAME Also read",
            "FRAME The lighthouse is dark",
            "FRAME © Harbour Letter 2020"),
        Fixtures.pieces(page));
  }

  @Test
  void what_a_page_says_of_itself_is_taken_with_how_sure_it_is() throws Exception {
    Extract page = Fixtures.read(reader(), "a.html", Fixtures.file("html/article.html"));
    assertEquals(
        Map.of(
            Field.TITLE, Stated.read("Ferry stopped at dawn"),
            Field.POSTED, Stated.read("2020-03-04"),
            Field.PUBLISHED, Stated.read("2020-03-04"),
            Field.BYLINE, Stated.read("Mira Oll"),
            Field.PUBLISHER, Stated.read("The Harbour Letter"),
            Field.LANGUAGE, Stated.read("en")),
        page.fields());
    assertEquals(List.of(), page.divisions());
    assertEquals(List.of(), page.problems());
  }

  @Test
  void blocks_side_by_side_with_a_linked_heading_and_a_date_are_documents() throws Exception {
    Extract page = Fixtures.read(reader(), "a.html", Fixtures.file("html/archive.html"));
    assertEquals(3, page.divisions().size());
    assertEquals(
        Map.of(
            Field.TITLE, Stated.read("A list of names"),
            Field.POSTED, Stated.read("2020-04-19"),
            Field.BYLINE, Stated.read("Ivo Tann")),
        page.divisions().get(1).fields());
    assertTrue(Fixtures.division(page, 1).endsWith("By noon the list was gone."));
  }

  @Test
  void several_articles_are_documents() throws Exception {
    String article =
        "<article><h2>Title %d</h2><time datetime=2020-01-0%d>x 1</time><p>%s</p></article>";
    String body = "Some words of a text. ".repeat(10);
    Extract page =
        Fixtures.read(
            reader(),
            "a.html",
            "<html>" + article.formatted(1, 1, body) + article.formatted(2, 2, body));
    assertEquals(2, page.divisions().size());
    assertEquals(Stated.read("2020-01-02"), page.divisions().get(1).fields().get(Field.POSTED));
  }

  @Test
  void one_long_article_among_short_ones_is_the_page_and_the_others_are_frame() throws Exception {
    String teaser = "<article><h3><a href=x>Elsewhere</a></h3><p>In short.</p></article>";
    String page =
        "<html><article><h1>The text</h1><p>"
            + "Many words about it. ".repeat(100)
            + "</p></article>"
            + teaser.repeat(3);
    Extract extract = Fixtures.read(reader(), "a.html", page);
    assertEquals(List.of(), extract.divisions());
    assertTrue(Fixtures.pieces(extract).contains("FRAME In short."));
    assertTrue(Fixtures.pieces(extract).contains("HEADING The text"));
  }

  @Test
  void the_chapters_of_one_text_are_no_documents() throws Exception {
    String chapter =
        "<section class=c><h2>Chapter</h2><p>" + "Words. ".repeat(50) + "</p></section>";
    Extract extract = Fixtures.read(reader(), "a.html", "<html>" + chapter.repeat(4));
    assertEquals(List.of(), extract.divisions());
  }

  @Test
  void the_head_of_a_plain_page_with_the_only_heading_is_text() throws Exception {
    Extract page =
        Fixtures.read(
            reader(), "a.html", "<header><h1>Title</h1></header><p>Words.</p><footer>End</footer>");
    assertEquals(List.of("HEADING Title", "PARAGRAPH Words.", "FRAME End"), Fixtures.pieces(page));
  }

  @Test
  void a_form_around_the_whole_page_hides_nothing() throws Exception {
    Extract page =
        Fixtures.read(
            reader(), "a.html", "<body><form><h1>Title</h1><p>Words.</p><input></form></body>");
    assertEquals(List.of("HEADING Title", "PARAGRAPH Words."), Fixtures.pieces(page));
  }

  @Test
  void a_table_that_lays_out_a_page_is_not_read_as_rows() throws Exception {
    Extract page =
        Fixtures.read(
            reader(),
            "a.html",
            "<table><tr><td><h2>Left</h2><p>One.</p><p>Two.</p></td><td>Right</td></tr></table>");
    assertEquals(
        List.of("HEADING Left", "PARAGRAPH One.", "PARAGRAPH Two.", "PARAGRAPH Right"),
        Fixtures.pieces(page));
  }

  @Test
  void a_line_of_links_is_one_and_a_sentence_with_a_link_is_not() throws Exception {
    Extract page =
        Fixtures.read(
            reader(),
            "a.html",
            "<p><a href=a>One</a> | <a href=b>Two</a></p><p>See <a href=c>there</a>.</p>");
    assertEquals(List.of("LINKS One | Two", "PARAGRAPH See there."), Fixtures.pieces(page));
  }

  @Test
  void a_date_inside_a_sentence_leaves_it_whole() throws Exception {
    String sentence =
        "They came on <time datetime=2020-03-04>4 March</time> and took everything that was there.";
    Extract page = Fixtures.read(reader(), "a.html", "<p>" + sentence + "</p>");
    assertEquals(
        List.of("PARAGRAPH They came on 4 March and took everything that was there. [2020-03-04]"),
        Fixtures.pieces(page));
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1251", "KOI8-R", "UTF-16LE", "UTF-8"})
  void the_encoding_is_found_without_being_declared(String charset) throws Exception {
    String words = "Паром остановили на рассвете, и одиннадцать человек увели.";
    byte[] bytes = ("<html><body>\n<p>" + words + "</p>").getBytes(Charset.forName(charset));
    Extract page = Fixtures.read(reader(), "a.html", bytes);
    assertEquals(List.of("PARAGRAPH " + words), Fixtures.pieces(page));
    assertEquals(List.of(), page.problems());
  }

  @Test
  void a_wrong_declaration_is_R008_and_the_words_are_right() throws Exception {
    String words = "Паром остановили на рассвете, и одиннадцать человек увели.";
    byte[] bytes =
        ("<html><meta charset=\"utf-8\"><p>" + words + "</p>")
            .getBytes(Charset.forName("windows-1251"));
    Extract page = Fixtures.read(reader(), "a.html", bytes);
    assertEquals(List.of("PARAGRAPH " + words), Fixtures.pieces(page));
    assertEquals(
        List.of(new Problem(Problem.Code.R008, "a.html", "declared UTF-8, read as windows-1251")),
        page.problems());
  }

  @Test
  void fifty_thousand_nested_elements_are_R007_and_the_text_is_read() {
    for (String name : List.of("div", "b", "span", "ul><li", "blockquote", "font")) {
      String page =
          "<html><p>Before.</p>" + ("<" + name + ">").repeat(50_000) + "Inside.<p>After.</p>";
      Extract extract =
          assertTimeoutPreemptively(
              Duration.ofSeconds(20), () -> Fixtures.read(reader(), "a.html", page));
      assertEquals(Problem.Code.R007, extract.problems().getFirst().code(), name);
      assertTrue(extract.text().contains("Before."), name);
      assertTrue(extract.text().contains("Inside."), name);
      assertTrue(extract.text().contains("After."), name);
    }
  }

  @Test
  void more_text_than_allowed_is_R006_and_the_beginning_is_read() throws Exception {
    Reader small = new HtmlReader(Limits.STANDARD.withText(100));
    Extract extract = Fixtures.read(small, "a.html", "<p>" + "word ".repeat(1_000) + "</p>");
    assertEquals(Problem.Code.R006, extract.problems().getFirst().code());
    assertTrue(extract.text().length() <= 100 && extract.text().length() > 90);
  }

  @Test
  void a_page_without_words_is_R010() throws Exception {
    Extract page =
        Fixtures.read(reader(), "a.html", "<html><script>x</script><p>&nbsp;</p></html>");
    assertEquals(Problem.Code.R010, page.problems().getFirst().code());
  }

  @Test
  void html_is_told_from_what_only_mentions_it() {
    assertTrue(reads("a.txt", "\ufeff\n<!-- saved from url=(0014)x -->\n<!DOCTYPE HTML><p>x"));
    assertTrue(reads("a", "<?xml version='1.0'?><!DOCTYPE html><html></html>"));
    assertTrue(reads("a.html", "Words first, then <b>bold</b>"));
    assertFalse(reads("a.txt", "Words first, then <html>"));
    assertFalse(reads("a.xml", "<?xml version='1.0'?><rss><channel/></rss>"));
    assertFalse(reads("a.html", "No element at all"));
  }

  private boolean reads(String name, String text) {
    return new HtmlReader(Limits.STANDARD)
        .reads(new BytesSource(name, "", text.getBytes(StandardCharsets.UTF_8)));
  }
}
