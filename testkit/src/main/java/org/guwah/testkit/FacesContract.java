package org.guwah.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guwah.archive.Face;
import org.guwah.archive.TextIndex;
import org.guwah.archive.TextIndex.Count;
import org.guwah.archive.TextIndex.Facet;
import org.guwah.archive.TextIndex.Hit;
import org.guwah.archive.TextIndex.Span;
import org.guwah.model.DocumentId;
import org.guwah.model.Field;
import org.guwah.model.Restriction;
import org.guwah.model.Role;
import org.guwah.model.Sha256;
import org.guwah.model.Viewer;
import org.guwah.search.QueryError;
import org.guwah.search.QueryParser;
import org.junit.jupiter.api.Test;

/// What a [TextIndex] must do where words are held back from some of its viewers: nothing that it
/// answers may tell them of these words.
public interface FacesContract {
  /// The index of this test, empty at its beginning; the same one each time.
  TextIndex index() throws IOException;

  private static Viewer owner() {
    return Viewer.owner("owner");
  }

  private static Viewer guest() {
    return new Viewer("guest", Restriction.OPEN);
  }

  private static MadeUp letter(String teller) {
    return MadeUp.page("letter")
        .with(Role.TITLE, "A letter from the harbour")
        .with(Role.BODY, teller + " saw the lorries leave.")
        .with(Field.PUBLISHER, teller)
        .with(Field.LANGUAGE, teller.equals("Tamsin") ? "kw" : "en");
  }

  private static Face face(Restriction from, Restriction to, MadeUp made, String label) {
    var labels =
        new Face.Labels(
            label.isEmpty() ? Set.of() : Set.of(label),
            Set.of(),
            Face.Kind.OTHER,
            Set.of(),
            Restriction.OPEN,
            label.isEmpty() ? List.of() : List.of(label + " translated"),
            label.isEmpty() ? List.of() : List.of(label + " noted"));
    return new Face(from, to, made.text(), List.of(made.document()), List.of(labels));
  }

  /// A content in which a name is held back from all but the owner.
  private Sha256 heldBack() throws IOException {
    MadeUp open = letter("▇▇▇");
    MadeUp sealed = letter("Tamsin");
    index()
        .put(
            open.content(),
            List.of(
                face(Restriction.OPEN, Restriction.RESTRICTED, open, ""),
                face(Restriction.SEALED, Restriction.SEALED, sealed, "Morwenna")));
    index().refresh();
    return open.content();
  }

  private List<Hit> found(String query, Viewer viewer) throws IOException {
    try {
      var all = new ArrayList<Hit>();
      index().each(QueryParser.parse(query), viewer, all::add);
      assertEquals(
          all.size(), index().search(QueryParser.parse(query), viewer, 0, 1).total(), query);
      return all;
    } catch (QueryError e) {
      throw new AssertionError(e);
    }
  }

  @Test
  default void each_viewer_finds_a_document_once_by_the_words_that_they_see() throws IOException {
    heldBack();
    for (Restriction clearance : Restriction.values()) {
      var viewer = new Viewer("someone", clearance);
      assertEquals(1, found("lorries", viewer).size(), clearance.name());
      assertEquals(1, found("*", viewer).size(), clearance.name());
      assertEquals(1, found("lorr*", viewer).size(), clearance.name());
    }
  }

  @Test
  default void words_held_back_are_found_by_the_owner_and_by_nobody_else() throws IOException {
    heldBack();
    for (String query :
        List.of(
            "Tamsin",
            "tam*",
            "tamsyn~",
            "exact:tamsin",
            "\"tamsin saw\"",
            "saw tams*",
            "\"lorries tamsin\"~9",
            "body:tamsin",
            "publisher:tamsin",
            "publisher:tams*",
            "language:kw",
            "Morwenna",
            "tag:morwenna",
            "tag:mor*",
            "tag:*",
            "translation:morwenna",
            "note:*",
            "lorries Morwenna")) {
      assertEquals(1, found(query, owner()).size(), query);
      assertEquals(0, found(query, guest()).size(), query);
      assertEquals(0, found(query, new Viewer("some", Restriction.RESTRICTED)).size(), query);
    }
    assertEquals(1, found("lorries -tamsin", guest()).size());
    assertEquals(0, found("lorries -tamsin", owner()).size());
  }

