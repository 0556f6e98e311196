package org.guwah.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.UnaryOperator;
import org.guwah.archive.Archive;
import org.guwah.archive.Derivations.Library;
import org.guwah.archive.Derivations.Page;
import org.guwah.engine.folder.FolderEngine;
import org.guwah.extraction.Linguists;
import org.guwah.intake.Deposition;
import org.guwah.intake.Intake;
import org.guwah.model.Act;
import org.guwah.model.Anchor;
import org.guwah.model.Identity;
import org.guwah.model.Judgment;
import org.guwah.model.Mention;
import org.guwah.model.Problem;
import org.guwah.model.RecordId;
import org.guwah.model.Restriction;
import org.guwah.model.Sha256;
import org.guwah.model.Viewer;
import org.guwah.pipeline.Deriver;
import org.guwah.pipeline.Extraction;
import org.guwah.pipeline.Progress;
import org.guwah.records.Appearance;
import org.guwah.records.Entity;
import org.guwah.records.LinkWeights;
import org.guwah.records.Records;
import org.guwah.testkit.MadeUpLinguists;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What people judged of whom names mean outlives all that programs do.
class ChangedNamesTest {
  private static final String TEXT =
      """
      Ilyaz was taken from Qumsuvar on 2021-04-02 with others.
      Haydar was taken from Tashmeru on 2021-04-03 at night.
      Rahil was taken from Ordavel a day later, it is said.
      """;
  private static final Sha256 CONTENT = Sha256.hash(TEXT.getBytes(StandardCharsets.UTF_8));
  private static final RecordId RECORD = new RecordId("r-0123456789");
  private static final RecordId LATER = new RecordId("r-9876543210");

  @TempDir Path temporary;
  private Archive archive;
  private int judgments;

  @BeforeEach
  void an_archive_with_three_names() throws IOException {
    archive = new FolderEngine().create(temporary.resolve("archive").toString(), "Test", "Aman");
    Path file = Files.writeString(temporary.resolve("three.txt"), TEXT);
    new Intake(archive, Clock.systemUTC())
        .add(
            List.of(file),
            new Deposition("Aman", "", "", "", Restriction.OPEN),
            (_, _, _, _) -> {});
    derive(1, text -> text, first());
  }

  @AfterEach
  void close() throws IOException {
    archive.close();
  }

  private static Linguists first() {
    return new MadeUpLinguists(1, "detained", MadeUpLinguists.TAKEN);
  }

  private void derive(int reader, UnaryOperator<String> change, Linguists linguists)
      throws IOException {
    var lease = archive.derive().orElseThrow();
    try (lease;
        var workshop = new FakeWorkshop(reader, change)) {
      new Deriver(archive, workshop, 1, Clock.systemUTC(), Progress.SILENT).run();
      new Extraction(archive, linguists, 1, Extraction.Progress.SILENT).run(() -> false);
    }
  }

  private void judge(Judgment judgment) throws IOException {
    String id = "j-000000000" + ++judgments;
    archive.journal().append("Aman", List.of(new Act.Judged(id, judgment, "")));
    derive(1, text -> text, first());
  }

  private static Anchor at(String name) {
    int start = TEXT.indexOf(name);
    return Anchor.at(CONTENT, TEXT, start, start + name.length());
  }

  private void compare(String a, String b, Identity identity) throws IOException {
    judge(new Judgment.Compared(Mention.Type.PERSON, at(a), at(b), identity));
  }

  private Library library() {
    return archive.derivations().library(Viewer.owner("Aman"));
  }

  private Records records() throws IOException {
    return Records.of(library(), LinkWeights.shipped());
  }

  /// The names of each entity.
  private List<String> entities() throws IOException {
    return records().entities(Mention.Type.PERSON).stream()
        .map(each -> String.join("=", each.appearances().stream().map(Appearance::name).toList()))
        .toList();
  }

  @Test
  void nothing_is_forgotten_when_everything_is_made_again() throws IOException {
    compare("Ilyaz", "Haydar", Identity.SAME);
    compare("Haydar", "Rahil", Identity.DIFFERENT);
    judge(new Judgment.Recorded(RECORD, Mention.Type.PERSON, at("Haydar")));
    var lease = archive.derive().orElseThrow();
    try (lease) {
      lease.clear();
    }
    derive(1, text -> text, first());

    assertEquals(List.of("Ilyaz=Haydar", "Rahil"), entities());
    List<Entity> all = records().entities(Mention.Type.PERSON);
    assertTrue(records().areApart(all.get(0), all.get(1)));
    assertEquals(List.of(RECORD), all.getFirst().ids());
  }

