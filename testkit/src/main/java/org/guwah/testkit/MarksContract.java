package org.guwah.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guwah.archive.Archive;
import org.guwah.archive.Derivations;
import org.guwah.archive.Derivations.Library;
import org.guwah.archive.Derivations.MarkRow;
import org.guwah.archive.Derivations.Page;
import org.guwah.archive.Derivations.TagRow;
import org.guwah.archive.Derivations.TieRow;
import org.guwah.archive.Derivations.TieSide;
import org.guwah.archive.Derivations.Told;
import org.guwah.model.Act;
import org.guwah.model.Anchor;
import org.guwah.model.Block;
import org.guwah.model.CaseId;
import org.guwah.model.Consent;
import org.guwah.model.Document;
import org.guwah.model.DocumentId;
import org.guwah.model.Entry;
import org.guwah.model.Field;
import org.guwah.model.Held;
import org.guwah.model.Identity;
import org.guwah.model.Item;
import org.guwah.model.Judgment;
import org.guwah.model.Ledger;
import org.guwah.model.Mention;
import org.guwah.model.Origin;
import org.guwah.model.Problem;
import org.guwah.model.Reading;
import org.guwah.model.Recipe;
import org.guwah.model.RecordId;
import org.guwah.model.Restriction;
import org.guwah.model.Role;
import org.guwah.model.Sha256;
import org.guwah.model.Span;
import org.guwah.model.Standing;
import org.guwah.model.Stated;
import org.guwah.model.Use;
import org.guwah.model.Viewer;
import org.guwah.reading.Compositions;
import org.guwah.redaction.Redaction;
import org.junit.jupiter.api.Test;

/// What [Derivations] must do with marks, with words that are held back, with consent and casework.
///
/// Long: each rule of who sees what is a test of its own.
public interface MarksContract {
  Viewer MIRIGUL = Viewer.owner("Mirigul");
  Viewer TURSUN = new Viewer("Tursun", Restriction.RESTRICTED);
  Viewer GULNAR = new Viewer("Gulnar", Restriction.OPEN);
  CaseId CAMP = new CaseId("c-0123456789");
  String MASK = Redaction.MASK;

  /// An archive whose record has only its beginning, with nothing derived. This process holds its
  /// lease. The same one each time.
  Archive archive() throws IOException;

  // --- what a test says ---

  private Derivations derivations() throws IOException {
    return archive().derivations();
  }

  private Library of(Viewer viewer) throws IOException {
    return derivations().library(viewer);
  }

  private Entry follow(Act act) throws IOException {
    var entry = new Entry(derivations().followed(), Entries.THEN, "Mirigul", act);
    derivations().follow(List.of(entry));
    return entry;
  }

  /// A judgment, and all that follows from it.
  private Entry judge(String id, Judgment judgment) throws IOException {
    Entry entry = follow(new Act.Judged(id, judgment, ""));
    composeStale();
    return entry;
  }

  private void withdraw(String id) throws IOException {
    judge("not " + id, new Judgment.Withdrawn(id));
  }

  private void composeStale() throws IOException {
    for (Sha256 content : derivations().stale(100)) {
      Reading reading = derivations().reading(content).orElseThrow();
      derivations().compose(content, Compositions.of(reading, derivations().judgments(content)));
    }
  }

  private Item preserved(String path) throws IOException {
    return preserved(Entries.item(path));
  }

  private Item preserved(Item item) throws IOException {
    follow(new Act.Preserved(item));
    return item;
  }

  /// One document for each text, with a problem.
  private void read(Item item, String... texts) throws IOException {
    var text = new StringBuilder();
    var documents = new ArrayList<Document>();
    for (String words : texts) {
      var block = new Block(Role.TITLE, 0, words.length(), Standing.READ);
      int start = text.length();
      text.append(words).append('\n');
      documents.add(
          new Document(
              documents.size() + 1,
              start,
              text.length() - 1,
              Map.of(Field.TITLE, Stated.unsure(words)),
              List.of(block)));
    }
    derivations()
        .keep(
            new Reading(
                item.content(),
                new Recipe("text", 1, ""),
                "text/plain",
                text.toString(),
                documents,
                List.of(new Problem(Problem.Code.R008, item.name(), "Ali")),
                Ledger.NONE));
    composeStale();
  }

  private Item letter(String... texts) throws IOException {
    Item item = preserved("letter of Ali");
    read(item, texts);
    return item;
  }

