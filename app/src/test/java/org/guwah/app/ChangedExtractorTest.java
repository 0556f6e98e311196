package org.guwah.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
import org.guwah.archive.Proposals.Row;
import org.guwah.engine.folder.FolderEngine;
import org.guwah.extraction.Linguists;
import org.guwah.extraction.Statements;
import org.guwah.intake.Deposition;
import org.guwah.intake.Intake;
import org.guwah.model.Act;
import org.guwah.model.Anchor;
import org.guwah.model.Claim;
import org.guwah.model.DocumentId;
import org.guwah.model.Judgment;
import org.guwah.model.Problem;
import org.guwah.model.Restriction;
import org.guwah.model.Sha256;
import org.guwah.model.Verdict;
import org.guwah.model.Viewer;
import org.guwah.pipeline.Deriver;
import org.guwah.pipeline.Extraction;
import org.guwah.pipeline.Progress;
import org.guwah.testkit.MadeUpLinguists;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangedExtractorTest {
  private static final String TEXT =
      """
      Ilyaz was taken from Qumsuvar on 2021-04-02 with others.
      Haydar was taken from Tashmeru on 2021-04-03 at night.
      Rahil was taken from Ordavel a day later, it is said.
      """;
  private static final Sha256 CONTENT = Sha256.hash(TEXT.getBytes(StandardCharsets.UTF_8));
  private static final DocumentId FIRST = new DocumentId(CONTENT, 1);

  @TempDir Path temporary;
  private Archive archive;
  private int judgments;

  @BeforeEach
  void an_archive_with_three_proposals() throws IOException {
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

  @Test
  void each_verdict_is_a_judgment_and_an_entry_and_is_undone_alone() throws IOException {
    long entries = archive.journal().size();
    assess("Ilyaz", Verdict.ACCEPTED);
    assess("Haydar", Verdict.REJECTED);
    assess("Rahil", Verdict.UNDECIDED);
    assertEquals(List.of("Ilyaz ACCEPTED", "Haydar REJECTED", "Rahil UNDECIDED"), acts());
    assertEquals(entries + 3, archive.journal().size());

    judge(new Judgment.Withdrawn("j-000000000" + 2));
    assertEquals(List.of("Ilyaz ACCEPTED", "Haydar PROPOSED", "Rahil UNDECIDED"), acts());

    assess("Ilyaz", Verdict.REJECTED);
    assertEquals("Ilyaz REJECTED", acts().getFirst());
  }

  @Test
  void no_verdict_is_lost_when_everything_is_made_again() throws IOException {
    assess("Ilyaz", Verdict.ACCEPTED);
    assess("Haydar", Verdict.REJECTED);
    List<String> before = acts();

    var lease = archive.derive().orElseThrow();
    try (lease) {
      lease.clear();
    }
    derive(1, text -> text, first());

    assertEquals(before, acts());
    assertEquals(List.of(), lost());
  }

  @Test
  void what_a_person_accepted_stands_though_a_new_extractor_proposes_it_no_more()
      throws IOException {
    assess("Ilyaz", Verdict.ACCEPTED);
    assess("Haydar", Verdict.REJECTED);

    derive(1, text -> text, new MadeUpLinguists(2, "moved", "(?<person>Rahil) was (?<act>taken)"));

    assertEquals(List.of("Ilyaz ACCEPTED", "Rahil PROPOSED"), acts());
    Row own = rows("act").getFirst();
    assertEquals(false, own.proposal().proposed());
    assertEquals("detained", own.proposal().finding().kind());
    var claim = (Claim) own.proposal().finding();
    assertEquals("Qumsuvar", claim.slot(Claim.Slot.PLACE).orElseThrow().at().of(TEXT));
    assertEquals(List.of(), lost());
  }

  @Test
  void a_code_given_before_a_verdict_stands_with_what_was_accepted() throws IOException {
    Row row = row("Ilyaz");
    var claim = (Claim) row.proposal().finding();
    var what = Statements.of(claim, ChangedExtractorTest::anchor);
    judge(new Judgment.Coded(anchor(claim.at()), what, "huridocs-4", "030101"));
    assertEquals("Ilyaz PROPOSED", acts().getFirst());
    assess("Ilyaz", Verdict.ACCEPTED);

    derive(1, text -> text, new MadeUpLinguists(2, "moved", "(?<person>Rahil) was (?<act>taken)"));

    assertEquals(List.of("Ilyaz ACCEPTED", "Rahil PROPOSED"), acts());
    assertEquals(2, row("Ilyaz").proposal().judgments().size());
  }

  @Test
  void a_verdict_on_one_person_is_not_one_on_another_at_the_same_words() throws IOException {
    assess("Ilyaz", Verdict.REJECTED);

    derive(
        1,
        text -> text,
        new MadeUpLinguists(2, "detained", "was (?<act>taken) from (?<person>Qumsuvar)"));

    assertEquals(List.of("Qumsuvar PROPOSED"), acts());
  }

  @Test
  void verdicts_survive_a_reader_that_sees_more() throws IOException {
    assess("Ilyaz", Verdict.ACCEPTED);
    assess("Haydar", Verdict.REJECTED);

    derive(2, text -> "Menu\nHome\n" + text.replace(" with others", "\n with others"), first());

    assertEquals(List.of("Ilyaz ACCEPTED", "Haydar REJECTED", "Rahil PROPOSED"), acts());
    assertEquals(List.of(), lost());
  }

  @Test
  void verdicts_survive_a_moved_border_and_are_then_in_the_other_document() throws IOException {
    assess("Ilyaz", Verdict.ACCEPTED);
    assess("Haydar", Verdict.ACCEPTED);

    int start = TEXT.indexOf("Haydar");
    judge(new Judgment.Bordered(Anchor.at(CONTENT, TEXT, start, start + 12), true));

    assertEquals(List.of("Ilyaz ACCEPTED"), acts(FIRST));
    assertEquals(List.of("Haydar ACCEPTED", "Rahil PROPOSED"), acts(new DocumentId(CONTENT, 2)));
    assertEquals(List.of(), lost());
  }

  @Test
  void a_verdict_whose_words_are_gone_is_J001_and_only_that_one() throws IOException {
    assess("Ilyaz", Verdict.ACCEPTED);
    assess("Haydar", Verdict.ACCEPTED);
    assess("Rahil", Verdict.REJECTED);

    derive(2, text -> text.replace("Haydar was taken from Tashmeru", "Nobody came"), first());

    assertEquals(List.of(new Problem(Problem.Code.J001, "judgment j-0000000002", "taken")), lost());
    assertEquals(List.of("Ilyaz ACCEPTED", "Rahil REJECTED"), acts());
  }

  @Test
  void what_a_person_says_stands_in_place_of_what_is_proposed_there() throws IOException {
    Row row = row("Rahil");
    var claim = (Claim) row.proposal().finding();
    var what = Statements.of(claim, ChangedExtractorTest::anchor);
    judge(new Judgment.Asserted(anchor(claim.at()), what));

    assertEquals(List.of("Ilyaz PROPOSED", "Haydar PROPOSED", "Rahil ACCEPTED"), acts());
    derive(1, text -> text, new MadeUpLinguists(3, "detained", MadeUpLinguists.TAKEN));
    assertEquals(List.of("Ilyaz PROPOSED", "Haydar PROPOSED", "Rahil ACCEPTED"), acts());
  }

  @Test
  void a_document_is_looked_through_once_for_each_recipe() throws IOException {
    var again = new MadeUpLinguists(1, "detained", MadeUpLinguists.TAKEN);
    derive(1, text -> text, again);
    assess("Ilyaz", Verdict.ACCEPTED);
    assertEquals(List.of(), again.asked());

    var better = new MadeUpLinguists(2, "detained", MadeUpLinguists.TAKEN);
    derive(1, text -> text, better);
    derive(1, text -> text, better);
    assertEquals(1, better.asked().size());
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

  private void assess(String person, Verdict verdict) throws IOException {
    judge(
        Statements.assess(row(person).proposal().finding(), verdict, ChangedExtractorTest::anchor));
  }

  private static Anchor anchor(org.guwah.model.Span at) {
    return Anchor.at(CONTENT, TEXT, at.start(), at.end());
  }

  private void judge(Judgment judgment) throws IOException {
    String id = "j-000000000" + ++judgments;
    archive.journal().append("Aman", List.of(new Act.Judged(id, judgment, "")));
    derive(1, text -> text, first());
  }

  private Row row(String person) throws IOException {
    for (Row row : rows("act")) {
      var claim = (Claim) row.proposal().finding();
      if (person.equals(claim.slot(Claim.Slot.PERSON).orElseThrow().value())) {
        return row;
      }
    }
    throw new AssertionError("nothing is proposed about " + person);
  }

  private List<Row> rows(String sort) throws IOException {
    return library().proposals().of(FIRST).stream()
        .filter(row -> row.proposal().finding().sort().equals(sort))
        .toList();
  }

  private Library library() {
    return archive.derivations().library(Viewer.owner("Aman"));
  }

  private List<String> acts() throws IOException {
    return acts(FIRST);
  }

  private List<String> acts(DocumentId document) throws IOException {
    return library().proposals().of(document).stream()
        .filter(row -> row.proposal().finding() instanceof Claim)
        .map(row -> {
          var claim = (Claim) row.proposal().finding();
          return claim.slot(Claim.Slot.PERSON).orElseThrow().value()
              + " "
              + row.proposal().verdict();
        })
        .toList();
  }

  private List<Problem> lost() throws IOException {
    return library().problems(Page.ALL).stream().map(row -> row.problem()).toList();
  }
}
