package org.guwah.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guwah.archive.Derivations.DocumentRow;
import org.guwah.archive.Derivations.Library;
import org.guwah.archive.Derivations.Page;
import org.guwah.model.Act;
import org.guwah.model.Anchor;
import org.guwah.model.CaseId;
import org.guwah.model.Field;
import org.guwah.model.Judgment;
import org.guwah.model.JudgmentId;
import org.guwah.model.Restriction;
import org.guwah.model.TaskId;
import org.guwah.reading.Anchors;

/// What somebody who works on the sample collection might have done, from the file `casework.tsv`
/// beside it.
final class SampleCasework {
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Library library;
  private final List<DocumentRow> documents;
  private final Map<String, CaseId> cases = new HashMap<>();
  private final List<Act> acts = new ArrayList<>();

  private SampleCasework(Library library) throws IOException {
    this.library = library;
    this.documents = library.documents(Page.ALL);
  }

  /// @param library of the owner, with the sample's documents in it
  static List<Act> acts(Library library) throws IOException {
    Path folder = Path.of(System.getProperty("guwah.sample", "sample/collection"));
    var casework = new SampleCasework(library);
    for (String line : Files.readAllLines(folder.resolveSibling("casework.tsv"))) {
      if (!line.startsWith("#") && !line.isBlank()) {
        casework.line(line.split("\t", -1));
      }
    }
    return casework.acts;
  }

  private void line(String[] columns) throws IOException {
    switch (columns[0]) {
      case "tag" -> judge(new Judgment.Tagged(document(columns[1]), columns[2]));
      case "case" -> open(columns[1], columns[2]);
      case "gather" -> judge(new Judgment.Gathered(of(columns[1]), document(columns[2])));
      case "person" -> judge(new Judgment.Involved(of(columns[1]), columns[2], columns[3]));
      case "task" -> {
        Optional<CaseId> of = Optional.of(of(columns[1]));
        judge(new Judgment.TaskSet(TaskId.mint(RANDOM), columns[2], columns[3], "", of));
      }
      case "search" -> {
        Optional<CaseId> of = Optional.of(of(columns[1]));
        judge(new Judgment.SearchSaved(columns[2], columns[3], of));
      }
      case "note" ->
          judge(new Judgment.Noted(words(columns[1], columns[2]), columns[3], Restriction.OPEN));
      default -> throw new IOException("casework.tsv has a line of no known kind: " + columns[0]);
    }
  }

  private void judge(Judgment judgment) {
    acts.add(new Act.Judged(JudgmentId.mint(RANDOM), judgment, ""));
  }

  private void open(String name, String about) {
    CaseId id = CaseId.mint(RANDOM);
    cases.put(name, id);
    judge(new Judgment.CaseOpened(id, name, about, Restriction.OPEN));
  }

  private CaseId of(String name) throws IOException {
    CaseId id = cases.get(name);
    if (id == null) {
      throw new IOException("casework.tsv opens no case \"" + name + "\" before it is named");
    }
    return id;
  }

  private DocumentRow row(String titleBegins) throws IOException {
    return documents.stream()
        .filter(row -> row.document().value(Field.TITLE).startsWith(titleBegins))
        .findFirst()
        .orElseThrow(
            () -> new IOException("no document of the sample begins \"" + titleBegins + "\""));
  }

  private Anchor document(String titleBegins) throws IOException {
    DocumentRow row = row(titleBegins);
    String text = library.text(row.id().content());
    return Anchors.ofDocument(row.id().content(), text, row.document());
  }

  private Anchor words(String titleBegins, String words) throws IOException {
    DocumentRow row = row(titleBegins);
    String text = library.text(row.id().content());
    int start = text.indexOf(words, row.document().start());
    if (start < 0) {
      throw new IOException("\"" + words + "\" does not stand in \"" + titleBegins + "\"");
    }
    return Anchor.at(row.id().content(), text, start, start + words.length());
  }
}