  private static Anchor at(Item item, String words) {
    return new Anchor(item.content(), words, "", "", 0);
  }

  private Anchor exactly(Item item, String words) throws IOException {
    String text = of(MIRIGUL).text(item.content());
    int start = text.indexOf(words);
    return Anchor.at(item.content(), text, start, start + words.length());
  }

  private void hold(String id, Item item, String words, Restriction restriction)
      throws IOException {
    judge(id, new Judgment.HeldBack(exactly(item, words), Held.NAME, restriction));
  }

  private List<String> marks(Viewer viewer, Item item) throws IOException {
    return of(viewer).marks(item.content()).stream().map(MarkRow::id).toList();
  }

  private List<String> titles(Viewer viewer) throws IOException {
    return of(viewer).documents(Page.ALL).stream()
        .map(row -> row.document().value(Field.TITLE))
        .toList();
  }

  // --- marks ---

  @Test
  default void a_mark_stands_on_its_words_and_its_document() throws IOException {
    Item item = letter("The road was shut", "Ali left");
    var tagged = new Judgment.Tagged(exactly(item, "Ali left"), "Roads");
    Entry entry = judge("j-1", tagged);

    var second = new DocumentId(item.content(), 2);
    var bare = new Judgment.Tagged(exactly(item, "Ali left"), "Roads");
    var row = new MarkRow("j-1", entry.number(), entry.at(), "Mirigul", bare, second, 18, 26);
    assertEquals(List.of(row), of(MIRIGUL).marks(item.content()));
    assertEquals(List.of(row), of(GULNAR).marks(second));
    assertEquals(List.of(), of(MIRIGUL).marks(new DocumentId(item.content(), 1)));
    assertEquals(List.of(), of(MIRIGUL).marks(Entries.item("other").content()));
  }

  @Test
  default void marks_are_listed_by_place_and_each_is_gone_once_it_was_withdrawn()
      throws IOException {
    Item item = letter("The road was shut and Ali left");
    Anchor ali = exactly(item, "Ali left");
    judge("j-1", new Judgment.Noted(ali, "when?", Restriction.OPEN));
    judge("j-2", new Judgment.Translated(ali, "tr", "gitti", "", "", Restriction.OPEN));
    judge("j-3", new Judgment.Tagged(exactly(item, "The road was"), "Roads"));
    judge("j-4", new Judgment.Gathered(CAMP, ali));
    judge("j-5", new Judgment.HeldBack(ali, Held.NAME, Restriction.RESTRICTED));
    assertEquals(List.of("j-3", "j-1", "j-2", "j-4", "j-5"), marks(MIRIGUL, item));

    var left = new ArrayList<>(marks(MIRIGUL, item));
    for (String id : List.of("j-2", "j-5", "j-1", "j-4", "j-3")) {
      withdraw(id);
      left.remove(id);
      assertEquals(left, marks(MIRIGUL, item));
    }
    assertEquals(List.of(), of(MIRIGUL).tags());
    assertEquals(Map.of(), of(MIRIGUL).gathered());
    assertTrue(of(GULNAR).text(item.content()).contains("Ali left"));

    withdraw("not j-1");
    assertEquals(List.of("j-1"), marks(MIRIGUL, item));
  }

  @Test
  default void notes_and_translations_are_for_those_who_may_read_them() throws IOException {
    Item item = letter("The road was shut");
    Anchor road = exactly(item, "The road was");
    judge("j-1", new Judgment.Noted(road, "which?", Restriction.RESTRICTED));
    judge("j-2", new Judgment.Translated(road, "tr", "yol", "", "", Restriction.SEALED));
    judge("j-3", new Judgment.Noted(road, "in Tal", Restriction.OPEN));

    assertEquals(List.of("j-3"), marks(GULNAR, item));
    assertEquals(List.of("j-1", "j-3"), marks(TURSUN, item));
    assertEquals(List.of("j-1", "j-2", "j-3"), marks(MIRIGUL, item));
  }

