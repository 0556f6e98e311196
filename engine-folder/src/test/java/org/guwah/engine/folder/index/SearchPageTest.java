package org.guwah.engine.folder.index;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.guwah.archive.Face;
import org.guwah.archive.TextIndex.Hit;
import org.guwah.archive.TextIndex.Span;
import org.guwah.model.Field;
import org.guwah.model.Restriction;
import org.guwah.model.Role;
import org.guwah.model.Viewer;
import org.guwah.search.QueryError;
import org.guwah.search.QueryParser;
import org.guwah.testkit.MadeUp;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/// Runs every example of `docs/reference/search.md`.
class SearchPageTest {
  private static final Path PAGE =
      Path.of(System.getProperty("guwah.root", ".."), "docs", "reference", "search.md");

  @TempDir Path temporary;
  private final Map<String, MadeUp> documents = new TreeMap<>();
  private List<Map<String, String>> rows = List.of();
  private LuceneIndex index = new LuceneIndex(Path.of("index"));

  @BeforeEach
  void read() throws IOException {
    rows = rows(Files.readAllLines(PAGE));
    index = new LuceneIndex(temporary.resolve("index"));
    for (Map<String, String> row : rows) {
      if (row.containsKey("text")) {
        MadeUp made = document(row);
        documents.put(made.name(), made);
        Face.Labels labels = labels(made.name());
        index.put(
            made.content(),
            List.of(
                new Face(
                    Restriction.OPEN,
                    Restriction.SEALED,
                    made.text(),
                    List.of(made.document()),
                    List.of(labels))));
      }
    }
    index.refresh();
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  /// What the page says of a document in its second table.
  private Face.Labels labels(String document) {
    Map<String, String> row =
        rows.stream()
            .filter(each -> each.containsKey("tags") && document.equals(each.get("")))
            .findFirst()
            .orElse(Map.of());
    return new Face.Labels(
        Set.copyOf(listed(row.getOrDefault("tags", ""))),
        Set.of(),
        Face.Kind.valueOf(row.getOrDefault("kind", "text").toUpperCase(Locale.ROOT)),
        Set.of(),
        Restriction.OPEN,
        listed(row.getOrDefault("translation", "")),
        listed(row.getOrDefault("note", "")));
  }

  private static List<String> listed(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(", ", -1));
  }

  private static MadeUp document(Map<String, String> row) {
    MadeUp made = MadeUp.page(row.getOrDefault("", ""));
    made = with(made, Role.TITLE, row.getOrDefault("title", ""));
    made = with(made, Role.BODY, row.getOrDefault("text", ""));
    made = with(made, Role.CAPTION, row.getOrDefault("caption", ""));
    for (Field field : Field.values()) {
      String value = row.getOrDefault(field.name().toLowerCase(Locale.ROOT), "");
      made = value.isEmpty() ? made : made.with(field, value);
    }
    return made;
  }

  private static MadeUp with(MadeUp made, Role role, String words) {
    return words.isEmpty() ? made : made.with(role, words);
  }

  /// The rows of all tables, by the names of their columns.
  private static List<Map<String, String>> rows(List<String> lines) {
    var rows = new ArrayList<Map<String, String>>();
    List<String> names = List.of();
    for (String line : lines) {
      if (!line.startsWith("|")) {
        names = List.of();
      } else if (names.isEmpty()) {
        names = cells(line);
      } else if (!line.startsWith("|---")) {
        List<String> cells = cells(line);
        var row = new LinkedHashMap<String, String>();
        for (int i = 0; i < names.size(); i++) {
          row.put(names.get(i), cells.get(i));
        }
        rows.add(row);
      }
    }
    return rows;
  }

  private static List<String> cells(String line) {
    var cells = new ArrayList<String>();
    for (String cell : line.substring(1, line.lastIndexOf('|')).split("\\|", -1)) {
      cells.add(cell.strip());
    }
    return cells;
  }

  private static String typed(Map<String, String> row) {
    String cell = row.getOrDefault("you type", "");
    assertTrue(cell.startsWith("`") && cell.endsWith("`"), cell);
    return cell.substring(1, cell.length() - 1);
  }

  @Test
  void every_search_on_the_page_finds_what_the_page_says() {
    List<Executable> examples =
        rows.stream()
            .filter(row -> row.containsKey("finds"))
            .<Executable>map(row -> () -> assertFinds(typed(row), row))
            .toList();
    assertTrue(examples.size() > 60, "only " + examples.size() + " examples were on the page");
    assertAll(examples);
  }

  private void assertFinds(String typed, Map<String, String> row) throws IOException, QueryError {
    var nameOf = new HashMap<>();
    documents.values().forEach(made -> nameOf.put(made.content(), made.name()));
    var found = new TreeMap<String, Hit>();
    index.each(
        QueryParser.parse(typed),
        Viewer.owner("owner"),
        hit -> found.put(String.valueOf(nameOf.get(hit.document().content())), hit));
    String names = found.isEmpty() ? "nothing" : String.join(" ", found.keySet());
    assertEquals(row.get("finds"), names, typed);
    String marked = row.getOrDefault("marked", "");
    if (!marked.isEmpty()) {
      assertEquals(marked, marked(found.firstEntry()), typed);
    }
  }

  @Test
  void what_is_written_as_typed_comes_first() throws IOException, QueryError {
    int examples = 0;
    for (Map<String, String> row : rows) {
      if (row.containsKey("comes first")) {
        Hit first =
            index
                .search(QueryParser.parse(typed(row)), Viewer.owner("owner"), 0, 1)
                .hits()
                .getFirst();
        MadeUp expected = documents.getOrDefault(row.get("comes first"), MadeUp.page(""));
        assertEquals(expected.content(), first.document().content(), typed(row));
        examples++;
      }
    }
    assertTrue(examples > 2, "only " + examples + " examples were found on the page");
  }

  private String marked(Map.Entry<String, Hit> hit) {
    String text = documents.getOrDefault(hit.getKey(), MadeUp.page("")).text();
    var words = new ArrayList<String>();
    for (Span span : hit.getValue().passages()) {
      words.add(text.substring(span.start(), span.end()));
    }
    return String.join(" … ", words);
  }

  @Test
  void every_mistake_on_the_page_is_answered_as_the_page_says() {
    int mistakes = 0;
    for (Map<String, String> row : rows) {
      if (row.containsKey("the answer")) {
        var error = assertThrows(QueryError.class, () -> QueryParser.parse(typed(row)));
        assertEquals(row.get("the answer"), error.getMessage());
        mistakes++;
      }
    }
    assertTrue(mistakes > 5, "only " + mistakes + " mistakes were found on the page");
  }

  @Test
  void every_field_and_every_limit_stands_on_the_page() throws IOException {
    String page = Files.readString(PAGE);
    for (var where : org.guwah.search.Query.Where.values()) {
      String name = where.name().toLowerCase(Locale.ROOT) + ":";
      assertTrue(where.name().equals("ANYWHERE") || page.contains("`" + name), name);
    }
    for (int limit :
        List.of(
            QueryParser.MAX_LENGTH,
            QueryParser.MAX_WORDS,
            QueryParser.MAX_DEPTH,
            WordQueries.MAX_ENDINGS)) {
      assertTrue(page.contains(String.format(Locale.ROOT, "%,d", limit)), "limit " + limit);
    }
  }
}
