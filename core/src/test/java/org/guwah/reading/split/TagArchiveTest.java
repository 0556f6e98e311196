package org.guwah.reading.split;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.guwah.model.Block;
import org.guwah.model.Document;
import org.guwah.model.Field;
import org.guwah.model.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Splits a real page, which is not part of the project: the text of an archive of ten dated posts,
/// with a second article under the last.
class TagArchiveTest {
  private String text = "";
  private List<Document> split = List.of();

  @BeforeEach
  void read() throws IOException {
    String folder = System.getenv("GUWAH_REAL_MATERIAL");
    if (folder == null) {
      abort("SKIPPED: GUWAH_REAL_MATERIAL is not set, so the real page is not split");
    } else {
      text = Files.readString(Path.of(folder, "seeds", "tag-archive.txt"));
      split = Splitter.split(HostileTextTest.lines(text));
    }
  }

  @Test
  void ten_posts_have_the_dates_they_were_posted_and_the_eleventh_has_none() {
    assertEquals(
        List.of(
            "2019-02-05",
            "2019-01-07",
            "2018-12-18",
            "2018-12-18",
            "2018-11-12",
            "2018-11-09",
            "2018-11-04",
            "2018-09-23",
            "2018-09-14",
            "2018-09-14",
            ""),
        values(Field.POSTED));
    assertEquals("", split.getLast().value(Field.PUBLISHED));
  }

  /// A post's title is the line over its date; the last article's is the line over its agency.
  @Test
  void every_title_is_the_line_over_the_date() {
    List<String> lines =
        text.replace('\u00a0', ' ')
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .toList();
    for (Document document : split) {
      String title = document.value(Field.TITLE);
      int at = lines.indexOf(title.replace('\u00a0', ' '));
      String next = at < 0 ? "" : lines.get(at + 1);
      assertTrue(next.matches("[A-Z][a-z]+ [0-9]{1,2}, 201[89]|Associated Press"), title);
    }
  }

  @Test
  void publishers_and_writers_named_in_the_body_are_found() {
    assertEquals("South China Morning Post", split.get(0).value(Field.PUBLISHER));
    assertEquals("2019-02-05", split.get(0).value(Field.PUBLISHED));
    assertEquals("Yuan Yang", split.get(1).value(Field.BYLINE));
    assertEquals("AFP, dpa", split.get(4).value(Field.PUBLISHER));
    assertEquals("Edward Wong", split.get(7).value(Field.BYLINE));
    assertEquals("The New York Times", split.get(7).value(Field.PUBLISHER));
    assertEquals("Dawn", split.get(9).value(Field.PUBLISHER));
    assertEquals("2018-09-14", split.get(9).value(Field.PUBLISHED));
    assertEquals("Associated Press", split.get(10).value(Field.PUBLISHER));
  }

  @Test
  void leftovers_credits_and_lines_of_other_posts_are_not_body() {
    assertNone(Role.BODY, line -> line.startsWith("Image result for"));
    assertNone(Role.BODY, line -> line.startsWith("Image may contain"));
    assertNone(Role.BODY, line -> line.contains("Photo: ") || line.contains("File photo: "));
    assertNone(Role.BODY, line -> line.endsWith("— AP") || line.startsWith("FILE "));
    assertNone(Role.BODY, line -> line.endsWith("/AP)") || line.startsWith("© AFP"));
    assertNone(Role.BODY, line -> line.startsWith("See ") || line.startsWith("Recommended "));
    assertNone(Role.BODY, line -> line.startsWith("A version of this article"));
    assertNone(Role.BODY, line -> line.startsWith("(") && line.endsWith(")"));
    assertNone(Role.BODY, line -> line.length() < 25 && line.startsWith("Russian "));
    assertNone(Role.BYLINE, line -> line.length() > 60);
  }

  @Test
  void headings_between_dashes_stay_body() {
    assertNone(Role.CAPTION, line -> line.startsWith("–") && line.endsWith("–"));
    assertNone(Role.BOILERPLATE, line -> line.startsWith("–") && line.endsWith("–"));
  }

  @Test
  void the_page_heading_belongs_to_no_document() {
    assertEquals(11, split.size());
    assertFalse(split.getFirst().text(text).startsWith("Posts Tagged"));
    assertNotEquals(0, split.getFirst().start());
    HostileTextTest.assertCovered(text, split);
  }

  private List<String> values(Field field) {
    return split.stream().map(document -> document.value(field)).toList();
  }

  private void assertNone(Role role, Predicate<String> what) {
    for (Document document : split) {
      for (Block block : document.blocks()) {
        String words = document.text(text).substring(block.start(), block.end());
        assertFalse(block.role() == role && what.test(words), role + ": " + words);
      }
    }
  }
}
