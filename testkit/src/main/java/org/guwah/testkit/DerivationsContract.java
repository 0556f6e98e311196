package org.guwah.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.guwah.archive.Archive;
import org.guwah.archive.Composition;
import org.guwah.archive.Derivations;
import org.guwah.archive.Derivations.Content;
import org.guwah.archive.Derivations.Counts;
import org.guwah.archive.Derivations.DocumentRow;
import org.guwah.archive.Derivations.ItemRow;
import org.guwah.archive.Derivations.Judged;
import org.guwah.archive.Derivations.Library;
import org.guwah.archive.Derivations.Page;
import org.guwah.archive.Derivations.ProblemRow;
import org.guwah.archive.Derivations.Waiting;
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
import org.guwah.model.Item;
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
import org.guwah.model.Viewer;
import org.guwah.reading.Compositions;
import org.junit.jupiter.api.Test;

/// What [Derivations] must do.
///
/// Long: one port, and each of its rules is a test of its own beside the words it is told in.
public interface DerivationsContract {
  Recipe TEXT = new Recipe("text", 1, "");
  Recipe NEWER = new Recipe("text", 2, "");
  Recipe ZIP = new Recipe("zip", 1, "");
  CaseId CASE = new CaseId("c-0123456789");
  Viewer OWNER = Viewer.owner("Mirigul");
  Viewer TRUSTED = new Viewer("Tursun", Restriction.RESTRICTED);
  Viewer ANYONE = new Viewer("Gulnar", Restriction.OPEN);

  /// An archive whose record has only its beginning, with nothing derived. This process holds its
  /// lease. The same one each time.
  Archive archive() throws IOException;

  /// Deletes what was derived in [#archive()].
  void clear() throws IOException;

  // --- what a test says ---

  private Derivations derivations() throws IOException {
    return archive().derivations();
  }

  private Library library() throws IOException {
    return derivations().library(OWNER);
  }

  /// Follows made-up entries as if they were the next ones of the record.
  private List<Entry> follow(Act... acts) throws IOException {
    long next = derivations().followed();
    var entries = new ArrayList<Entry>();
    for (Act act : acts) {
      entries.add(new Entry(next++, Entries.THEN, "Mirigul", act));
    }
    derivations().follow(entries);
    return entries;
  }

  private static Act preserved(Item item) {
    return new Act.Preserved(item);
  }

  private static Item item(String path, String bytes, Restriction restriction) {
    return Entries.item(path, Entries.bytes(bytes), restriction);
  }

  private static Item item(String path) {
    return item(path, path, Restriction.OPEN);
  }

  private static Act judged(String id, Judgment judgment) {
    return new Act.Judged(id, judgment, "");
  }

  private static Act noticed(Problem.Code code, String where) {
    return new Act.Noticed(new Problem(code, where, ""));
  }

  /// One document for each text, posted on the day given before a `|`.
  private static Reading reading(Item item, Recipe recipe, String... texts) {
    var text = new StringBuilder();
    var documents = new ArrayList<Document>();
    for (String each : texts) {
      int bar = each.indexOf('|');
      String words = each.substring(bar + 1);
      Map<Field, Stated> fields =
          bar < 0
              ? Map.of(Field.TITLE, Stated.unsure(words))
              : Map.of(
                  Field.TITLE,
                  Stated.unsure(words),
                  Field.POSTED,
                  Stated.read(each.substring(0, bar)));
      var block = new Block(Role.TITLE, 0, words.length(), Standing.READ);
      int start = text.length();
      text.append(words).append('\n');
      documents.add(
          new Document(documents.size() + 1, start, text.length() - 1, fields, List.of(block)));
    }
    return new Reading(
        item.content(), recipe, "text/plain", text.toString(), documents, List.of(), Ledger.NONE);
  }

  private static Reading with(Reading reading, Problem... problems) {
    return new Reading(
        reading.content(),
        reading.recipe(),
        reading.mediaType(),
        reading.text(),
        reading.documents(),
        List.of(problems),
        reading.ledger());
  }

  private void read(Reading reading) throws IOException {
    derivations().keep(reading);
    derivations().compose(reading.content(), Composition.plain(reading.documents()));
  }

  private List<String> paths(Library library) throws IOException {
    return library.items(Page.ALL).stream().map(row -> row.item().origin().path()).toList();
  }

