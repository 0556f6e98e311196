package org.guwah.formats.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
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
import org.guwah.testkit.ReaderContract;
import org.guwah.worker.Limits;
import org.junit.jupiter.api.Test;

final class FeedReaderTest implements ReaderContract {
  @Override
  public Reader reader() {
    return new FeedReader(Limits.STANDARD);
  }

  @Override
  public Map<String, byte[]> fixtures() {
    return Fixtures.folder("feed");
  }

  @Test
  void each_item_of_a_feed_is_a_document_with_its_fields() throws Exception {
    Extract feed = read("rss.xml");
    assertEquals(
        List.of(
            "FRAME Harbour & Sea",
            "FRAME Made-up news",
            "HEADING The pier is closed",
            "PARAGRAPH Since this morning a fence stands around the pier.",
            "PARAGRAPH Two men stand behind it.",
            "CAPTION The fence. Photo: I. Tann",
            "HEADING Taken over from afar",
            "PARAGRAPH Eleven names & a door."),
        Fixtures.pieces(feed));
    assertEquals(
        Map.of(
            Field.TITLE, Stated.read("The pier is closed"),
            Field.POSTED, Stated.read("2020-05-02"),
            Field.PUBLISHED, Stated.read("2020-05-02"),
            Field.BYLINE, Stated.read("Ivo Tann"),
            Field.PUBLISHER, Stated.read("Harbour & Sea")),
        feed.divisions().getFirst().fields());
  }

  @Test
  void an_item_taken_over_from_elsewhere_names_its_publisher_and_its_day_is_unsure()
      throws Exception {
    Map<Field, Stated> fields = read("rss.xml").divisions().get(1).fields();
    assertEquals(Stated.read("Far Post"), fields.get(Field.PUBLISHER));
    assertEquals(Stated.unsure("2020-04-19"), fields.get(Field.PUBLISHED));
    assertEquals(Stated.read("Ann Bo"), fields.get(Field.BYLINE));
  }

  @Test
  void atom_is_read_with_the_day_that_stands_there() throws Exception {
    Extract feed = read("atom.xml");
    assertEquals(
        Map.of(
            Field.TITLE, Stated.read("The pier is closed"),
            Field.POSTED, Stated.read("2020-05-02"),
            Field.PUBLISHED, Stated.read("2020-05-02"),
            Field.BYLINE, Stated.read("Ivo Tann, Mira Oll"),
            Field.PUBLISHER, Stated.read("Harbour Letter")),
        feed.divisions().getFirst().fields());
    assertEquals(
        "The pier is closed\n\nA fence stands around the pier.\n\nNobody may pass.",
        Fixtures.division(feed, 0));
    assertEquals(Stated.read("ru"), feed.divisions().get(1).fields().get(Field.LANGUAGE));
    assertEquals(Stated.unsure("2020-04-19"), feed.divisions().get(1).fields().get(Field.POSTED));
    assertTrue(Fixtures.division(feed, 1).endsWith("Одиннадцать имён < двенадцать."));
  }

  @Test
  void rdf_is_read() throws Exception {
    Extract feed = read("rdf.xml");
    assertEquals(Stated.read("2020-05-02"), feed.divisions().getFirst().fields().get(Field.POSTED));
    assertEquals(
        Stated.read("Harbour Letter"), feed.divisions().getFirst().fields().get(Field.PUBLISHER));
  }

