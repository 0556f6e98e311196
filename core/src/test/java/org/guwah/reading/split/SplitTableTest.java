package org.guwah.reading.split;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// Prints how well each made-up page is split, field by field. Only where asked for, with
/// `-Dguwah.splitting=true`; [MadeUpPagesTest] holds the totals.
@EnabledIfSystemProperty(named = "guwah.splitting", matches = "true")
class SplitTableTest {
  @Test
  void every_page_has_its_row() throws IOException {
    int pages = 0;
    for (String folder : folders()) {
      System.out.println("\n" + folder + "\n" + MadeUpPagesTest.score(folder));
      pages += MadeUpPagesTest.names(folder).size();
    }
    assertTrue(pages > 100, "only " + pages + " pages were split");
  }

  private static List<String> folders() throws IOException {
    Path above = Objects.requireNonNull(MadeUpPagesTest.folder("dev").getParent());
    try (var folders = Files.list(above)) {
      return folders
          .filter(Files::isDirectory)
          .map(folder -> folder.getFileName().toString())
          .filter(name -> name.equals("dev") || name.startsWith("heldout"))
          .sorted()
          .toList();
    }
  }
}