  @Test
  default void marks_of_a_content_that_a_viewer_may_not_see_are_not_there() throws IOException {
    Item item = letter("The road was shut");
    judge("j-1", new Judgment.Tagged(exactly(item, "The road was"), "Roads"));
    judge("j-2", new Judgment.Gathered(CAMP, exactly(item, "The road was")));
    judge("j-3", new Judgment.Restricted(item.id(), Restriction.RESTRICTED));

    assertEquals(List.of(), marks(GULNAR, item));
    assertEquals(List.of(), of(GULNAR).tags());
    assertEquals(List.of(), of(GULNAR).tagged("roads", Page.ALL));
    assertEquals(Map.of(), of(GULNAR).gathered());
    assertEquals(List.of(), of(GULNAR).gathered(CAMP, Page.ALL));
    assertEquals(List.of("j-1", "j-2"), marks(TURSUN, item));
    assertEquals(1, of(TURSUN).tags().size());
    assertEquals(Map.of(CAMP, 1L), of(TURSUN).gathered());
  }

  // --- whom names mean ---

  private List<String> ties(Viewer viewer) throws IOException {
    return of(viewer).ties().stream().map(TieRow::id).toList();
  }

  @Test
  default void two_names_compared_stand_at_their_words_until_that_is_withdrawn()
      throws IOException {
    Item letter = letter("The road was shut", "Ali left");
    Item paper = preserved("paper");
    read(paper, "They took Aly");
    var compared =
        new Judgment.Compared(
            Mention.Type.PERSON, exactly(letter, "Ali"), exactly(paper, "Aly"), Identity.SAME);
    Entry entry = judge("j-1", compared);

    var sides =
        List.of(
            new TieSide(new DocumentId(letter.content(), 2), new Span(0, 3)),
            new TieSide(new DocumentId(paper.content(), 1), new Span(10, 13)));
    var bare =
        new Judgment.Compared(
            Mention.Type.PERSON, at(letter, "Ali"), at(paper, "Aly"), Identity.SAME);
    assertEquals(
        List.of(new TieRow("j-1", entry.number(), entry.at(), "Mirigul", "", bare, sides)),
        of(MIRIGUL).ties());
    assertEquals(
        derivations().judgments(letter.content()), derivations().judgments(paper.content()));

    withdraw("j-1");
    assertEquals(List.of(), ties(MIRIGUL));
  }

  @Test
  default void names_of_which_a_viewer_may_not_see_one_are_not_compared_for_them()
      throws IOException {
    Item letter = letter("Ali left");
    Item paper = preserved("paper");
    read(paper, "They took Aly");
    judge(
        "j-1",
        new Judgment.Compared(
            Mention.Type.PERSON, exactly(letter, "Ali"), exactly(paper, "Aly"), Identity.SAME));
    var record = new RecordId("r-0123456789");
    judge("j-2", new Judgment.Recorded(record, Mention.Type.PERSON, exactly(letter, "Ali")));
    judge("j-3", new Judgment.Restricted(paper.id(), Restriction.RESTRICTED));
    assertEquals(List.of("j-2"), ties(GULNAR));
    assertEquals(List.of("j-1", "j-2"), ties(TURSUN));

    hold("j-4", letter, "Ali", Restriction.RESTRICTED);
    assertEquals(List.of(), ties(GULNAR));
    assertEquals(List.of("j-1", "j-2"), ties(TURSUN));
  }

  @Test
  default void a_name_that_is_no_longer_there_is_a_problem_of_its_own_content() throws IOException {
    Item letter = letter("Ali left");
    Item paper = preserved("paper");
    read(paper, "They took Aly");
    judge(
        "j-1",
        new Judgment.Compared(
            Mention.Type.PERSON,
            at(letter, "Ali left"),
            at(paper, "Aly was let go"),
            Identity.SAME));
    assertEquals(List.of(), ties(MIRIGUL));
    var lost = new Problem(Problem.Code.J001, "judgment j-1", "Aly was let go");
    assertEquals(
        List.of(paper.id()),
        of(MIRIGUL).problems(Page.ALL).stream()
            .filter(row -> row.problem().equals(lost))
            .map(row -> row.item())
            .toList());
  }

  // --- words held back ---

