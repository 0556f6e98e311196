package org.guwah.engine.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guwah.model.Block;
import org.guwah.model.Document;
import org.guwah.model.Field;
import org.guwah.model.Ledger;
import org.guwah.model.Problem;
import org.guwah.model.Reading;
import org.guwah.model.Recipe;
import org.guwah.model.Role;
import org.guwah.model.Standing;
import org.guwah.model.Stated;
import org.guwah.reading.Unpacker;
import org.guwah.reading.Workshop;

/// Reads UTF-8 in this process as one document, whose first line is its title. A file without words
/// is a problem.
final class LinesWorkshop implements Workshop {
  private static final Recipe RECIPE = new Recipe("lines", 1, "");

  @Override
  public Set<Recipe> recipes() {
    return Set.of(RECIPE);
  }

  @Override
  public Reading read(Job job, Unpacker.Parts parts) throws IOException {
    String text;
    try (var in = job.bytes().open()) {
      text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    var blocks = new ArrayList<Block>();
    int at = 0;
    for (String line : text.split("\n")) {
      if (!line.isBlank()) {
        blocks.add(new Block(Role.BODY, at, at + line.length(), Standing.READ));
      }
      at += line.length() + 1;
    }
    return reading(job, text, blocks);
  }

  private static Reading reading(Job job, String text, List<Block> blocks) {
    boolean bare = blocks.isEmpty();
    return new Reading(
        job.content(),
        RECIPE,
        "text/plain",
        text,
        bare ? List.of() : List.of(new Document(1, 0, text.length(), title(text, blocks), blocks)),
        bare ? List.of(new Problem(Problem.Code.R010, job.name(), "")) : List.of(),
        Ledger.NONE);
  }

  private static Map<Field, Stated> title(String text, List<Block> blocks) {
    Block first = blocks.getFirst();
    return Map.of(Field.TITLE, Stated.read(text.substring(first.start(), first.end())));
  }

  @Override
  public void close() {}
}
