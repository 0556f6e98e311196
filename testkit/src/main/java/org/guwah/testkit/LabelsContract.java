package org.guwah.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.guwah.archive.Face;
import org.guwah.archive.TextIndex;
import org.guwah.archive.TextIndex.Count;
import org.guwah.archive.TextIndex.Facet;
import org.guwah.archive.TextIndex.Hit;
import org.guwah.archive.TextIndex.Span;
import org.guwah.model.CaseId;
import org.guwah.model.DocumentId;
import org.guwah.model.Field;
import org.guwah.model.Restriction;
import org.guwah.model.Role;
import org.guwah.model.Viewer;
import org.guwah.search.Query.Where;
import org.guwah.search.QueryError;
import org.guwah.search.QueryParser;
import org.guwah.search.Values;
import org.junit.jupiter.api.Test;

/// How a [TextIndex] finds documents by what was said of them and by words that are nearly right,
/// tells where the words were found, counts by facets, corrects slips and finds what is alike.
public interface LabelsContract {
  /// The index of this test, empty at its beginning; the same one each time.
  TextIndex index() throws IOException;

  private static Face.Labels labels(Set<String> tags) {
    return new Face.Labels(
        tags, Set.of(), Face.Kind.PAGE, Set.of(), Restriction.OPEN, List.of(), List.of());
  }

  private void put(MadeUp made, Face.Labels labels) throws IOException {
    index()
        .put(
            made.content(),
            List.of(
                new Face(
                    labels.restriction(),
                    Restriction.SEALED,
                    made.text(),
                    List.of(made.document()),
                    List.of(labels))));
    index().refresh();
  }

  private List<Hit> hits(String query) throws IOException {
    try {
      var all = new ArrayList<Hit>();
      index().each(QueryParser.parse(query), Viewer.owner("owner"), all::add);
      return all;
    } catch (QueryError e) {
      throw new AssertionError(e);
    }
  }

  private String found(String query, String... names) throws IOException {
    var found = new TreeSet<String>();
    for (Hit hit : hits(query)) {
      found.addAll(
          Arrays.stream(names)
              .filter(name -> MadeUp.contentOf(name).equals(hit.document().content()))
              .toList());
    }
    return String.join(" ", found);
  }

  private static String marked(Hit hit, String text) {
    var words = new ArrayList<String>();
    for (Span span : hit.passages()) {
      words.add(text.substring(span.start(), span.end()));
    }
    return String.join(" … ", words);
  }

  // --- labels ---

  @Test
  default void a_tag_is_found_whole_whatever_its_case_and_spaces() throws IOException {
    put(MadeUp.text("a", "x"), labels(Set.of("North Shore", "Ünlü")));
    put(MadeUp.text("b", "x"), labels(Set.of("north   shore road")));
    put(MadeUp.text("c", "x north shore"), labels(Set.of()));
    String[] all = {"a", "b", "c"};

    assertEquals("a", found("tag:\"north shore\"", all));
    assertEquals("a", found("tag:\" NORTH  SHORE \"", all));
    assertEquals("", found("tag:north", all));
    assertEquals("a b", found("tag:north*", all));
    assertEquals("a", found("tag:ünlü", all));
    assertEquals("", found("tag:unlu", all));
    assertEquals("a b", found("tag:*", all));
    assertEquals("c", found("NOT tag:*", all));
    assertEquals("c", found("\"north shore\"", all));
    assertEquals(Set.of(Where.TAG), hits("tag:\"north shore\"").getFirst().found());
    assertEquals(
        Set.of(Where.TAG, Where.ANYWHERE), hits("tag:\"north shore\" x").getFirst().found());
  }