  @Test
  default void words_held_back_are_masked_wherever_they_stand_and_whole_for_the_owner()
      throws IOException {
    Item item = letter("Ali met ALI and Tursun", "Then ali left");
    hold("j-1", item, "Ali", Restriction.RESTRICTED);

    Library library = of(GULNAR);
    assertEquals(
        MASK + " met " + MASK + " and Tursun\nThen " + MASK + " left\n",
        library.text(item.content()));
    assertEquals(
        List.of(MASK + " met " + MASK + " and Tursun", "Then " + MASK + " left"), titles(GULNAR));
    var second = library.documentsOf(item.content()).getLast();
    assertEquals("Then " + MASK + " left", second.document().text(library.text(item.content())));
    assertEquals(Optional.of(second), library.document(second.id()));
    assertEquals(Optional.of(second), library.document(second.id().toString()));
    Item seen = library.item(item.id()).orElseThrow().item();
    assertEquals("letter of " + MASK, seen.name());
    assertEquals("letter of " + MASK, seen.origin().path());
    assertEquals(
        List.of(seen), library.itemsOf(item.content()).stream().map(row -> row.item()).toList());
    var problem = library.problems(Page.ALL).getFirst().problem();
    assertEquals(new Problem(Problem.Code.R008, "letter of " + MASK, MASK), problem);

    for (Viewer viewer : List.of(TURSUN, MIRIGUL)) {
      assertEquals("Ali met ALI and Tursun\nThen ali left\n", of(viewer).text(item.content()));
      assertEquals(List.of("Ali met ALI and Tursun", "Then ali left"), titles(viewer));
      assertEquals(item, of(viewer).item(item.id()).orElseThrow().item());
      assertEquals("Ali", of(viewer).problems(Page.ALL).getFirst().problem().detail());
    }
  }

  @Test
  default void what_somebody_said_when_giving_it_is_masked_as_well() throws IOException {
    Item item = letter("a neighbour came by in the yard");
    hold("j-1", item, "neighbour", Restriction.RESTRICTED);
    hold("j-2", item, "the yard", Restriction.SEALED);

    var path = item.origin().path();
    assertEquals(
        new Origin.Deposit(path, "a " + MASK, "a stick", "found in " + MASK),
        of(GULNAR).item(item.id()).orElseThrow().item().origin());
    assertEquals(
        new Origin.Deposit(path, "a neighbour", "a stick", "found in " + MASK),
        of(TURSUN).item(item.id()).orElseThrow().item().origin());
  }

  @Test
  default void not_even_how_many_words_are_held_back_is_told() throws IOException {
    Item item = letter("Ali son of Tursun left");
    assertEquals(5, of(GULNAR).documents(Page.ALL).getFirst().words());
    hold("j-1", item, "Ali son of Tursun", Restriction.RESTRICTED);

    assertEquals(1, of(GULNAR).documents(Page.ALL).getFirst().words());
    assertEquals(5, of(TURSUN).documents(Page.ALL).getFirst().words());
  }

  @Test
  default void other_contents_are_shown_with_the_words() throws IOException {
    Item item = letter("Ali left");
    Item other = preserved("other");
    read(other, "Ali stayed");
    hold("j-1", item, "Ali", Restriction.SEALED);

    assertEquals("Ali stayed\n", of(GULNAR).text(other.content()));
  }

  @Test
  default void marks_on_a_text_with_masks_stand_where_it_is_shown() throws IOException {
    Item item = letter("Ali son of Tursun left by the road");
    hold("j-1", item, "Ali son of Tursun", Restriction.RESTRICTED);
    judge("j-2", new Judgment.Tagged(exactly(item, "by the road"), "Roads"));
    judge("j-3", new Judgment.Noted(exactly(item, "son of"), "which son?", Restriction.OPEN));
    judge("j-4", new Judgment.Tagged(exactly(item, "Tursun left by"), "leaving"));
    judge(
        "j-5",
        new Judgment.Noted(exactly(item, "the road"), "ask ali  SON of Tursun", Restriction.OPEN));

    List<MarkRow> rows = of(GULNAR).marks(item.content());
    String text = of(GULNAR).text(item.content());
    assertEquals(List.of("j-4", "j-2", "j-5"), rows.stream().map(MarkRow::id).toList());
    assertEquals(
        List.of(MASK + " left by", "by the road", "the road"),
        rows.stream().map(row -> text.substring(row.start(), row.end())).toList());
    assertFalse(rows.toString().contains("Tursun"), rows.toString());
    assertFalse(rows.toString().contains("SON"), rows.toString());
    assertEquals(5, of(TURSUN).marks(item.content()).size());
  }

  @Test
  default void a_redaction_of_what_a_viewer_may_not_see_is_empty() throws IOException {
    Item item = letter("Ali left");
    judge("j-1", new Judgment.Restricted(item.id(), Restriction.SEALED));

    assertEquals("", of(GULNAR).redaction(item.content()).text());
    assertEquals("Ali left\n", of(MIRIGUL).redaction(item.content()).text());
    assertEquals("", of(MIRIGUL).redaction(Entries.item("other").content()).text());
  }

