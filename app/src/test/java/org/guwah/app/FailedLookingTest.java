package org.guwah.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.guwah.archive.Archive;
import org.guwah.archive.Derivations.Library;
import org.guwah.archive.Derivations.Page;
import org.guwah.archive.Proposals.Row;
import org.guwah.engine.folder.FolderEngine;
import org.guwah.extraction.Linguists;
import org.guwah.extraction.Matter;
import org.guwah.intake.Deposition;
import org.guwah.intake.Intake;
import org.guwah.model.Act;
import org.guwah.model.Anchor;
import org.guwah.model.DocumentId;
import org.guwah.model.Findings;
import org.guwah.model.Judgment;
import org.guwah.model.Problem;
import org.guwah.model.Recipe;
import org.guwah.model.Restriction;
import org.guwah.model.Sha256;
import org.guwah.model.Viewer;
import org.guwah.pipeline.Deriver;
import org.guwah.pipeline.Extraction;
import org.guwah.pipeline.Progress;
import org.guwah.testkit.MadeUpLinguists;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A worker that was lost over one of two documents.
class FailedLookingTest {
  private static final String LOSING = "Ilyaz was taken from Qumsuvar on 2021-04-02 with others.\n";
  private static final String OTHER = "Haydar was taken from Tashmeru on 2021-04-03 at night.\n";
  private static final Problem LOST = new Problem(Problem.Code.X003, "", "exit 4");
  private static final Problem SHOWN = new Problem(Problem.Code.X003, "a.txt", "exit 4");

  @TempDir Path temporary;
  private Archive archive;

  @BeforeEach
  void an_archive_whose_first_document_cost_a_worker() throws IOException {
    archive = new FolderEngine().create(temporary.resolve("archive").toString(), "Test", "Aman");
    new Intake(archive, Clock.systemUTC())
        .add(
            List.of(
                Files.writeString(temporary.resolve("a.txt"), LOSING),
                Files.writeString(temporary.resolve("b.txt"), OTHER)),
            new Deposition("Aman", "", "", "", Restriction.OPEN),
            (_, _, _, _) -> {});
    derive(new Losing(linguists(1)));
  }

  @AfterEach
  void close() throws IOException {
    archive.close();
  }

  @Test
  void it_is_among_the_problems_and_the_next_document_is_looked_through() throws IOException {
    assertEquals(List.of(SHOWN), problems());
    assertEquals(1, library().counts().problems());
    assertEquals(List.of(), acts(LOSING));
    assertEquals(1, acts(OTHER).size());
  }

  @Test
  void it_is_not_tried_again_by_the_same_recipe() throws IOException {
    var same = linguists(1);
    derive(same);
    assertEquals(List.of(), same.asked());
    assertEquals(List.of(SHOWN), problems());
  }

  @Test
  void its_problem_survives_a_later_judgment_on_the_same_content() throws IOException {
    var at = Anchor.at(content(LOSING), LOSING, 0, 5);
    archive
        .journal()
        .append("Aman", List.of(new Act.Judged("j-0000000001", new Judgment.Tagged(at, "x"), "")));
    derive(linguists(1));
    assertEquals(1, library().tags().size());
    assertEquals(List.of(SHOWN), problems());
  }

  @Test
  void its_problem_is_gone_once_everything_is_made_again() throws IOException {
    var lease = archive.derive().orElseThrow();
    try (lease) {
      lease.clear();
    }
    derive(linguists(1));
    assertEquals(List.of(), problems());
    assertEquals(1, acts(LOSING).size());
  }

  @Test
  void its_problem_is_gone_once_a_newer_recipe_looked() throws IOException {
    derive(linguists(2));
    assertEquals(List.of(), problems());
    assertEquals(1, acts(LOSING).size());
  }

  @Test
  void its_problem_is_gone_even_where_the_newer_recipe_finds_nothing() throws IOException {
    derive(new MadeUpLinguists(2, "detained", "(?<act>nothing of the kind)"));
    assertEquals(List.of(), problems());
    assertEquals(0, library().counts().problems());
  }

  /// Loses a worker over one text.
  private record Losing(MadeUpLinguists others) implements Linguists {
    @Override
    public Set<Recipe> recipes() {
      return others.recipes();
    }

    @Override
    public Findings find(Matter matter) {
      Findings found = others.find(matter);
      return matter.text().contains("Ilyaz")
          ? new Findings(found.recipe(), List.of(), List.of(), List.of(LOST))
          : found;
    }

    @Override
    public void close() {}
  }

  private static MadeUpLinguists linguists(int version) {
    return new MadeUpLinguists(version, "detained", MadeUpLinguists.TAKEN);
  }

  private void derive(Linguists linguists) throws IOException {
    var lease = archive.derive().orElseThrow();
    try (lease;
        var workshop = new FakeWorkshop(1, text -> text)) {
      new Deriver(archive, workshop, 1, Clock.systemUTC(), Progress.SILENT).run();
      new Extraction(archive, linguists, 1, Extraction.Progress.SILENT).run(() -> false);
    }
  }

  private Library library() {
    return archive.derivations().library(Viewer.owner("Aman"));
  }

  private List<Problem> problems() throws IOException {
    return library().problems(Page.ALL).stream().map(row -> row.problem()).toList();
  }

  private List<Row> acts(String text) throws IOException {
    return library().proposals().of(new DocumentId(content(text), 1)).stream()
        .filter(row -> row.proposal().finding().sort().equals("act"))
        .toList();
  }

  private static Sha256 content(String text) {
    return Sha256.hash(text.getBytes(StandardCharsets.UTF_8));
  }
}