  @Test
  default void what_was_said_of_a_document_is_found_by_its_field() throws IOException {
    put(
        MadeUp.text("a", "x"),
        new Face.Labels(
            Set.of(),
            Set.of(new CaseId("c-0123456789")),
            Face.Kind.TESTIMONY,
            Set.of("R004", "R008"),
            Restriction.RESTRICTED,
            List.of(),
            List.of()));
    put(MadeUp.text("b", "x"), labels(Set.of()));
    String[] all = {"a", "b"};

    assertEquals("a", found("case:C-0123456789", all));
    assertEquals("a", found("case:*", all));
    assertEquals("", found("case:c-9876543210", all));
    assertEquals("a", found("kind:testimony", all));
    assertEquals("b", found("kind:Page", all));
    assertEquals("a", found("problem:r004", all));
    assertEquals("a", found("problem:R*", all));
    assertEquals("b", found("NOT problem:*", all));
    assertEquals("a", found("restriction:restricted", all));
    assertEquals("b", found("-restriction:restricted", all));
  }

  @Test
  default void every_kind_of_document_can_be_asked_for() {
    assertEquals(
        Values.KINDS,
        Arrays.stream(Face.Kind.values())
            .map(kind -> kind.name().toLowerCase(Locale.ROOT))
            .toList());
    assertThrows(QueryError.class, () -> QueryParser.parse("kind:letter"));
  }

  @Test
  default void words_of_translations_and_notes_are_found_and_not_marked() throws IOException {
    MadeUp made = MadeUp.text("a", "Мектеп жабылды");
    put(
        made,
        new Face.Labels(
            Set.of(),
            Set.of(),
            Face.Kind.TEXT,
            Set.of(),
            Restriction.OPEN,
            List.of("The school was closed.", "École fermée"),
            List.of("Ask her brother about the school")));

    assertEquals("a", found("closed", "a"));
    assertEquals("a", found("ecole", "a"));
    assertEquals("a", found("\"was closed\"", "a"));
    assertEquals("", found("\"closed ecole\"", "a"));
    assertEquals("a", found("translation:closed", "a"));
    assertEquals("", found("translation:brother", "a"));
    assertEquals("a", found("note:broth*", "a"));
    assertEquals("", found("note:closed", "a"));
    assertEquals("", found("body:closed", "a"));

    Hit both = hits("school").getFirst();
    assertEquals(Set.of(Where.TRANSLATION, Where.NOTE), both.found());
    assertEquals(List.of(), both.passages());
    Hit mixed = hits("мектеп closed").getFirst();
    assertEquals(Set.of(Where.TRANSLATION, Where.ANYWHERE), mixed.found());
    assertEquals("Мектеп", marked(mixed, made.text()));
  }

  @Test
  default void a_hit_tells_in_which_parts_the_words_stand() throws IOException {
    MadeUp made =
        MadeUp.page("a")
            .with(Role.BOILERPLATE, "Menu of the gate")
            .with(Role.TITLE, "The school")
            .with(Role.BYLINE, "Amina Gate")
            .with(Role.BODY, "The school is closed.")
            .with(Role.CAPTION, "The closed gate")
            .with(Field.PUBLISHER, "Harbour Daily");
    put(made, labels(Set.of()));
    put(MadeUp.text("b", "Words").with(Field.TITLE, "A given name"), labels(Set.of()));

    assertEquals(Set.of(Where.TITLE, Where.BODY), hits("school").getFirst().found());
    assertEquals(Set.of(Where.BODY, Where.CAPTION), hits("closed").getFirst().found());
    assertEquals(
        Set.of(Where.ANYWHERE, Where.BYLINE, Where.CAPTION), hits("gate").getFirst().found());
    assertEquals(Set.of(Where.CAPTION), hits("caption:gate").getFirst().found());
    assertEquals(Set.of(Where.BODY), hits("body:closed").getFirst().found());
    assertEquals(Set.of(Where.PUBLISHER), hits("publisher:harbour").getFirst().found());
    assertEquals(Set.of(Where.TITLE), hits("given").getFirst().found());
    assertEquals(List.of(), hits("given").getFirst().passages());
    assertEquals(Set.of(), hits("language:* OR *").getFirst().found());
  }

  // --- nearly right ---