  // --- held back entirely ---

  @Test
  default void a_content_without_the_words_to_hold_back_is_held_back_as_a_whole()
      throws IOException {
    Item item = letter("Ali left");
    hold("j-1", item, "Ali", Restriction.RESTRICTED);

    read(item, "A. left");
    assertEquals(List.of(), titles(GULNAR));
    assertEquals(Optional.empty(), of(GULNAR).item(item.id()));
    assertEquals("", of(GULNAR).text(item.content()));
    assertEquals(List.of(), of(GULNAR).problems(Page.ALL));
    assertEquals(List.of("A. left"), titles(TURSUN));
    assertTrue(
        of(TURSUN).problems(Page.ALL).stream()
            .anyMatch(row -> row.problem().code() == Problem.Code.J001));

    withdraw("j-1");
    assertEquals(List.of("A. left"), titles(GULNAR));
    assertEquals(item, of(GULNAR).item(item.id()).orElseThrow().item());
  }

  @Test
  default void what_holds_words_back_holds_everything_back_until_they_were_looked_for()
      throws IOException {
    Item item = letter("Ali left");
    Judgment held = new Judgment.HeldBack(at(item, "Ali"), Held.NAME, Restriction.RESTRICTED);

    follow(new Act.Judged("j-1", held, ""));
    assertEquals(List.of(), of(GULNAR).items(Page.ALL));
    assertEquals(List.of(), titles(GULNAR));
    assertEquals(List.of("Ali left"), titles(TURSUN));

    composeStale();
    assertEquals(List.of(MASK + " left"), titles(GULNAR));
    follow(new Act.Judged("j-2", new Judgment.Withdrawn("j-1"), ""));
    assertEquals(List.of(MASK + " left"), titles(GULNAR));
    composeStale();
    assertEquals(List.of("Ali left"), titles(GULNAR));
  }

  @Test
  default void a_content_is_composed_under_what_its_lost_words_ask_for() throws IOException {
    Item item = letter("Ali left");
    follow(
        new Act.Judged(
            "j-1", new Judgment.HeldBack(at(item, "gone"), Held.FACE, Restriction.SEALED), ""));
    Reading reading = derivations().reading(item.content()).orElseThrow();

    var composed =
        derivations()
            .compose(
                item.content(), Compositions.of(reading, derivations().judgments(item.content())));

    assertEquals(Restriction.SEALED, composed.restriction());
    assertFalse(composed.told());
  }

  // --- tags and cases ---

  @Test
  default void a_tag_counts_the_documents_that_have_it_however_it_is_written() throws IOException {
    Item item = letter("The road was shut", "Ali left by it");
    judge("j-1", new Judgment.Tagged(exactly(item, "The road was"), "Camp"));
    judge("j-2", new Judgment.Tagged(exactly(item, "was shut"), " CAMP"));
    judge("j-3", new Judgment.Tagged(exactly(item, "Ali left by"), "camp"));
    judge("j-4", new Judgment.Tagged(exactly(item, "Ali left by"), "a road"));

    List<TagRow> tags = of(GULNAR).tags();
    assertEquals(List.of(1L, 2L), tags.stream().map(TagRow::documents).toList());
    assertEquals("a road", tags.getFirst().tag());
    assertEquals("", tags.getFirst().newest());
    assertEquals(2, of(GULNAR).tagged("cAMP", Page.ALL).size());
    assertEquals(1, of(GULNAR).tagged("camp", new Page(1, 9)).size());
    assertEquals(List.of(), of(GULNAR).tagged("cam", Page.ALL));
  }

  @Test
  default void tags_beside_a_tag_count_the_documents_that_have_both() throws IOException {
    Item item = letter("The road was shut", "Ali left by it");
    judge("j-1", new Judgment.Tagged(exactly(item, "The road was"), "Camp"));
    judge("j-2", new Judgment.Tagged(exactly(item, "was shut"), "winter"));
    judge("j-3", new Judgment.Tagged(exactly(item, "Ali left by"), "camp"));
    judge("j-4", new Judgment.Tagged(exactly(item, "Ali left by"), "a road"));
    judge("j-5", new Judgment.Tagged(exactly(item, "left by it"), "winter"));

    assertEquals(
        List.of(new TagRow("winter", 2, ""), new TagRow("a road", 1, "")),
        of(GULNAR).beside("cAMP"));
    assertEquals(List.of(), of(GULNAR).beside("cam"));

    hold("j-6", item, "road", Restriction.RESTRICTED);
    assertEquals(List.of(new TagRow("winter", 2, "")), of(GULNAR).beside("camp"));
    assertEquals(2, of(TURSUN).beside("camp").size());
  }

