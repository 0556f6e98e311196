package org.guwah.names;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The names that were at hand while the tables were made. They are development data: what this
/// shows is that nothing got worse.
class MultiscriptTest {
  private static List<Spellings> names() throws IOException {
    String folder = System.getenv("GUWAH_REAL_MATERIAL");
    if (folder == null) {
      abort("SKIPPED: GUWAH_REAL_MATERIAL is not set, so no names in several scripts are compared");
    }
    return Spellings.read(Files.readString(Path.of(folder, "data/names/names-multiscript.tsv")));
  }

  @Test
  void a_name_is_found_among_others_whatever_script_it_is_asked_for_in() throws IOException {
    for (Retrieval.Score score : Retrieval.of(names())) {
      double least =
          switch (score.asked()) {
            case "arabic_script", "cyrillic" -> 0.98;
            default -> 0.93;
          };
      assertTrue(score.first() >= least, score.toString());
      assertTrue(score.recall() >= 0.95, score.toString());
    }
  }
}
