package org.guwah.app.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.guwah.app.Run;
import org.guwah.json.Json;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The searches that the story of the sample tells, asked of the program with the whole sample in
/// it.
class SampleSearchTest {
  /// A line of the table for those who test searching: the query, and where it stands.
  private static final Pattern TOLD =
      Pattern.compile("(?m)^\\| `([^`]+)` \\| [^|]+ \\| `([^`]+)`, part (\\d+) \\|");

  @TempDir private static Path folder;
  private static String archive;
  private static final Map<String, String> NAMES = new HashMap<>();

  @BeforeAll
  static void the_sample_is_added() {
    archive = folder.resolve("archive").toString();
    Run.done("init", archive);
    Run.done("add", "-a", archive, System.getProperty("guwah.root") + "/sample/collection");
    Map<String, String> items =
        Run.done("items", "-a", archive, "--json").lines().stream()
            .collect(Collectors.toMap(item -> item.text("id"), item -> item.text("name")));
    for (Json.Obj document : Run.done("documents", "-a", archive, "--json").lines()) {
      String name = items.get(document.text("item")) + ", part " + document.count("part");
      NAMES.put(document.text("id"), name);
    }
  }

  private static List<String> found(String query) {
    return Run.done("search", "-a", archive, "--json", query).values("document").stream()
        .map(NAMES::get)
        .sorted()
        .toList();
  }

  @Test
  void each_told_search_finds_its_document_and_no_other() throws IOException {
    List<MatchResult> told = TOLD.matcher(Repository.read("sample/STORY.md")).results().toList();
    var scripts = new TreeSet<Character.UnicodeScript>();
    for (MatchResult search : told) {
      assertEquals(
          List.of(search.group(2) + ", part " + search.group(3)),
          found(search.group(1)),
          search.group(1));
      search
          .group(1)
          .codePoints()
          .filter(Character::isLetter)
          .mapToObj(Character.UnicodeScript::of)
          .forEach(scripts::add);
    }
    assertTrue(scripts.size() >= 6, "the told searches are in " + scripts);
  }

  @Test
  void a_turkish_word_is_found_without_its_dot_and_its_ending() {
    assertEquals(List.of("sazlik-dernek-toplanti.html, part 1"), found("istanbul"));
  }

  @Test
  void a_name_of_two_chinese_characters_is_found_wherever_it_stands() {
    assertEquals(
        List.of(
            "biaoqian-beian.txt, part 4",
            "gonggao-2022-01-20.txt, part 1",
            "huiying-2024-02-19.html, part 1",
            "testimony-g.txt, part 1"),
        found("林泊"));
  }

  @Test
  void a_word_that_stands_in_a_caption_only_is_found_as_a_caption_and_not_in_the_text() {
    assertEquals(List.of("reedbank-reed-cutters.html, part 1"), found("caption:capstan"));
    assertEquals(List.of(), found("body:capstan"));
  }

  @Test
  void a_word_of_several_files_names_them_all() {
    List<String> found = found("\"seasonal workers\"");
    assertTrue(found.size() > 1, found.toString());
    assertEquals(found.stream().distinct().toList(), found, Arrays.toString(found.toArray()));
  }
}