  @Test
  default void a_tag_that_tells_what_is_held_back_is_held_back_with_it() throws IOException {
    Item item = letter("Ali left by the road");
    judge("j-1", new Judgment.Tagged(exactly(item, "by the road"), "Alis case"));
    assertEquals(1, of(GULNAR).tags().size());

    hold("j-2", item, "Ali", Restriction.RESTRICTED);
    assertEquals(List.of(), of(GULNAR).tags());
    assertEquals(List.of(), of(GULNAR).tagged("alis case", Page.ALL));
    assertEquals(List.of(), marks(GULNAR, item));
    assertEquals(1, of(TURSUN).tagged("alis case", Page.ALL).size());
  }

  @Test
  default void documents_are_gathered_in_cases() throws IOException {
    Item item = letter("The road was shut", "Ali left by it");
    var other = new CaseId("c-zyxwvtsrqp");
    judge("j-1", new Judgment.Gathered(CAMP, exactly(item, "The road was")));
    judge("j-2", new Judgment.Gathered(CAMP, exactly(item, "was shut")));
    judge("j-3", new Judgment.Gathered(CAMP, exactly(item, "Ali left by")));
    judge("j-4", new Judgment.Gathered(other, exactly(item, "Ali left by")));

    assertEquals(Map.of(CAMP, 2L, other, 1L), of(GULNAR).gathered());
    assertEquals(2, of(GULNAR).gathered(CAMP, Page.ALL).size());
    assertEquals(
        List.of("Ali left by it"),
        of(GULNAR).gathered(other, Page.ALL).stream()
            .map(row -> row.document().value(Field.TITLE))
            .toList());
  }

  @Test
  default void casework_is_given_as_it_was_entered_until_it_is_withdrawn() throws IOException {
    Entry opened = judge("j-1", new Judgment.CaseOpened(CAMP, "Camp", "", Restriction.SEALED));
    judge("j-2", new Judgment.Remarked(CAMP, "which?"));
    Entry saved = judge("j-3", new Judgment.SearchSaved("all", "a", Optional.empty()));
    withdraw("j-2");

    assertEquals(List.of(opened, saved), of(GULNAR).casework());
    withdraw("j-1");
    assertEquals(List.of(saved), of(GULNAR).casework());
  }

  // --- consent ---

  private static Consent agreed(Restriction eyes, Held... held) {
    return new Consent(Use.KEEP, Set.of(held), eyes, "", "", "");
  }

  private Item told() throws IOException {
    Item typed = Entries.item("typed");
    var origin =
        new Origin.Testimony("typed", "Ali", "a brother", "saw it", "ug", "Aman", "to a paper");
    return preserved(
        new Item(
            typed.id(),
            typed.content(),
            typed.size(),
            typed.name(),
            typed.mediaType(),
            origin,
            typed.receivedAt(),
            typed.receivedBy(),
            Restriction.OPEN));
  }

  private Origin origin(Viewer viewer, Item item) throws IOException {
    return of(viewer).item(item.id()).orElseThrow().item().origin();
  }

  @Test
  default void the_last_consent_that_stands_counts() throws IOException {
    Item item = told();
    assertEquals(Optional.empty(), of(MIRIGUL).consent(item.id()));
    Consent first = agreed(Restriction.SEALED, Held.NAME);
    Consent second = agreed(Restriction.RESTRICTED);
    judge("j-1", new Judgment.Consented(item.id(), first));
    judge("j-2", new Judgment.Consented(item.id(), second));
    assertEquals(Optional.of(second), of(GULNAR).consent(item.id()));

    withdraw("j-2");
    assertEquals(Optional.of(first), of(GULNAR).consent(item.id()));
    withdraw("j-1");
    assertEquals(Optional.empty(), of(GULNAR).consent(item.id()));
  }