  private List<String> titles(List<DocumentRow> rows) {
    return rows.stream().map(row -> row.document().value(Field.TITLE)).toList();
  }

  private List<Sha256> unread(Recipe... current) throws IOException {
    return derivations().unread(Set.of(current), 100).stream().map(Content::sha256).toList();
  }

  // --- following ---

  @Test
  default void entries_are_followed_in_their_order_and_no_other() throws IOException {
    follow(preserved(item("a")), preserved(item("b")));

    assertEquals(2, derivations().followed());
    var late = List.of(new Entry(3, Entries.THEN, "Mirigul", preserved(item("c"))));
    assertThrows(IllegalArgumentException.class, () -> derivations().follow(late));
    assertEquals(2, derivations().followed());
    assertEquals(List.of("b", "a"), paths(library()));
  }

  @Test
  default void an_item_is_listed_as_it_was_received() throws IOException {
    Item item = item("a/letter.txt", "some bytes", Restriction.RESTRICTED);
    Item part = Entries.part(item, "inner/1.txt", Entries.bytes("more bytes"));
    long entry = follow(preserved(item), preserved(part)).getFirst().number();

    assertEquals(Optional.of(new ItemRow(item, entry, 0, 0)), library().item(item.id()));
    assertEquals(Optional.of(new ItemRow(part, entry + 1, 0, 0)), library().item(part.id()));
    assertEquals(
        List.of(part, item), library().items(Page.ALL).stream().map(ItemRow::item).toList());
    assertEquals(Optional.empty(), library().item(item("other").id()));
  }

  @Test
  default void a_list_can_be_read_page_by_page() throws IOException {
    follow(preserved(item("a")), preserved(item("b")), preserved(item("c")));
    read(reading(item("a"), TEXT, "2019|one", "2020|two", "three"));

    assertEquals(
        List.of("b"),
        library().items(new Page(1, 1)).stream().map(row -> row.item().name()).toList());
    assertEquals(List.of("one", "three"), titles(library().documents(new Page(1, 2))));
    assertEquals(List.of(), library().documents(new Page(3, 2)));
  }

  // --- reading ---

  @Test
  default void contents_wait_to_be_read_the_longest_waiting_first_and_each_once()
      throws IOException {
    Item first = item("a", "same", Restriction.OPEN);
    Item same = item("b", "same", Restriction.OPEN);
    Item other = item("c");
    follow(preserved(first), preserved(same), preserved(other));

    var waiting = derivations().unread(Set.of(TEXT), 100);

    assertEquals(List.of(first.content(), other.content()), unread(TEXT));
    assertEquals(
        new Content(first.content(), 4, "a", "text/plain", first.id(), 0), waiting.getFirst());
    assertEquals(waiting.subList(0, 1), derivations().unread(Set.of(TEXT), 1));
    assertEquals(new Waiting(2, 5), derivations().waiting(Set.of(TEXT)));
  }

  @Test
  default void a_content_read_by_an_old_recipe_waits_again() throws IOException {
    follow(preserved(item("a")), preserved(item("b")), preserved(item("c")));
    read(reading(item("a"), TEXT, "one"));
    read(reading(item("b"), ZIP, "two"));

    assertEquals(List.of(item("c").content()), unread(TEXT, ZIP));
    assertEquals(List.of(item("a").content(), item("c").content()), unread(NEWER, ZIP));
    assertEquals(new Waiting(2, 2), derivations().waiting(Set.of(NEWER, ZIP)));

    read(reading(item("a"), NEWER, "one again"));
    assertEquals(List.of(item("c").content()), unread(NEWER, ZIP));
    assertEquals(List.of("two", "one again"), titles(library().documents(Page.ALL)));
  }

  @Test
  default void a_forgotten_content_waits_again_and_keeps_its_last_reading() throws IOException {
    Item item = item("a");
    follow(preserved(item));
    read(reading(item, TEXT, "one"));
    assertEquals(List.of(), unread(TEXT));

    derivations().forget(item.content());

    assertEquals(List.of(item.content()), unread(TEXT));
    assertTrue(derivations().reading(item.content()).isPresent());
  }

