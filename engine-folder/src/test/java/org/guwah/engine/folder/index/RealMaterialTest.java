package org.guwah.engine.folder.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guwah.archive.TextIndex.Hit;
import org.guwah.archive.TextIndex.Hits;
import org.guwah.archive.TextIndex.Span;
import org.guwah.model.Restriction;
import org.guwah.model.Viewer;
import org.guwah.search.Query;
import org.guwah.search.Query.Where;
import org.guwah.testkit.MadeUp;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Tries the index on real texts and names, which are not part of the repository.
class RealMaterialTest {
  private static final Viewer OWNER = Viewer.owner("owner");

  @TempDir Path temporary;
  private LuceneIndex index = new LuceneIndex(Path.of("index"));

  @BeforeEach
  void open() {
    index = new LuceneIndex(temporary.resolve("index"));
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  private static Path material(String name) {
    String folder = System.getenv("GUWAH_REAL_MATERIAL");
    assumeTrue(folder != null, "GUWAH_REAL_MATERIAL is not set: real material is not tried");
    return Path.of(String.valueOf(folder)).resolve(name);
  }

  private MadeUp put(String name, String text) throws IOException {
    MadeUp made = MadeUp.text(name, text);
    index.put(made.content(), MadeUp.faces(text, List.of(made.document()), Restriction.OPEN));
    return made;
  }

  @Test
  void a_phrase_is_found_at_each_of_its_places_in_a_saved_page() throws IOException {
    String text = Files.readString(material("seeds/tag-archive.txt"));
    put("page", text);
    index.refresh();
    var expected = new ArrayList<Span>();
    Matcher places =
        Pattern.compile("\\bvocational\\W+education\\b", Pattern.CASE_INSENSITIVE).matcher(text);
    while (places.find()) {
      expected.add(new Span(places.start(), places.end()));
    }

    var phrase = new Query.Phrase(Where.ANYWHERE, "vocational education");
    Hits hits = index.search(phrase, OWNER, 0, 10);
    assertTrue(expected.size() >= 3);
    assertEquals(expected, hits.hits().getFirst().passages());
  }

  @Test
  void a_name_is_found_as_each_list_writes_it() throws IOException {
    List<String> lines = Files.readAllLines(material("data/names/names-multiscript.tsv"));
    for (String line : lines.subList(1, lines.size())) {
      put(line, "« " + line.replaceAll("[|\t]", " », «") + " »");
    }
    index.refresh();
    int names = 0;
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t");
      for (String name : String.join("|", List.of(cells).subList(2, cells.length)).split("\\|")) {
        assertFound(name.strip(), line);
        names++;
      }
    }
    assertTrue(names > 500, "only " + names + " names");
  }

  private void assertFound(String name, String line) throws IOException {
    if (name.isEmpty()) {
      return;
    }
    MadeUp made = MadeUp.text(line, "« " + line.replaceAll("[|\t]", " », «") + " »");
    for (Where where : List.of(Where.ANYWHERE, Where.EXACT)) {
      var found = new ArrayList<Hit>();
      index.each(new Query.Phrase(where, name), OWNER, found::add);
      Hit hit =
          found.stream()
              .filter(each -> each.document().content().equals(made.content()))
              .findFirst()
              .orElseThrow(() -> new AssertionError(name + " is not found " + where));
      List<String> cuts =
          hit.passages().stream()
              .map(span -> made.text().substring(span.start(), span.end()))
              .toList();
      assertTrue(cuts.contains(name), () -> name + " is not among " + cuts);
    }
  }
}