  @Test
  void names_that_a_new_extractor_no_longer_finds_stay_what_people_said_they_are()
      throws IOException {
    compare("Ilyaz", "Haydar", Identity.SAME);
    derive(1, text -> text, new MadeUpLinguists(2, "moved", "(?<person>Rahil) was (?<act>taken)"));
    assertEquals(List.of("Rahil", "Ilyaz=Haydar"), entities());
  }

  @Test
  void a_name_that_no_program_knows_is_proposed_once_somebody_lists_it() throws IOException {
    assertEquals(List.of("Qumsuvar", "Tashmeru", "Ordavel"), places());
    judge(new Judgment.Listed(Mention.Type.PLACE, "Haydar was"));
    assertEquals(List.of("Qumsuvar", "Haydar was", "Tashmeru", "Ordavel"), places());
    assertEquals(List.of("Ilyaz", "Rahil"), entities());
    judge(new Judgment.Listed(Mention.Type.PLACE, "Tash"));
    assertEquals(List.of("Qumsuvar", "Haydar was", "Tashmeru", "Ordavel"), places());

    judge(new Judgment.Withdrawn("j-0000000001"));
    assertEquals(List.of("Qumsuvar", "Tashmeru", "Ordavel"), places());
    assertEquals(List.of("Ilyaz", "Haydar", "Rahil"), entities());
  }

  @Test
  void listing_a_name_leaves_what_was_judged_of_others() throws IOException {
    compare("Ilyaz", "Haydar", Identity.SAME);
    judge(new Judgment.Listed(Mention.Type.ORGANISATION, "others"));
    assertEquals(List.of("Ilyaz=Haydar", "Rahil"), entities());
    assertEquals(1, records().entities(Mention.Type.ORGANISATION).size());
  }

  private List<String> places() throws IOException {
    return records().entities(Mention.Type.PLACE).stream().map(Entity::name).toList();
  }

  @Test
  void a_better_reader_moves_nothing_and_lost_words_are_J001() throws IOException {
    compare("Ilyaz", "Haydar", Identity.SAME);
    compare("Haydar", "Rahil", Identity.SAME);
    derive(2, text -> "Menu\nHome\n" + text, first());
    assertEquals(List.of("Ilyaz=Haydar=Rahil"), entities());

    derive(
        3, text -> text.replace("Ilyaz was taken from Qumsuvar on 2021-04-02", "Nobody"), first());
    assertEquals(List.of("Haydar=Rahil"), entities());
    assertEquals(
        List.of(new Problem(Problem.Code.J001, "judgment j-0000000001", "Ilyaz")),
        library().problems(Page.ALL).stream().map(row -> row.problem()).toList());
  }

  @Test
  void undoing_one_link_leaves_the_others_and_gives_each_part_its_own_id_back() throws IOException {
    judge(new Judgment.Recorded(RECORD, Mention.Type.PERSON, at("Ilyaz")));
    judge(new Judgment.Recorded(LATER, Mention.Type.PERSON, at("Rahil")));
    compare("Ilyaz", "Haydar", Identity.SAME);
    compare("Haydar", "Rahil", Identity.SAME);
    Entity one = records().find(LATER.value()).orElseThrow();
    assertEquals(List.of(RECORD, LATER), one.ids());
    assertEquals(one, records().find(RECORD.value()).orElseThrow());

    judge(new Judgment.Withdrawn("j-0000000003"));
    assertEquals(List.of("Ilyaz", "Haydar=Rahil"), entities());
    assertEquals(List.of(LATER), records().find(LATER.value()).orElseThrow().ids());
    assertEquals("Ilyaz", records().find(RECORD.value()).orElseThrow().name());
  }

  @Test
  void a_different_person_at_one_name_of_a_document_is_parted_from_it() throws IOException {
    String twice = TEXT + "Ilyaz was taken from Marvesta on 2020-01-02 once before.\n";
    derive(2, text -> twice, first());
    Sha256 content = CONTENT;
    int second = twice.lastIndexOf("Ilyaz");
    archive
        .journal()
        .append(
            "Aman",
            List.of(
                new Act.Judged(
                    "j-0000000009",
                    new Judgment.Compared(
                        Mention.Type.PERSON,
                        Anchor.at(content, twice, 0, 5),
                        Anchor.at(content, twice, second, second + 5),
                        Identity.DIFFERENT),
                    "")));
    assertEquals(List.of("Ilyaz", "Haydar", "Rahil"), entities());
    derive(2, text -> twice, first());
    assertEquals(List.of("Ilyaz", "Haydar", "Rahil", "Ilyaz"), entities());
  }
}
