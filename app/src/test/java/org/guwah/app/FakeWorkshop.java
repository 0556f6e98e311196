package org.guwah.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.guwah.model.Block;
import org.guwah.model.Document;
import org.guwah.model.Ledger;
import org.guwah.model.Reading;
import org.guwah.model.Recipe;
import org.guwah.model.Role;
import org.guwah.model.Standing;
import org.guwah.reading.Unpacker;
import org.guwah.reading.Workshop;

/// Reads UTF-8 in this process as one document, one block a line, after changing the text as told:
/// a reader that got better, or worse.
record FakeWorkshop(int version, UnaryOperator<String> change) implements Workshop {
  @Override
  public Set<Recipe> recipes() {
    return Set.of(recipe());
  }

  private Recipe recipe() {
    return new Recipe("fake", version, "");
  }

  @Override
  public Reading read(Job job, Unpacker.Parts parts) throws IOException {
    String text;
    try (var in = job.bytes().open()) {
      text = change.apply(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
    var blocks = new ArrayList<Block>();
    int at = 0;
    for (String line : text.split("\n")) {
      if (!line.isBlank()) {
        blocks.add(new Block(Role.BODY, at, at + line.length(), Standing.READ));
      }
      at += line.length() + 1;
    }
    var document = new Document(1, 0, text.length(), Map.of(), blocks);
    return new Reading(
        job.content(), recipe(), "text/plain", text, List.of(document), List.of(), Ledger.NONE);
  }

  @Override
  public void close() {}
}
