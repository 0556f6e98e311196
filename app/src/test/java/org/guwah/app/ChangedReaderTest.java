package org.guwah.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.UnaryOperator;
import org.guwah.archive.Archive;
import org.guwah.archive.Derivations.DocumentRow;
import org.guwah.archive.Derivations.Page;
import org.guwah.engine.folder.FolderEngine;
import org.guwah.intake.Deposition;
import org.guwah.intake.Intake;
import org.guwah.model.Act;
import org.guwah.model.Anchor;
import org.guwah.model.Field;
import org.guwah.model.Judgment;
import org.guwah.model.Problem;
import org.guwah.model.Restriction;
import org.guwah.model.Sha256;
import org.guwah.model.Viewer;
import org.guwah.pipeline.Deriver;
import org.guwah.pipeline.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangedReaderTest {
  private static final String TEXT =
      "The well is dry\nPeople fetch water from the river.\nA school opens\nSixty children came.\n";
  private static final Sha256 CONTENT =
      Sha256.hash(TEXT.getBytes(java.nio.charset.StandardCharsets.UTF_8));

  @TempDir Path temporary;
  private Archive archive;

  @BeforeEach
  void an_archive_with_one_text_and_two_judgments() throws IOException {
    archive = new FolderEngine().create(temporary.resolve("archive").toString(), "Test", "Aman");
    Path file = Files.writeString(temporary.resolve("two.txt"), TEXT);
    new Intake(archive, Clock.systemUTC())
        .add(
            List.of(file),
            new Deposition("Aman", "", "", "", Restriction.OPEN),
            (_, _, _, _) -> {});
    judge("j-0000000001", new Judgment.Corrected(at("The well is dry"), Field.TITLE, "Dry well"));
    judge("j-0000000002", new Judgment.Bordered(at("A school opens"), true));
  }

  @AfterEach
  void close() throws IOException {
    archive.close();
  }

  @Test
  void a_title_and_a_border_survive_a_reader_that_sees_more_and_sets_space_otherwise()
      throws IOException {
    derive(1, text -> text);
    assertEquals(List.of("Dry well", "A school opens"), titles());

    derive(2, text -> "Menu\nHome\n" + text.replace(" ", "\u00a0 ").replace("\n", "\n\n"));

    assertEquals("Dry well", titles().getFirst());
    assertEquals(2, titles().size());
    assertEquals(List.of(), lost());
  }

  @Test
  void a_judgment_whose_words_are_gone_is_J001_and_only_that_one() throws IOException {
    derive(1, text -> text);

    derive(2, text -> text.substring(0, text.indexOf("A school opens")));

    assertEquals(
        List.of(new Problem(Problem.Code.J001, "judgment j-0000000002", "A school opens")), lost());
    assertEquals(List.of("Dry well"), titles());
  }

  private void derive(int version, UnaryOperator<String> change) throws IOException {
    var lease = archive.derive().orElseThrow();
    try (lease;
        var workshop = new FakeWorkshop(version, change)) {
      new Deriver(archive, workshop, 1, Clock.systemUTC(), Progress.SILENT).run();
    }
  }

  private List<String> titles() throws IOException {
    return archive.derivations().library(Viewer.owner("Aman")).documentsOf(CONTENT).stream()
        .map(DocumentRow::document)
        .map(document -> document.value(Field.TITLE))
        .toList();
  }

  private List<Problem> lost() throws IOException {
    return archive.derivations().library(Viewer.owner("Aman")).problems(Page.ALL).stream()
        .map(row -> row.problem())
        .toList();
  }

  private void judge(String id, Judgment judgment) throws IOException {
    archive.journal().append("Aman", List.of(new Act.Judged(id, judgment, "")));
  }

  private static Anchor at(String words) {
    int start = TEXT.indexOf(words);
    return Anchor.at(CONTENT, TEXT, start, start + words.length());
  }
}
