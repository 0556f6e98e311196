package org.guwah.app.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guwah.accuracy.Accuracy;
import org.guwah.accuracy.AccuracyTable;
import org.guwah.accuracy.Articles;
import org.guwah.accuracy.Labels;
import org.guwah.accuracy.LabelsException;
import org.guwah.accuracy.Scored;
import org.guwah.archive.Archive;
import org.guwah.archive.Derivations.DocumentRow;
import org.guwah.archive.Derivations.Library;
import org.guwah.archive.Derivations.Page;
import org.guwah.model.DocumentId;
import org.guwah.model.Findings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Counts how well what programs found agrees with labels.
@Command(name = "accuracy")
final class AccuracyCommand extends ArchiveCommand {
  @Parameters(paramLabel = "LABELS", arity = "1..*", descriptionKey = "accuracy.labels")
  private List<Path> files = List.of();

  @Override
  int run(Archive archive) throws Exception {
    follow(archive);
    lookThrough(archive);
    Library library = archive.derivations().library(viewer(archive));
    int outcome = Guwah.DONE;
    for (Path file : files) {
      Accuracy accuracy = Accuracy.of(labels(file), scored(archive, library, labels(file)));
      if (json()) {
        AccuracyTable.json(accuracy).forEach(this::print);
      } else {
        out().println(file.getFileName());
        out().println(AccuracyTable.text(accuracy));
      }
      outcome = accuracy.lost().isEmpty() ? outcome : Guwah.DONE_WITH_PROBLEMS;
    }
    return outcome;
  }

  private static Labels labels(Path file) throws IOException {
    try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      return Labels.read(in);
    } catch (LabelsException e) {
      throw Failure.badCall("accuracy.noLabels", file, String.valueOf(e.getMessage()));
    }
  }

  /// The documents that the labels are of, with what was found in them.
  private static List<Scored> scored(Archive archive, Library library, Labels labels)
      throws IOException {
    var articles = new Articles(labels);
    for (DocumentRow row : library.documents(Page.ALL)) {
      articles.add(row.id(), text(library, row));
    }
    var scored = new ArrayList<Scored>();
    for (DocumentId id : articles.found().values()) {
      Optional<Findings> found = archive.derivations().extractions().of(id);
      DocumentRow row = library.document(id).orElseThrow();
      scored.add(
          new Scored(
              id,
              text(library, row),
              found.map(Findings::mentions).orElse(List.of()),
              found.map(Findings::claims).orElse(List.of())));
    }
    return scored;
  }

  private static String text(Library library, DocumentRow row) throws IOException {
    return row.document().text(library.text(row.id().content()));
  }
}
