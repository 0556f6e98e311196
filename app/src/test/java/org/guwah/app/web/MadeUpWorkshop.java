package org.guwah.app.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guwah.intake.Testimonies;
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

/// Reads files that say themselves what is in them, so that a page can be tested with any document.
///
/// Each line is a word, a colon and the rest. A field's name in capitals states that field, with a
/// question mark after the name if it is a guess; a role's name gives a block; `document:` begins
/// one; `problem:` has the code of one. A file that begins in another way cannot be read, but for
/// testimonies, which are one document.
final class MadeUpWorkshop implements Workshop {
  private static final Recipe RECIPE = new Recipe("made-up", 1, "");

  @Override
  public Set<Recipe> recipes() {
    return Set.of(RECIPE);
  }

  @Override
  public Reading read(Job job, Unpacker.Parts parts) throws IOException {
    String file;
    try (var in = job.bytes().open()) {
      file = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    return new File(job).read(file);
  }

  @Override
  public void close() {}

  private static final class File {
    private final Job job;
    private final StringBuilder text = new StringBuilder();
    private final List<Document> documents = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<Field, Stated> fields = new EnumMap<>(Field.class);
    private final List<Block> blocks = new ArrayList<>();
    private int start;

    File(Job job) {
      this.job = job;
    }

    Reading read(String file) {
      if (job.mediaType().equals(Testimonies.MEDIA_TYPE)) {
        block(Role.BODY, file, Standing.READ);
        end();
      } else if (!file.startsWith("document:")) {
        problems.add(new Problem(Problem.Code.R001, job.name(), ""));
      } else {
        file.lines().forEach(this::line);
        end();
      }
      return new Reading(
          job.content(), RECIPE, "text/made-up", text.toString(), documents, problems, Ledger.NONE);
    }

    private void line(String line) {
      int colon = line.indexOf(':');
      String word = line.substring(0, colon);
      String rest = line.substring(colon + 1).strip();
      String name = word.replace("?", "");
      Standing standing = word.endsWith("?") ? Standing.UNSURE : Standing.READ;
      switch (name) {
        case "document" -> end();
        case "problem" ->
            problems.add(new Problem(Problem.Code.valueOf(rest), job.name(), "made up"));
        case "TITLE", "POSTED", "PUBLISHED", "PUBLISHER", "BYLINE", "LANGUAGE", "SCRIPT" ->
            fields.put(Field.valueOf(name), new Stated(rest, standing));
        default -> block(Role.valueOf(name.toUpperCase(java.util.Locale.ROOT)), rest, standing);
      }
    }

    private void block(Role role, String words, Standing standing) {
      int at = text.length() - start;
      text.append(words);
      blocks.add(new Block(role, at, at + words.length(), standing));
      text.append("\n\n");
    }

    private void end() {
      if (!blocks.isEmpty()) {
        int end = text.length() - 2;
        documents.add(new Document(documents.size() + 1, start, end, fields, blocks));
      }
      fields.clear();
      blocks.clear();
      start = text.length();
    }
  }
}
