package org.guwah.pipeline;

import static org.guwah.redaction.Redaction.MASK;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guwah.archive.Derivations.Composed;
import org.guwah.archive.Derivations.Judged;
import org.guwah.archive.Face;
import org.guwah.archive.Face.Kind;
import org.guwah.archive.Face.Labels;
import org.guwah.model.Anchor;
import org.guwah.model.Block;
import org.guwah.model.CaseId;
import org.guwah.model.Document;
import org.guwah.model.Field;
import org.guwah.model.Held;
import org.guwah.model.Judgment;
import org.guwah.model.Ledger;
import org.guwah.model.Problem;
import org.guwah.model.Reading;
import org.guwah.model.Recipe;
import org.guwah.model.Restriction;
import org.guwah.model.Role;
import org.guwah.model.Sha256;
import org.guwah.model.Standing;
import org.guwah.model.Stated;
import org.guwah.reading.Compositions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FacesTest {
  private static final Sha256 CONTENT = Sha256.hash(new byte[] {1});
  private static final CaseId CASE = new CaseId("c-0123456789");
  private static final String TEXT = "Gulnar left Tal.\nThe road was shut.";
  private static final String FIRST = "Gulnar left Tal.";
  private static final Restriction OPEN = Restriction.OPEN;
  private static final Restriction RESTRICTED = Restriction.RESTRICTED;
  private static final Restriction SEALED = Restriction.SEALED;

  private static Document document(int part, String words) {
    int start = TEXT.indexOf(words);
    var block = new Block(Role.TITLE, 0, words.length(), Standing.READ);
    return new Document(
        part,
        start,
        start + words.length(),
        Map.of(Field.TITLE, Stated.read(words)),
        List.of(block));
  }

  private static Reading reading(String tool) {
    return new Reading(
        CONTENT,
        new Recipe(tool, 1, ""),
        "text/plain",
        TEXT,
        List.of(document(1, FIRST), document(2, "The road was shut.")),
        List.of(new Problem(Problem.Code.R008, "a", "")),
        Ledger.NONE);
  }

  private static Anchor at(String words) {
    int start = TEXT.indexOf(words);
    return Anchor.at(CONTENT, TEXT, start, start + words.length());
  }

  private static List<Face> faces(Restriction restriction, Judgment... judgments) {
    var judged = new ArrayList<Judged>();
    for (Judgment judgment : judgments) {
      judged.add(new Judged(judged.size(), "j-" + judged.size(), judgment));
    }
    Reading reading = reading("text");
    return Faces.of(reading, Compositions.of(reading, judged), new Composed(restriction, false));
  }

  private static List<String> ranges(List<Face> faces) {
    return faces.stream().map(face -> face.from() + "–" + face.to()).toList();
  }

  @Test
  void a_content_of_which_all_see_the_same_has_one_face() {
    var none =
        new Labels(Set.of(), Set.of(), Kind.TEXT, Set.of("R008"), OPEN, List.of(), List.of());

    assertEquals(
        List.of(new Face(OPEN, SEALED, TEXT, reading("text").documents(), List.of(none, none))),
        faces(OPEN));
    assertEquals(List.of("SEALED–SEALED"), ranges(faces(SEALED)));
  }

  @Test
  void words_held_back_cut_it_into_a_face_without_them_and_one_with_them() {
    List<Face> faces = faces(OPEN, new Judgment.HeldBack(at("Gulnar"), Held.NAME, RESTRICTED));

    assertEquals(List.of("OPEN–OPEN", "RESTRICTED–SEALED"), ranges(faces));
    Face open = faces.getFirst();
    assertEquals(MASK + " left Tal.\nThe road was shut.", open.text());
    assertEquals(MASK + " left Tal.", open.documents().getFirst().value(Field.TITLE));
    assertEquals("The road was shut.", open.documents().getLast().text(open.text()));
    assertEquals(TEXT, faces.getLast().text());
  }

  @Test
  void whoever_may_not_see_the_content_has_no_face_of_it() {
    var held = new Judgment.HeldBack(at("Gulnar"), Held.NAME, RESTRICTED);

    assertEquals(List.of("RESTRICTED–SEALED"), ranges(faces(RESTRICTED, held)));
  }

  @Test
  void each_of_three_circles_may_have_a_face_of_its_own() {
    List<Face> faces =
        faces(
            OPEN,
            new Judgment.HeldBack(at("Gulnar"), Held.NAME, SEALED),
            new Judgment.HeldBack(at("Tal"), Held.PLACE, RESTRICTED));

    assertEquals(List.of("OPEN–OPEN", "RESTRICTED–RESTRICTED", "SEALED–SEALED"), ranges(faces));
    assertEquals(
        List.of(MASK + " left " + MASK + ".", MASK + " left Tal.", FIRST),
        faces.stream().map(face -> face.text().lines().findFirst().orElseThrow()).toList());
  }

  @Test
  void notes_and_translations_are_found_by_those_who_may_read_them() {
    List<Face> faces =
        faces(
            OPEN,
            new Judgment.Noted(at("The road"), "which?", RESTRICTED),
            new Judgment.Translated(at("The road"), "tr", "yol", "", "", SEALED),
            new Judgment.Noted(at("was shut"), "ask again", OPEN));

    assertEquals(
        List.of(
            List.of("ask again"), List.of("which?", "ask again"), List.of("which?", "ask again")),
        faces.stream().map(face -> face.labels().getLast().notes()).toList());
    assertEquals(
        List.of(List.of(), List.of(), List.of("yol")),
        faces.stream().map(face -> face.labels().getLast().translations()).toList());
    assertEquals(List.of(), faces.getLast().labels().getFirst().notes());
  }

  @Test
  void what_is_hung_on_words_held_back_is_found_only_by_those_who_may_see_them() {
    List<Face> faces =
        faces(
            OPEN,
            new Judgment.HeldBack(at("Gulnar"), Held.NAME, RESTRICTED),
            new Judgment.Noted(at(FIRST), "the teacher", OPEN),
            new Judgment.Noted(at("Tal"), "Gulnar lives here", OPEN),
            new Judgment.Translated(at("Gulnar"), "zh", "古丽娜尔", "", "", OPEN));

    Labels open = faces.getFirst().labels().getFirst();
    assertEquals(List.of(MASK + " lives here"), open.notes());
    assertEquals(List.of(), open.translations());
    Labels restricted = faces.getLast().labels().getFirst();
    assertEquals(List.of("the teacher", "Gulnar lives here"), restricted.notes());
    assertEquals(List.of("古丽娜尔"), restricted.translations());
  }

  @Test
  void tags_and_cases_hang_on_their_document_and_a_tag_that_tells_is_held_back() {
    List<Face> faces =
        faces(
            OPEN,
            new Judgment.Tagged(at("Tal"), "camp"),
            new Judgment.Tagged(at("Tal"), "gulnars case"),
            new Judgment.Gathered(CASE, at("Tal")),
            new Judgment.HeldBack(at("Gulnar"), Held.NAME, RESTRICTED));

    assertEquals(Set.of("camp"), faces.getFirst().labels().getFirst().tags());
    assertEquals(Set.of("camp", "gulnars case"), faces.getLast().labels().getFirst().tags());
    assertEquals(Set.of(CASE), faces.getFirst().labels().getFirst().cases());
    assertEquals(Set.of(), faces.getLast().labels().getLast().tags());
    assertEquals(Set.of(), faces.getLast().labels().getLast().cases());
  }

  @Test
  void problems_of_reading_and_of_judging_are_labels() {
    var lost = new Judgment.Tagged(new Anchor(CONTENT, "gone", "", "", 0), "camp");

    assertEquals(
        Set.of("R008", "J001"), faces(OPEN, lost).getFirst().labels().getLast().problems());
  }

  @ParameterizedTest
  @CsvSource({
    "html, PAGE",
    "feed, POST",
    "wxr, POST",
    "pdf, PAPER",
    "docx, PAPER",
    "text, TEXT",
    "zip, OTHER"
  })
  void the_tool_that_read_it_tells_what_sort_of_thing_it_is(String tool, Kind kind) {
    Reading reading = reading(tool);
    var composition = Compositions.of(reading, List.of());

    var faces = Faces.of(reading, composition, new Composed(OPEN, false));
    assertEquals(kind, faces.getFirst().labels().getFirst().kind());
    var told = Faces.of(reading, composition, new Composed(OPEN, true));
    assertEquals(Kind.TESTIMONY, told.getFirst().labels().getFirst().kind());
  }
}
