package org.guwah.formats.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.guwah.formats.Fixtures;
import org.guwah.model.Problem;
import org.guwah.reading.Extract;
import org.guwah.reading.Reader;
import org.guwah.testkit.BytesSource;
import org.guwah.testkit.ReaderContract;
import org.guwah.worker.Limits;
import org.junit.jupiter.api.Test;

final class PlainTextReaderTest implements ReaderContract {
  @Override
  public Reader reader() {
    return new PlainTextReader(Limits.STANDARD);
  }

  @Override
  public Map<String, byte[]> fixtures() {
    Map<String, byte[]> fixtures = new TreeMap<>(Fixtures.folder("text"));
    String words = "Паром остановили на рассвете.\r\nНикто не знает почему.";
    for (String charset : List.of("windows-1251", "KOI8-R", "UTF-16LE", "UTF-16BE")) {
      fixtures.put(charset + ".txt", words.getBytes(Charset.forName(charset)));
    }
    fixtures.put("blank.txt", " \n\n".getBytes(StandardCharsets.UTF_8));
    return fixtures;
  }

  @Test
  void each_line_that_is_not_blank_is_a_piece() throws Exception {
    Extract extract = read("\n One \r\n\r\n\tTwo words\rThree\u2028Four\u0085Five\fSix");
    assertEquals(
        List.of("LINE One", "LINE Two words", "LINE Three", "LINE Four", "LINE Five", "LINE Six"),
        Fixtures.pieces(extract));
    assertEquals("\n One \n\n\tTwo words\nThree\nFour\nFive\nSix", extract.text());
    assertEquals(List.of(), extract.problems());
  }

  @Test
  void controls_become_spaces_and_are_told() throws Exception {
    Extract extract = read("One\0two\u0007 three and more words on this line");
    assertEquals("One two  three and more words on this line", extract.text());
    assertEquals(
        "2 control characters, the first at character 3", extract.problems().getFirst().detail());
  }

  @Test
  void emoji_and_direction_marks_stay() throws Exception {
    String text = "\u200fا 😀 \u202eabc\u202c";
    assertEquals(text, read(text).text());
  }

  @Test
  void bytes_that_are_not_text_are_left_to_others() {
    byte[] random = new byte[5_000];
    new Random(1).nextBytes(random);
    assertFalse(reads(random));
    assertFalse(reads(new byte[300]));
    assertFalse(reads("{\\rtf1\\ansi Words}".getBytes(StandardCharsets.US_ASCII)));
    assertFalse(reads("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR".getBytes(StandardCharsets.ISO_8859_1)));
    assertTrue(reads("a\n".getBytes(StandardCharsets.US_ASCII)));
    assertTrue(reads("\u001b$B$3$l".getBytes(StandardCharsets.US_ASCII)));
  }

  @Test
  void text_over_the_limit_is_R006_and_no_character_is_halved() throws Exception {
    Reader small = new PlainTextReader(Limits.STANDARD.withText(11));
    Extract extract = Fixtures.read(small, "a.txt", "0123456789😀 and more");
    assertEquals("0123456789", extract.text());
    assertEquals(
        List.of(new Problem(Problem.Code.R006, "a.txt", "the first 10 characters were read")),
        extract.problems());
  }

  @Test
  void a_huge_text_is_read_as_far_as_is_taken() throws Exception {
    byte[] huge = "A line of a very long file.\n".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
    Extract extract = Fixtures.read(reader(), "a.txt", huge);
    assertEquals(Problem.Code.R006, extract.problems().getFirst().code());
    assertTrue(extract.pieces().size() <= Limits.STANDARD.pieces());
    assertTrue(extract.text().length() > 10_000_000);
  }

  @Test
  void the_media_type_says_how_it_was_read() throws IOException {
    byte[] bytes = "Паром остановили на рассвете.".getBytes(Charset.forName("KOI8-R"));
    assertEquals(
        "text/plain;charset=KOI8-R",
        new PlainTextReader(Limits.STANDARD).read(new BytesSource("a.txt", "", bytes)).mediaType());
  }

  private Extract read(String text) throws Exception {
    return Fixtures.read(reader(), "a.txt", text);
  }

  private static boolean reads(byte[] bytes) {
    return new PlainTextReader(Limits.STANDARD).reads(new BytesSource("a.txt", "", bytes));
  }
}
