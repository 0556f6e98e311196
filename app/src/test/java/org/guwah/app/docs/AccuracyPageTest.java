package org.guwah.app.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.guwah.app.LookedSample;
import org.guwah.app.Run;
import org.guwah.app.cli.AccuracyPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/// Holds the tables of the page on accuracy to what the program prints.
class AccuracyPageTest {
  private static final String PAGE = Repository.read("docs/reference/accuracy.md");

  @Test
  void the_tables_of_the_sample_are_what_is_printed(@TempDir Path folder) throws Exception {
    Path archive = folder.resolve("archive");
    LookedSample.copy(archive);
    Path labels = Repository.ROOT.resolve("sample/labels");
    List<Path> files =
        Repository.files(".tsv").stream().filter(file -> file.startsWith(labels)).toList();

    assertEquals(AccuracyPage.page(PAGE, archive, files), PAGE, "run ./build docs");
    assertTrue(files.size() > 10, "only " + files);
  }

  @Test
  @EnabledIfEnvironmentVariable(
      named = "GUWAH_REAL_MATERIAL",
      matches = ".+",
      disabledReason = "GUWAH_REAL_MATERIAL names no folder with the labelled press articles")
  void the_table_of_the_press_articles_is_what_is_printed(@TempDir Path folder) {
    Path material = Path.of(System.getenv("GUWAH_REAL_MATERIAL"));
    Path archive = folder.resolve("archive");
    Run.done("init", archive);
    Run.looking("add", "-a", archive, material.resolve("seeds/tag-archive.txt"));
    Path labels = material.resolve("data/language/gold-two-articles.tsv");

    assertEquals(AccuracyPage.page(PAGE, archive, List.of(labels)), PAGE, "run ./build docs");
  }
}