  @Test
  default void a_reading_is_kept_as_the_machine_made_it() throws IOException {
    Item item = item("a");
    follow(preserved(item));
    Reading made = reading(item, TEXT, "2019-02-05|گۇۋاھ 🙂", "证人\twitness");
    var reading =
        new Reading(
            made.content(),
            new Recipe("html", 3, "jsoup 1.22.1"),
            "text/html",
            made.text(),
            made.documents(),
            List.of(
                new Problem(Problem.Code.R008, "a", "byte 17"),
                new Problem(Problem.Code.R006, "a", "")),
            new Ledger(3, 1, 1, 1));

    derivations().keep(reading);

    assertEquals(Optional.of(reading), derivations().reading(item.content()));
    assertEquals(made.text(), library().text(item.content()));
    assertEquals(Optional.empty(), derivations().reading(item("b").content()));
    assertEquals("", library().text(item("b").content()));
  }

  @Test
  default void writes_made_together_are_seen_at_once_and_by_their_own_thread_before()
      throws Exception {
    Item item = item("a");
    follow(preserved(item));
    Reading reading = reading(item, TEXT, "one");

    try (var another = Executors.newSingleThreadExecutor()) {
      derivations()
          .together(() -> {
            read(reading);
            assertEquals(List.of("one"), titles(library().documents(Page.ALL)));
            assertEquals(0, seenBy(another));
          });
      assertEquals(1, seenBy(another));
    }
  }