  @Test
  void an_export_of_wordpress_keeps_posts_pages_and_drafts_and_frames_the_rest() throws Exception {
    Extract export = read("export.xml");
    assertEquals(
        List.of(
            "FRAME Families of the Ferry",
            "FRAME Made up",
            "HEADING The list",
            "PARAGRAPH We publish our list today.",
            "PARAGRAPH It has eleven names.",
            "PARAGRAPH It is not whole.",
            "ALTERNATIVE A door with a paper on it",
            "CAPTION The door of the town hall",
            "PARAGRAPH Write to us.",
            "FRAME Reader: I saw the paper.",
            "HEADING Not yet said",
            "PARAGRAPH A draft.",
            "HEADING Who we are",
            "PARAGRAPH We are eleven families.",
            "FRAME Home menu",
            "FRAME ferry.jpg"),
        Fixtures.pieces(export));
    assertEquals(3, export.divisions().size());
    assertEquals(
        Map.of(
            Field.TITLE, Stated.read("The list"),
            Field.POSTED, Stated.read("2020-04-20"),
            Field.PUBLISHED, Stated.unsure("2020-04-20"),
            Field.BYLINE, Stated.read("Ivo Tann"),
            Field.PUBLISHER, Stated.unsure("Families of the Ferry")),
        export.divisions().getFirst().fields());
    assertFalse(export.divisions().get(1).fields().containsKey(Field.POSTED));
  }

  @Test
  void a_feed_whose_end_is_missing_is_R002_and_what_is_there_is_read() throws Exception {
    byte[] whole = Fixtures.file("feed/rss.xml");
    Extract feed = Fixtures.read(reader(), "a.xml", Arrays.copyOf(whole, whole.length - 20));
    assertEquals(Problem.Code.R002, feed.problems().getFirst().code());
    assertEquals(2, feed.divisions().size());
  }

  @Test
  void broken_xml_is_read_on() throws Exception {
    Extract feed =
        Fixtures.read(
            reader(),
            "a.xml",
            "<rss><channel><title>T</title><item><title>A & B &nbsp;C</title><description>x<br>y"
                + "</description></item><item><title>Next</title></item></channel></rss>");
    assertEquals(2, feed.divisions().size());
    assertEquals("Next", Fixtures.division(feed, 1));
  }

  @Test
  void an_old_encoding_is_read_as_declared() throws Exception {
    String xml =
        "<?xml version=\"1.0\" encoding=\"windows-1251\"?><rss><channel><item><title>Паром"
            + "</title></item></channel></rss>";
    Extract feed = Fixtures.read(reader(), "a.xml", xml.getBytes(Charset.forName("windows-1251")));
    assertEquals("Паром", Fixtures.division(feed, 0));
    assertEquals(List.of(), feed.problems());
  }

  @Test
  void nothing_is_fetched_and_no_entity_is_opened() throws Exception {
    try (Probe probe = new Probe()) {
      String at = probe.address();
      String xml =
          "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a SYSTEM \""
              + at
              + "/a\"><!ENTITY f SYSTEM \"file:///etc/passwd\"><!ENTITY % p SYSTEM \""
              + at
              + "/p\"> %p;]><rss><channel><item><title>x &a; &f;</title><description>&lt;img src='"
              + at
              + "/i'&gt;&lt;iframe src='"
              + at
              + "/f'&gt;</description></item></channel></rss>";
      Extract feed = Fixtures.read(reader(), "a.xml", xml);
      assertEquals(0, probe.hits());
      assertFalse(feed.text().contains("root:"));
      assertTrue(feed.text().startsWith("x"));
    }
  }

  @Test
  void entities_within_entities_do_not_grow() throws Exception {
    var xml = new StringBuilder("<!DOCTYPE rss [<!ENTITY a0 \"lol\">");
    for (int i = 1; i < 30; i++) {
      xml.append("<!ENTITY a%d \"%s\">".formatted(i, ("&a" + (i - 1) + ";").repeat(10)));
    }
    xml.append("]><rss><channel><item><title>&a29;</title></item></channel></rss>");
    assertTrue(Fixtures.read(reader(), "a.xml", xml.toString()).text().length() < 2_000);
  }

  @Test
  void nesting_without_end_is_read_in_time() throws Exception {
    String deep = "<x>".repeat(50_000);
    Extract feed =
        Fixtures.read(reader(), "a.xml", "<rss><channel><item><title>T</title>" + deep + "end");
    assertTrue(feed.problems().size() <= 2);
  }

  private Extract read(String name) throws Exception {
    return Fixtures.read(reader(), name, Fixtures.file("feed/" + name));
  }
}