  @Test
  default void a_word_spelled_nearly_so_is_found_and_the_right_one_comes_first()
      throws IOException {
    put(MadeUp.text("a", "The Selmira road"), labels(Set.of()));
    put(MadeUp.text("b", "The Salmyra road"), labels(Set.of()));
    put(MadeUp.text("c", "Дорога в Сельмиру, ёлка"), labels(Set.of()));
    put(MadeUp.text("d", "road rode rude, İSTANBUL’da"), labels(Set.of()));
    put(MadeUp.text("e", "学校 schooner"), labels(Set.of()));
    String[] all = {"a", "b", "c", "d", "e"};

    assertEquals("a b", found("selmira~", all));
    assertEquals(new DocumentId(MadeUp.contentOf("a"), 1), hits("selmira~").get(0).document());
    assertEquals(new DocumentId(MadeUp.contentOf("b"), 1), hits("salmyra~").get(0).document());
    assertEquals("Salmyra", marked(hits("salmyra~").get(0), "The Salmyra road"));
    assertEquals("c", found("сельмира~", all));
    assertEquals("c", found("елко~", all));
    assertEquals("a b d", found("raod~", all));
    assertEquals("d", found("rude~", all));
    assertEquals("d", found("istambul~", all));
    assertEquals("", found("rxdy~", all));
    assertEquals("a b", found("body:selmira~ OR selmira~", all));
  }

  @Test
  default void words_near_one_another_are_found_in_any_order() throws IOException {
    String text = "Her mother never got the letter. The letter-box of the mother was empty.";
    put(MadeUp.text("a", text), labels(Set.of()));
    put(MadeUp.text("b", "王芳昨天说，学校关闭了。war and war"), labels(Set.of()));

    assertEquals("a", found("\"mother letter\"~3", "a"));
    assertEquals("a", found("\"letter the got never mother\"~0", "a"));
    assertEquals("", found("\"mother letter\"~1", "a"));
    assertEquals("a", found("\"letter mother\"~3", "a"));
    assertEquals("", found("\"got her\"~1", "a"));
    assertEquals("a", found("\"got her\"~2", "a"));
    assertEquals(
        "mother … letter … letter … mother", marked(hits("\"mother letter\"~3").get(0), text));
    assertEquals("letter-box … mother", marked(hits("\"mother letter-box\"~2").get(0), text));
    assertEquals("", found("\"mother letter-box\"~1", "a"));
    assertEquals("b", found("\"学校 王芳\"~3", "b"));
    assertEquals("", found("\"学校 王芳\"~2", "b"));
    assertEquals("b", found("\"war war\"~1", "b"));
    assertEquals("", found("\"war war\"~0", "b"));
    assertEquals("", found("\"war war war\"~9", "b"));
  }

  // --- counting ---

  private Map<Facet, List<Count>> facets(String query, int limit) throws IOException {
    try {
      return index()
          .facets(
              QueryParser.parse(query), Viewer.owner("owner"), EnumSet.allOf(Facet.class), limit);
    } catch (QueryError e) {
      throw new AssertionError(e);
    }
  }

  private static Set<String> tags(int i) {
    return i < 2
        ? Set.of("North Shore")
        : i == 2 ? Set.of("north  shore", "quarry") : Set.<String>of();
  }