  @Test
  default void consent_changes_no_restriction_and_is_not_told_of_what_may_not_be_seen()
      throws IOException {
    Item item = told();
    judge("j-1", new Judgment.Restricted(item.id(), Restriction.RESTRICTED));
    judge("j-2", new Judgment.Consented(item.id(), agreed(Restriction.OPEN)));
    judge("j-3", new Judgment.Restricted(item.id(), Restriction.SEALED));
    withdraw("j-3");

    assertEquals(Optional.empty(), of(GULNAR).consent(item.id()));
    assertTrue(of(TURSUN).consent(item.id()).isPresent());
  }

  @Test
  default void who_told_something_is_held_back_where_nobody_asked_them() throws IOException {
    Item item = told();

    assertEquals(item.origin(), origin(MIRIGUL, item));
    var masked = new Origin.Testimony("typed", MASK, MASK, MASK, "ug", "Aman", MASK);
    assertEquals(masked, origin(TURSUN, item));
    assertEquals(masked, origin(GULNAR, item));
  }

  @Test
  default void who_told_something_is_shown_as_far_as_they_agreed() throws IOException {
    Item item = told();
    judge("j-1", new Judgment.Consented(item.id(), agreed(Restriction.RESTRICTED, Held.NAME)));
    assertEquals(
        new Origin.Testimony("typed", MASK, MASK, MASK, "ug", "Aman", MASK), origin(GULNAR, item));
    assertEquals(item.origin(), origin(TURSUN, item));

    judge("j-2", new Judgment.Consented(item.id(), agreed(Restriction.SEALED, Held.FAMILY)));
    assertEquals(
        new Origin.Testimony("typed", "Ali", MASK, "saw it", "ug", "Aman", "to a paper"),
        origin(TURSUN, item));

    judge("j-3", new Judgment.Consented(item.id(), agreed(Restriction.SEALED)));
    assertEquals(item.origin(), origin(GULNAR, item));
    withdraw("j-3");
    withdraw("j-2");
    withdraw("j-1");
    assertEquals(
        new Origin.Testimony("typed", MASK, MASK, MASK, "ug", "Aman", MASK), origin(GULNAR, item));
  }

  @Test
  default void words_held_back_in_a_testimony_are_held_back_in_who_told_it() throws IOException {
    Item item = told();
    read(item, "His brother saw it");
    judge("j-1", new Judgment.Consented(item.id(), agreed(Restriction.OPEN)));
    hold("j-2", item, "brother", Restriction.SEALED);

    assertEquals(
        new Origin.Testimony("typed", "Ali", "a " + MASK, "saw it", "ug", "Aman", "to a paper"),
        origin(GULNAR, item));
  }

  @Test
  default void a_name_that_stands_only_in_the_title_is_held_back_there() throws IOException {
    Item item = told();
    read(item, "They took him at night");
    judge("j-1", new Judgment.Consented(item.id(), agreed(Restriction.SEALED, Held.NAME)));
    judge("j-2", new Judgment.HeldBack(at(item, "They"), "Ali", Held.NAME, Restriction.SEALED));
    judge("j-3", new Judgment.Corrected(at(item, "They"), Field.TITLE, "What Ali told"));

    var title = of(GULNAR).documentsOf(item.content()).getFirst().document().value(Field.TITLE);
    assertEquals("What " + MASK + " told", title);
    assertEquals("They took him at night\n", of(GULNAR).text(item.content()));
  }

  @Test
  default void testimonies_are_listed_and_counted_as_far_as_they_may_be_seen() throws IOException {
    Item item = told();
    preserved(Entries.item("a file"));
    assertEquals(new Told(1, 1), of(GULNAR).told());

    judge("j-1", new Judgment.Consented(item.id(), agreed(Restriction.SEALED)));
    assertEquals(new Told(1, 0), of(GULNAR).told());
    assertEquals(1, of(GULNAR).told(Page.ALL).size());
    assertEquals(item.id(), of(GULNAR).told(Page.ALL).getFirst().item().id());
    withdraw("j-1");
    assertEquals(new Told(1, 1), of(GULNAR).told());

    judge("j-2", new Judgment.Restricted(item.id(), Restriction.SEALED));
    assertEquals(new Told(0, 0), of(GULNAR).told());
    assertEquals(List.of(), of(GULNAR).told(Page.ALL));
  }

  @Test
  default void a_testimony_is_composed_as_one() throws IOException {
    Item item = told();
    read(item, "His brother saw it");
    Reading reading = derivations().reading(item.content()).orElseThrow();

    assertTrue(derivations().compose(item.content(), Compositions.of(reading, List.of())).told());
  }
}