  @Test
  default void the_passages_are_places_in_the_text_that_the_viewer_sees() throws IOException {
    heldBack();
    for (Viewer viewer : List.of(owner(), guest())) {
      String text = letter(viewer.equals(owner()) ? "Tamsin" : "▇▇▇").text();
      Span lorries = found("lorries", viewer).getFirst().passages().getFirst();
      assertEquals("lorries", text.substring(lorries.start(), lorries.end()));
    }
  }

  @Test
  default void facets_count_only_what_the_viewer_sees() throws IOException {
    heldBack();
    Map<Facet, List<Count>> seen = facets(guest());
    assertEquals(List.of(new Count("en", 1)), seen.get(Facet.LANGUAGE));
    assertEquals(List.of(new Count("▇▇▇", 1)), seen.get(Facet.PUBLISHER));
    assertEquals(List.of(), seen.get(Facet.TAG));

    Map<Facet, List<Count>> all = facets(owner());
    assertEquals(List.of(new Count("kw", 1)), all.get(Facet.LANGUAGE));
    assertEquals(List.of(new Count("Tamsin", 1)), all.get(Facet.PUBLISHER));
    assertEquals(List.of(new Count("Morwenna", 1)), all.get(Facet.TAG));
  }

  private Map<Facet, List<Count>> facets(Viewer viewer) throws IOException {
    try {
      return index().facets(QueryParser.parse("*"), viewer, EnumSet.allOf(Facet.class), 10);
    } catch (QueryError e) {
      throw new AssertionError(e);
    }
  }

  @Test
  default void a_word_is_not_corrected_to_one_that_the_viewer_does_not_see() throws IOException {
    heldBack();
    assertEquals(Optional.of("tamsin"), index().suggest("tamsen", owner()));
    assertEquals(Optional.of("morwenna"), index().suggest("morwena", owner()));
    assertEquals(Optional.empty(), index().suggest("tamsen", guest()));
    assertEquals(Optional.empty(), index().suggest("morwena", guest()));
    assertEquals(Optional.of("lorries"), index().suggest("lories", guest()));

    // To its viewers, a word that only others see is not there: it is corrected like any other.
    MadeUp open = MadeUp.text("b", "tamsen tamsen");
    index()
        .put(open.content(), MadeUp.faces(open.text(), List.of(open.document()), Restriction.OPEN));
    index().refresh();
    assertEquals(Optional.of("tamsen"), index().suggest("tamsin", guest()));
    assertEquals(Optional.empty(), index().suggest("tamsin", owner()));
  }

  @Test
  default void documents_are_alike_only_by_words_that_the_viewer_sees() throws IOException {
    Sha256 letter = heldBack();
    MadeUp other = MadeUp.text("other", "Tamsin Morwenna Tamsin");
    index()
        .put(
            other.content(),
            MadeUp.faces(other.text(), List.of(other.document()), Restriction.OPEN));
    index().refresh();
    var asked = new DocumentId(other.content(), 1);

    List<Hit> owners = index().similar(asked, owner(), 5);
    assertEquals(List.of(new DocumentId(letter, 1)), owners.stream().map(Hit::document).toList());
    assertEquals(List.of(), index().similar(asked, guest(), 5));
    assertEquals(List.of(), index().similar(new DocumentId(letter, 1), guest(), 5));
  }

  @Test
  default void a_content_put_anew_leaves_nothing_of_its_earlier_faces() throws IOException {
    Sha256 content = heldBack();
    MadeUp open = letter("Tamsin");
    index().put(content, List.of(face(Restriction.OPEN, Restriction.SEALED, open, "")));
    index().refresh();
    assertEquals(1, found("tamsin", guest()).size());
    assertEquals(1, found("tamsin", owner()).size());
    assertEquals(0, found("morwenna", owner()).size());
    assertEquals(Optional.empty(), index().suggest("morwena", owner()));

    index().put(content, List.of());
    index().refresh();
    assertTrue(found("*", owner()).isEmpty());
  }

  @Test
  default void what_a_face_does_not_reach_to_is_not_found_at_all() throws IOException {
    MadeUp made = letter("Tamsin");
    index()
        .put(
            made.content(),
            List.of(face(Restriction.RESTRICTED, Restriction.RESTRICTED, made, "")));
    index().refresh();
    assertEquals(0, found("lorries", guest()).size());
    assertEquals(1, found("lorries", new Viewer("some", Restriction.RESTRICTED)).size());
    assertEquals(0, found("lorries", owner()).size());
  }
}