  private int seenBy(ExecutorService another) {
    try {
      return another.submit(() -> library().documents(Page.ALL).size()).get();
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  default void of_writes_made_together_none_is_kept_where_one_fails() throws IOException {
    Item item = item("a");
    follow(preserved(item));

    assertThrows(
        IllegalArgumentException.class,
        () ->
            derivations()
                .together(() -> {
                  read(reading(item, TEXT, "one"));
                  read(reading(item("nobody preserved it"), TEXT, "two"));
                }));

    assertEquals(Optional.empty(), derivations().reading(item.content()));
    assertEquals(List.of(), library().documents(Page.ALL));
    read(reading(item, TEXT, "three"));
    assertEquals(List.of("three"), titles(library().documents(Page.ALL)));
  }

  @Test
  default void documents_are_composed_under_the_strictest_restriction_of_their_items()
      throws IOException {
    Item open = item("a", "same", Restriction.OPEN);
    follow(preserved(open), preserved(item("b", "same", Restriction.RESTRICTED)));
    Reading reading = reading(open, TEXT, "one");
    derivations().keep(reading);

    assertEquals(
        Restriction.RESTRICTED,
        derivations()
            .compose(open.content(), Composition.plain(reading.documents()))
            .restriction());
  }

  @Test
  default void what_nobody_preserved_cannot_be_read() throws IOException {
    assertThrows(
        IllegalArgumentException.class, () -> derivations().keep(reading(item("a"), TEXT)));
    assertThrows(
        IllegalArgumentException.class,
        () -> derivations().compose(item("a").content(), Composition.plain(List.of())));
  }

  @Test
  default void parts_of_containers_know_how_deep_they_lie() throws IOException {
    Item zip = item("a.zip");
    Item inner = Entries.part(zip, "b.zip", Entries.bytes("b.zip"));
    Item innermost = Entries.part(inner, "c.txt", Entries.bytes("c.txt"));
    follow(preserved(zip), preserved(inner), preserved(innermost));

    assertEquals(
        List.of(0, 1, 2), derivations().unread(Set.of(), 9).stream().map(Content::depth).toList());
  }

  @Test
  default void what_was_read_deep_in_a_container_is_read_again_when_it_comes_by_itself()
      throws IOException {
    Item zip = item("a.zip");
    Item inner = Entries.part(zip, "b.zip", Entries.bytes("b.zip"));
    follow(preserved(zip), preserved(inner));
    read(reading(zip, ZIP));
    read(reading(inner, ZIP));

    follow(preserved(item("b.zip")));

    Content again = derivations().unread(Set.of(ZIP), 9).getFirst();
    assertEquals(inner.content(), again.sha256());
    assertEquals(0, again.depth());
    assertEquals(new Waiting(1, 5), derivations().waiting(Set.of(ZIP)));
  }

  // --- documents ---

  @Test
  default void documents_stand_as_they_were_composed() throws IOException {
    Item item = item("a");
    follow(preserved(item));
    Reading reading = reading(item, TEXT, "two words here", "证人 said");
    derivations().keep(reading);
    assertEquals(List.of(), library().documentsOf(item.content()));

    derivations().compose(item.content(), Composition.plain(reading.documents()));

    var id = new DocumentId(item.content(), 1);
    var row = new DocumentRow(id, item.id(), reading.documents().getFirst(), Restriction.OPEN, 3);
    assertEquals(Optional.of(row), library().document(id));
    assertEquals(2, library().documentsOf(item.content()).size());
    assertEquals(3, library().documentsOf(item.content()).getLast().words());
    assertEquals(2, library().item(item.id()).orElseThrow().documents());
    assertEquals(Optional.empty(), library().document(new DocumentId(item.content(), 3)));
  }

  @Test
  default void a_content_is_stale_from_its_reading_until_it_was_composed() throws IOException {
    Item item = item("a");
    follow(preserved(item));
    assertEquals(List.of(), derivations().stale(9));

    derivations().keep(reading(item, TEXT, "one"));
    assertEquals(List.of(item.content()), derivations().stale(9));

    derivations().compose(item.content(), Composition.plain(List.of()));
    assertEquals(List.of(), derivations().stale(9));
  }

  @Test
  default void documents_are_listed_the_newest_posted_first_those_without_a_date_last()
      throws IOException {
    follow(preserved(item("a")), preserved(item("b")));
    read(reading(item("a"), TEXT, "2018|year", "no date", "2018-06-01/2018-07|span"));
    read(reading(item("b"), TEXT, "2018-11-24~|day", "[..2017]|before", "2018-11|month"));

    assertEquals(
        List.of("day", "month", "span", "year", "before", "no date"),
        titles(library().documents(Page.ALL)));
  }

  @Test
  default void a_document_is_found_by_the_beginning_of_its_id() throws IOException {
    follow(preserved(item("a")));
    var texts = Stream.iterate(1, i -> i + 1).limit(12).map(i -> "text " + i);
    read(reading(item("a"), TEXT, texts.toArray(String[]::new)));
    String id = new DocumentId(item("a").content(), 1).toString();

    assertEquals(
        Optional.of("text 1"),
        library().document(id).map(row -> row.document().value(Field.TITLE)));
    assertEquals(
        Optional.of("text 12"),
        library().document(id + "2").map(row -> row.document().value(Field.TITLE)));
    assertEquals(Optional.empty(), library().document(id.substring(0, 8)));
    assertEquals(Optional.empty(), library().document("nothing"));
    assertEquals(Optional.empty(), library().document(""));
    assertEquals(Optional.empty(), library().document("%"));

    follow(preserved(item("b")));
    read(reading(item("b"), TEXT, "only one"));
    String other = new DocumentId(item("b").content(), 1).toString();
    assertEquals(
        Optional.of("only one"),
        library().document(other.substring(0, 6)).map(row -> row.document().value(Field.TITLE)));
  }

  // --- judgments ---

  @Test
  default void judgments_on_a_content_stand_until_they_are_withdrawn() throws IOException {
    Item item = item("a");
    Anchor at = Anchor.at(item.content(), "one two", 0, 3);
    var corrected = new Judgment.Corrected(at, Field.TITLE, "One");
    var cast = new Judgment.Cast(at, Role.BODY);
    follow(preserved(item), judged("j-1", corrected), judged("j-2", cast));
    var first = new Judged(1, "j-1", corrected, OWNER.name());
    var second = new Judged(2, "j-2", cast, OWNER.name());
    assertEquals(List.of(first, second), derivations().judgments(item.content()));

    follow(judged("j-3", new Judgment.Withdrawn("j-1")));
    assertEquals(List.of(second), derivations().judgments(item.content()));

    follow(judged("j-4", new Judgment.Withdrawn("j-3")));
    assertEquals(List.of(first, second), derivations().judgments(item.content()));
    assertEquals(List.of(), derivations().judgments(item("b").content()));
  }

  @Test
  default void a_judgment_makes_a_content_that_was_read_stale() throws IOException {
    Item item = item("a");
    Anchor at = Anchor.at(item.content(), "one two", 0, 3);
    follow(preserved(item), judged("j-1", new Judgment.Bordered(at, true)));
    assertEquals(List.of(), derivations().stale(9));
    read(reading(item, TEXT, "one two"));

    follow(judged("j-2", new Judgment.Cast(at, Role.BODY)));
    assertEquals(List.of(item.content()), derivations().stale(9));

    derivations().compose(item.content(), Composition.plain(List.of()));
    follow(judged("j-3", new Judgment.Withdrawn("j-1")));
    assertEquals(List.of(item.content()), derivations().stale(9));
  }

  @Test
  default void words_that_were_lost_are_a_problem_of_their_content() throws IOException {
    Item item = item("a");
    var lost = new Problem(Problem.Code.J001, "a", "one");
    follow(preserved(item));
    Reading reading = reading(item, TEXT, "two");
    derivations().keep(reading);
    derivations()
        .compose(
            item.content(),
            new Composition(
                reading.documents(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Restriction.OPEN,
                List.of(lost)));

    assertEquals(
        List.of(new ProblemRow(lost, item.id(), item.content())), library().problems(Page.ALL));
    assertEquals(1, library().item(item.id()).orElseThrow().problems());

    derivations().compose(item.content(), Composition.plain(reading.documents()));
    assertEquals(List.of(), library().problems(Page.ALL));
  }

  // --- restrictions ---

  @Test
  default void what_a_viewer_may_not_see_is_not_there() throws IOException {
    Item open = item("open", "open", Restriction.OPEN);
    Item restricted = item("restricted", "restricted", Restriction.RESTRICTED);
    Item sealed = item("sealed", "sealed", Restriction.SEALED);
    follow(preserved(open), preserved(restricted), preserved(sealed));
    for (Item each : List.of(open, restricted, sealed)) {
      read(with(reading(each, TEXT, each.name()), new Problem(Problem.Code.R008, each.name(), "")));
    }

    assertEquals(List.of("sealed", "restricted", "open"), paths(library()));
    assertEquals(List.of("restricted", "open"), paths(derivations().library(TRUSTED)));
    assertEquals(new Counts(3, 3, 3, 3, 0), library().counts());
    assertEquals(new Counts(2, 2, 2, 2, 0), derivations().library(TRUSTED).counts());
    assertEquals(new Counts(1, 1, 1, 1, 0), derivations().library(ANYONE).counts());
    requireHidden(derivations().library(ANYONE), sealed);
    requireHidden(derivations().library(TRUSTED), sealed);
    requireHidden(derivations().library(ANYONE), restricted);
  }

  private void requireHidden(Library library, Item item) throws IOException {
    var id = new DocumentId(item.content(), 1);
    assertEquals(Optional.empty(), library.item(item.id()));
    assertEquals(List.of(), library.itemsOf(item.content()));
    assertEquals(Optional.empty(), library.document(id));
    assertEquals(Optional.empty(), library.document(id.toString()));
    assertEquals(List.of(), library.documentsOf(item.content()));
    assertEquals("", library.text(item.content()));
    assertTrue(titles(library.documents(Page.ALL)).stream().noneMatch(item.name()::equals));
    assertTrue(
        library.problems(Page.ALL).stream()
            .noneMatch(row -> row.problem().where().equals(item.name())));
  }

  @Test
  default void a_content_is_shown_under_the_strictest_restriction_of_its_items()
      throws IOException {
    Item open = item("a", "same", Restriction.OPEN);
    Item sealed = item("b", "same", Restriction.SEALED);
    follow(preserved(open));
    read(with(reading(open, TEXT, "text"), new Problem(Problem.Code.R008, "a", "")));
    assertEquals(new Counts(1, 1, 1, 1, 0), derivations().library(ANYONE).counts());

    follow(preserved(sealed));

    assertEquals(new Counts(0, 0, 0, 0, 0), derivations().library(ANYONE).counts());
    assertEquals(Restriction.SEALED, library().documents(Page.ALL).getFirst().restriction());
    assertEquals(Restriction.OPEN, library().item(open.id()).orElseThrow().item().restriction());
    assertEquals(List.of(open.content()), derivations().stale(9));
  }

  @Test
  default void a_judgment_changes_a_restriction_until_it_is_withdrawn() throws IOException {
    Item item = item("a");
    follow(preserved(item));
    read(reading(item, TEXT, "text"));

    follow(judged("j-1", new Judgment.Restricted(item.id(), Restriction.SEALED)));
    assertEquals(List.of(), derivations().library(TRUSTED).items(Page.ALL));
    assertEquals(Restriction.SEALED, library().item(item.id()).orElseThrow().item().restriction());
    assertEquals(List.of(item.content()), derivations().stale(9));

    follow(judged("j-2", new Judgment.Restricted(item.id(), Restriction.RESTRICTED)));
    assertEquals(List.of("a"), paths(derivations().library(TRUSTED)));
    assertEquals(List.of(), paths(derivations().library(ANYONE)));

    follow(judged("j-3", new Judgment.Withdrawn("j-2")));
    assertEquals(List.of(), paths(derivations().library(TRUSTED)));

    follow(judged("j-4", new Judgment.Withdrawn("j-1")));
    assertEquals(List.of("a"), paths(derivations().library(ANYONE)));
    assertEquals(List.of("text"), titles(derivations().library(ANYONE).documents(Page.ALL)));
  }

  @Test
  default void what_waits_to_be_read_is_counted_for_those_who_may_see_it() throws IOException {
    follow(preserved(item("a")), preserved(item("b", "b", Restriction.SEALED)));

    assertEquals(2, library().counts().unread());
    assertEquals(1, derivations().library(ANYONE).counts().unread());
  }

  // --- problems ---

  @Test
  default void a_problem_noticed_is_settled_once_the_file_was_taken() throws IOException {
    follow(
        noticed(Problem.Code.I002, "a"),
        noticed(Problem.Code.I002, "b"),
        noticed(Problem.Code.I007, "a"));

    follow(preserved(item("a")));

    Problem other = new Problem(Problem.Code.I002, "b", "");
    Problem stays = new Problem(Problem.Code.I007, "a", "");
    assertEquals(
        List.of(
            new ProblemRow(stays, item("a").id(), item("a").content()),
            new ProblemRow(other, null, null)),
        library().problems(Page.ALL));
  }

  @Test
  default void a_problem_noticed_after_its_file_was_taken_is_tied_to_it() throws IOException {
    Item item = item("a", "", Restriction.RESTRICTED);
    follow(preserved(item), noticed(Problem.Code.I001, "a"));

    Problem empty = new Problem(Problem.Code.I001, "a", "");
    var row = new ProblemRow(empty, item.id(), item.content());
    assertEquals(List.of(row), derivations().library(TRUSTED).problems(Page.ALL));
    assertEquals(List.of(), derivations().library(ANYONE).problems(Page.ALL));
    assertEquals(1, library().item(item.id()).orElseThrow().problems());
  }

  @Test
  default void a_problem_noticed_twice_is_listed_once() throws IOException {
    follow(noticed(Problem.Code.I002, "a"), noticed(Problem.Code.I002, "a"));

    assertEquals(1, library().problems(Page.ALL).size());
  }

  @Test
  default void a_problem_that_concerns_no_item_is_for_the_owner() throws IOException {
    follow(noticed(Problem.Code.I002, "the house of a witness"));

    assertEquals(1, library().counts().problems());
    assertEquals(0, derivations().library(TRUSTED).counts().problems());
  }

  @Test
  default void problems_are_listed_the_newest_first() throws IOException {
    follow(preserved(item("a")), noticed(Problem.Code.I002, "b"), preserved(item("c")));
    read(with(reading(item("c"), TEXT), new Problem(Problem.Code.R002, "c", "")));
    read(
        with(
            reading(item("a"), TEXT),
            new Problem(Problem.Code.R008, "a", "1"),
            new Problem(Problem.Code.R006, "a", "2")));

    assertEquals(
        List.of("c", "b", "a", "a"),
        library().problems(Page.ALL).stream().map(row -> row.problem().where()).toList());
    assertEquals(
        List.of("1", "2"),
        library().problems(new Page(2, 9)).stream().map(row -> row.problem().detail()).toList());
  }

  // --- made again ---

  @Test
  default void a_rebuild_gives_what_the_increments_gave() throws IOException {
    List<Act> story = story();
    for (Act act : story) {
      follow(act);
      workThrough();
    }
    var increments = everything();

    clear();
    assertEquals(0, derivations().followed());
    assertEquals(new Counts(0, 0, 0, 0, 0), library().counts());
    follow(story.toArray(Act[]::new));
    workThrough();

    assertEquals(increments, everything());
  }

  @Test
  default void how_entries_are_divided_changes_nothing() throws IOException {
    List<Act> story = story();
    follow(story.toArray(Act[]::new));
    workThrough();
    var atOnce = everything();

    clear();
    for (int i = 0; i < story.size(); i += 3) {
      follow(story.subList(i, Math.min(i + 3, story.size())).toArray(Act[]::new));
    }
    workThrough();

    assertEquals(atOnce, everything());
  }

  private static List<Act> story() {
    Item zip = item("a.zip", "a.zip", Restriction.RESTRICTED);
    Item inner = Entries.part(zip, "b.zip", Entries.bytes("b.zip"));
    Item letter = Entries.part(inner, "letter", Entries.bytes("letter"));
    Anchor at = Anchor.at(letter.content(), "letter", 0, 3);
    return List.of(
        new Act.Began("0123456789abcdef", "A made-up archive"),
        noticed(Problem.Code.I002, "letter"),
        preserved(zip),
        preserved(inner),
        preserved(letter),
        judged("j-1", new Judgment.Corrected(at, Field.TITLE, "A letter")),
        noticed(Problem.Code.I003, "gone"),
        preserved(item("letter")),
        noticed(Problem.Code.I007, "letter"),
        judged("j-2", new Judgment.Restricted(letter.id(), Restriction.SEALED)),
        preserved(item("b.zip")),
        judged("j-3", new Judgment.Withdrawn("j-2")),
        judged("j-4", new Judgment.Withdrawn("j-1")),
        noticed(Problem.Code.I003, "gone"),
        judged("j-5", new Judgment.Withdrawn("j-4")),
        new Act.Succeeded("a note"),
        preserved(item("second letter", "letter", Restriction.RESTRICTED)),
        preserved(item("open")),
        judged("j-6", new Judgment.Tagged(at, "Letters")),
        judged("j-7", new Judgment.Noted(at, "whose letter?", Restriction.SEALED)),
        judged("j-8", new Judgment.HeldBack(at, Held.NAME, Restriction.SEALED)),
        judged("j-9", new Judgment.HeldBack(in("open", "pen"), Held.NAME, Restriction.RESTRICTED)),
        judged("j-10", new Judgment.HeldBack(in("a.zip", "gone"), Held.NAME, Restriction.SEALED)),
        judged("j-11", new Judgment.HeldBack(in("b.zip", "gone"), Held.NAME, Restriction.SEALED)),
        judged("j-12", new Judgment.Gathered(CASE, in("open", "open"))),
        judged("j-13", new Judgment.Tagged(in("open", "open"), "letters")),
        judged("j-14", new Judgment.CaseOpened(CASE, "The letter", "", Restriction.OPEN)),
        judged("j-15", new Judgment.Remarked(CASE, "who wrote it?")),
        judged("j-16", new Judgment.Consented(letter.id(), Consent.none())),
        judged("j-17", new Judgment.Withdrawn("j-11")),
        judged("j-18", new Judgment.Withdrawn("j-15")));
  }

  private static Anchor in(String bytes, String words) {
    return new Anchor(Sha256.hash(Entries.bytes(bytes)), words, "", "", 0);
  }

  /// Does what the pipeline does, with made-up readings that depend on what is given to a reader.
  private void workThrough() throws IOException {
    for (Content content : derivations().unread(Set.of(TEXT), 100)) {
      String text = content.name() + " at " + content.depth();
      Item item = library().item(content.item()).orElseThrow().item();
      derivations()
          .keep(
              with(
                  reading(item, TEXT, "2019|" + text),
                  new Problem(Problem.Code.R010, content.name(), "")));
    }
    for (Sha256 content : derivations().stale(100)) {
      Reading reading = derivations().reading(content).orElseThrow();
      derivations().compose(content, Compositions.of(reading, derivations().judgments(content)));
    }
  }

  /// All that can be read, by everybody.
  private List<Object> everything() throws IOException {
    var all = new ArrayList<Object>();
    all.add(derivations().followed());
    for (Viewer viewer : List.of(OWNER, TRUSTED, ANYONE)) {
      Library library = derivations().library(viewer);
      List<ItemRow> items = library.items(Page.ALL);
      all.addAll(List.of(items, library.documents(Page.ALL), library.problems(Page.ALL)));
      all.add(library.counts());
      for (ItemRow row : items) {
        Sha256 content = row.item().content();
        all.add(library.text(content));
        all.add(library.itemsOf(content));
        all.add(derivations().judgments(content));
        all.add(derivations().reading(content));
        all.add(library.marks(content));
        all.add(library.consent(row.item().id()));
      }
      all.addAll(List.of(library.tags(), library.gathered(), library.casework()));
      all.addAll(List.of(library.tagged("LETTERS", Page.ALL), library.gathered(CASE, Page.ALL)));
    }
    all.add(derivations().waiting(Set.of(TEXT)));
    all.add(derivations().unread(Set.of(), 100));
    return all;
  }
}
