package org.guwah.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.guwah.json.Json;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/// The real page that people keep: ten dated posts one after another, saved as text.
@EnabledIfEnvironmentVariable(
    named = "GUWAH_REAL_MATERIAL",
    matches = ".+",
    disabledReason = "GUWAH_REAL_MATERIAL names no folder with the real tag page")
class TagArchiveTest {
  @TempDir static Path temporary;
  private static Path archive;

  @BeforeAll
  static void the_page_is_added() {
    archive = temporary.resolve("archive");
    Run.done("init", archive);
    Path page = Path.of(System.getenv("GUWAH_REAL_MATERIAL"), "seeds", "tag-archive.txt");
    Run.done("add", "-a", archive, page);
  }

  @Test
  void ten_posts_have_their_dates_and_the_article_under_the_last_borrows_none() {
    List<Json.Obj> documents =
        Run.done("documents", "-a", archive, "--json").lines().stream()
            .sorted((a, b) -> Long.compare(a.whole("part"), b.whole("part")))
            .toList();

    assertEquals(11, documents.size());
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
            "2018-09-14"),
        documents.stream().limit(10).map(document -> document.text("posted")).toList());
    assertEquals(new Json.Nothing(), documents.getLast().get("posted"));
    assertEquals(new Json.Nothing(), documents.getLast().get("published"));
  }

  @Test
  void the_two_reports_of_one_agency_share_sentences_and_no_others_do() {
    var pairs = new TreeSet<String>();
    for (Json.Obj echo : Run.done("echoes", "-a", archive, "--json").lines()) {
      pairs.add(posted(echo.object("a")) + " " + posted(echo.object("b")));
    }
    assertEquals(Set.of("2018-12-18 2018-11-04"), pairs);
  }

  private static String posted(Json.Obj passage) {
    return Run.done("documents", "-a", archive, "--json").lines().stream()
        .filter(document -> document.text("id").equals(passage.text("document")))
        .map(document -> document.text("posted"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void no_leftover_caption_or_credit_is_body() {
    for (String id : Run.done("documents", "-a", archive, "--json").values("id")) {
      Json.Obj shown = Run.done("show", "-a", archive, "--json", id).lines().getFirst();
      for (Json each : shown.array("blocks")) {
        Json.Obj block = (Json.Obj) each;
        String words = shown.text("text").substring(block.count("start"), block.count("end"));
        boolean body = block.text("role").equals("body");
        assertFalse(body && words.startsWith("Image result for"), words);
        assertFalse(body && words.contains("File photo:"), words);
        assertFalse(body && words.startsWith("© AFP"), words);
      }
    }
  }

  @Test
  void a_phrase_is_found_in_three_documents_with_offsets_that_cut_just_it() {
    var found = new HashSet<String>();
    for (Json.Obj hit :
        Run.done("search", "-a", archive, "--json", "\"vocational education\"").lines()) {
      found.add(hit.text("document"));
      Json.Obj shown =
          Run.done("show", "-a", archive, "--json", hit.text("document")).lines().getFirst();
      for (Json each : hit.array("passages")) {
        Json.Obj passage = (Json.Obj) each;
        assertEquals(
            "vocational education",
            shown.text("text").substring(passage.count("start"), passage.count("end")));
        assertEquals("vocational education", passage.text("text"));
      }
    }
    assertEquals(3, found.size());
  }
}
