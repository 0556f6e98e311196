package org.guwah.app.docs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Holds the sample collection to its story and to its list of documents.
class SampleTest {
  private static final Path SAMPLE = Repository.ROOT.resolve("sample");
  private static final Path COLLECTION = SAMPLE.resolve("collection");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `([^`]+\\.[a-z]+)` \\|");
  private static final List<String> RECODED =
      List.of("vestnik-2021-04-05.html", "vestnik-2022-11-06.html", "notice-2021-04-01.txt");
  private static final Pattern MADE_UP =
      Pattern.compile(
          "(?:is|are) made up\\.|вымышлен[аоы]?\\.|uydurmadır\\.|지어낸 것입니다|架空です|纯属虚构|ойдан шығарылған"
              + "|ئويدۇرۇپ يېزىلغان|مختلقة");
  private static final Pattern SEARCH =
      Pattern.compile("(?m)^\\| `\"?([^`\"]+)\"?` \\|[^|]+\\| `([^`]+)`, part");
  private static final int COLUMNS = 9;

  @Test
  void the_story_lists_every_file_and_no_other() throws IOException {
    Set<String> told =
        ROW.matcher(Repository.read("sample/STORY.md"))
            .results()
            .map(row -> row.group(1))
            .collect(Collectors.toCollection(TreeSet::new));

    assertEquals(files(), told);
    assertEquals(67, told.size());
  }

  @Test
  void every_file_has_documents_that_are_numbered_from_1() throws IOException {
    List<String[]> rows = expected();
    Set<String> met = new TreeSet<>();
    String file = "";
    int part = 0;
    for (String[] row : rows) {
      part = row[0].equals(file) ? part + 1 : 1;
      file = row[0];
      assertEquals(COLUMNS, row.length, () -> String.join(" | ", row));
      assertEquals(Integer.toString(part), row[1], file);
      met.add(file.replaceFirst("/.*", ""));
    }

    assertEquals(files(), met);
  }

  @Test
  void every_title_stands_in_its_file() throws IOException {
    for (String[] row : expected()) {
      if (row[0].matches("[^/]+\\.(?:txt|html|xml)")) {
        assertTrue(text(row[0]).contains(row[2]), row[0] + " has no " + row[2]);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "tag-north-shore.txt, This page is made up.",
    "lantern-hostel-no-3.html, This page is made up.",
    "reedbank-category-cannery.html, This page is made up.",
    "testimony-b.txt, ئويدۇرۇپ يېزىلغان",
    "reedbank-feed.xml, This feed is made up.",
    "committee-export.xml, This export is made up.",
    "vestnik-2021-04-05.html, Эта страница вымышлена.",
    "notice-2021-04-01.txt, 纯属虚构",
    "fener-makale.html, Bu sayfa uydurmadır."
  })
  void a_file_says_in_its_language_that_it_is_made_up(String file, String sentence)
      throws IOException {
    assertTrue(text(file).contains(sentence));
  }

  @Test
  void every_file_says_that_it_is_made_up() throws IOException {
    for (String file : files()) {
      assertTrue(MADE_UP.matcher(words(file)).find(), file);
    }
  }

  @Test
  void each_search_that_the_story_tells_has_one_file_with_its_words() throws IOException {
    List<MatchResult> searches =
        SEARCH.matcher(Repository.read("sample/STORY.md")).results().toList();
    for (MatchResult search : searches) {
      Set<String> found = new TreeSet<>();
      for (String file : files()) {
        if (words(file).contains(search.group(1))) {
          found.add(file);
        }
      }
      assertEquals(Set.of(search.group(2)), found, search.group(1));
    }
    assertEquals(10, searches.size());
  }

  @Test
  void the_files_that_were_made_are_made_of_the_sources_beside_their_maker() throws IOException {
    Path make = SAMPLE.resolve("make");
    for (String recoded : RECODED) {
      assertEquals(Files.readString(make.resolve(recoded)), text(recoded));
    }
    assertEquals(Set.of("interview-note.txt", "kamysh-echo.html"), parts("envelope.zip"));
    for (String part : parts("envelope.zip")) {
      assertArrayEquals(Files.readAllBytes(make.resolve(part)), part("envelope.zip", part));
    }
    for (String docx : files().stream().filter(file -> file.endsWith(".docx")).toList()) {
      String text = new String(part(docx, "word/document.xml"), StandardCharsets.UTF_8);
      for (String line : Files.readAllLines(make.resolve(docx.replace(".docx", ".txt")))) {
        assertTrue(text.contains(">" + line.replaceFirst("^# ", "") + "<"), line);
      }
    }
  }

  private static Set<String> files() throws IOException {
    try (Stream<Path> files = Files.list(COLLECTION)) {
      return files
          .map(file -> file.getFileName().toString())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static List<String[]> expected() throws IOException {
    return Files.readAllLines(SAMPLE.resolve("expected.tsv")).stream()
        .skip(1)
        .map(line -> line.split("\t", -1))
        .toList();
  }

  /// What a reader of the file reads, also where the bytes are no text.
  private static String words(String file) throws IOException {
    if (file.endsWith(".zip")) {
      var all = new StringBuilder();
      for (String part : parts(file)) {
        all.append(new String(part(file, part), StandardCharsets.UTF_8));
      }
      return all.toString();
    }
    return file.matches(".+\\.(?:pdf|docx)")
        ? Repository.read("sample/make/" + file.replaceFirst("[a-z]+$", "txt"))
        : text(file);
  }

  private static String text(String file) throws IOException {
    String charset =
        switch (file) {
          case "vestnik-2021-04-05.html", "vestnik-2022-11-06.html" -> "windows-1251";
          case "notice-2021-04-01.txt" -> "GB18030";
          default -> "UTF-8";
        };
    return new String(Files.readAllBytes(COLLECTION.resolve(file)), Charset.forName(charset));
  }

  private static Set<String> parts(String container) throws IOException {
    try (var zip = new ZipFile(COLLECTION.resolve(container).toFile())) {
      return zip.stream().map(entry -> entry.getName()).collect(Collectors.toSet());
    }
  }

  private static byte[] part(String container, String name) throws IOException {
    try (var zip = new ZipFile(COLLECTION.resolve(container).toFile());
        var in = zip.getInputStream(zip.getEntry(name))) {
      return in.readAllBytes();
    }
  }
}