  @Test
  default void facets_count_exactly_and_most_frequent_first() throws IOException {
    String[] languages = {"en", "en", "en", "ug", "zh-Hans", "zh-Hans"};
    for (int i = 0; i < languages.length; i++) {
      MadeUp made =
          MadeUp.text("c" + i, "word" + i + " all")
              .with(Field.LANGUAGE, languages[i])
              .with(Field.PUBLISHER, i < 2 ? "Harbour Daily" : "Coast Radio");
      made = i < 2 ? made.with(Field.POSTED, i == 0 ? "2016/2018" : "2018-10") : made;
      put(i < 4 ? made.with(Field.PUBLISHED, "2018-10-15") : made, labels(tags(i)));
    }
    Map<Facet, List<Count>> all = facets("all", 10);

    assertEquals(
        List.of(new Count("en", 3), new Count("zh-Hans", 2), new Count("ug", 1)),
        all.get(Facet.LANGUAGE));
    assertEquals(
        List.of(new Count("Coast Radio", 4), new Count("Harbour Daily", 2)),
        all.get(Facet.PUBLISHER));
    assertEquals(List.of(new Count("2018", 3)), all.get(Facet.YEAR));
    assertEquals(List.of(new Count("North Shore", 3), new Count("quarry", 1)), all.get(Facet.TAG));
    assertEquals(List.of(new Count("PAGE", 6)), all.get(Facet.KIND));
    assertEquals(List.of(new Count("OPEN", 6)), all.get(Facet.RESTRICTION));
    assertEquals(List.of(), all.get(Facet.CASE));
    assertEquals(List.of(new Count("zh-Hans", 2)), facets("-language:en", 1).get(Facet.LANGUAGE));
    assertEquals(List.of(), facets("nowhere", 1).get(Facet.LANGUAGE));
  }

  @Test
  default void facets_do_not_count_what_was_replaced_or_may_not_be_seen() throws IOException {
    put(MadeUp.text("a", "x").with(Field.LANGUAGE, "en"), labels(Set.of()));
    put(MadeUp.text("a", "x").with(Field.LANGUAGE, "ug"), labels(Set.of()));

    assertEquals(List.of(new Count("ug", 1)), facets("*", 5).get(Facet.LANGUAGE));
  }

  // --- slips, and what is alike ---

  @Test
  default void a_slip_is_corrected_to_the_likeliest_word_as_it_is_written() throws IOException {
    put(MadeUp.text("a", "school school"), labels(Set.of()));
    put(MadeUp.text("b", "schools районный"), labels(Set.of()));
    put(MadeUp.text("c", "schools, İSTANBUL, ئۇيغۇرلار, 学校, dâvâ"), labels(Set.of()));
    var viewer = Viewer.owner("owner");

    assertEquals(Optional.of("schools"), index().suggest("schoolz", viewer));
    assertEquals(Optional.of("school"), index().suggest("shcool", viewer));
    assertEquals(Optional.of("районный"), index().suggest("Районый", viewer));
    assertEquals(Optional.of("ئۇيغۇرلار"), index().suggest("ئۇيغۇرلاز", viewer));
    assertEquals(Optional.empty(), index().suggest("school", viewer));
    assertEquals(Optional.empty(), index().suggest("раионный", viewer));
    assertEquals(Optional.empty(), index().suggest("sch", viewer));
    assertEquals(Optional.empty(), index().suggest("学医", viewer));
    assertEquals(Optional.empty(), index().suggest("entirely", viewer));
    assertEquals(Optional.of("dâvâ"), index().suggest("davq", viewer));
  }

  @Test
  default void documents_that_share_telling_words_are_alike() throws IOException {
    String common = " the people and their houses were there";
    put(MadeUp.text("a", "Selmira quarry strike, the quarry" + common), labels(Set.of()));
    put(MadeUp.text("b", "The strike at the Selmira quarry" + common), labels(Set.of()));
    put(MadeUp.text("c", "A quarry elsewhere"), labels(Set.of()));
    for (int i = 0; i < 60; i++) {
      put(MadeUp.text("x" + i, "Bread price " + i + common), labels(Set.of()));
    }
    var a = new DocumentId(MadeUp.contentOf("a"), 1);
    List<Hit> alike = index().similar(a, Viewer.owner("owner"), 2);

    assertEquals(
        List.of("b", "c"),
        alike.stream()
            .map(hit -> hit.document().content().equals(MadeUp.contentOf("b")) ? "b" : "c")
            .toList());
    assertEquals(1, index().similar(a, Viewer.owner("owner"), 1).size());
    var unknown = new DocumentId(MadeUp.contentOf("unknown"), 1);
    assertEquals(List.of(), index().similar(unknown, Viewer.owner("owner"), 5));
  }
}
