package org.guwah.app.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.guwah.archive.Archive;
import org.guwah.archive.Derivations.Page;
import org.guwah.intake.Deposition;
import org.guwah.intake.Intake;
import org.guwah.json.Json;
import org.guwah.model.Problem;
import org.guwah.model.Restriction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Preserves files, then reads and indexes them.
@Command(name = "add")
final class AddCommand extends ArchiveCommand {
  @Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "add.path")
  private List<Path> paths = List.of();

  @Option(names = "--from", paramLabel = "WHO", descriptionKey = "add.from")
  private String from = "";

  @Option(names = "--channel", paramLabel = "HOW", descriptionKey = "add.channel")
  private String channel = "";

  @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "add.note")
  private String note = "";

  @Option(
      names = "--restriction",
      paramLabel = "WHOM",
      defaultValue = "OPEN",
      descriptionKey = "add.restriction")
  private Restriction restriction = Restriction.OPEN;

  @Option(names = "--later", descriptionKey = "add.later")
  private boolean later;

  @Override
  int run(Archive archive) throws Exception {
    var library = archive.derivations().library(viewer(archive));
    long problemsBefore = library.counts().problems();
    var line = new ProgressLine(err());
    var deposition = new Deposition(by(archive), from, channel, note, restriction);
    var taken = new Intake(archive, Clock.systemUTC()).add(paths, deposition, line);
    line.end();
    archive.journal().publish();
    follow(archive);
    archive.journal().publish();
    if (!later) {
      lookThrough(archive);
    }
    var counts = library.counts();
    long problems = Math.max(counts.problems() - problemsBefore, taken.problems().size());
    report(taken, counts.documents(), problems);
    if (problems > 0 && !json()) {
      list(library.problems(new Page(0, 10)).stream().map(row -> row.problem()).toList(), problems);
    }
    return problems > 0 ? Guwah.DONE_WITH_PROBLEMS : Guwah.DONE;
  }

  private void report(Intake.Taken taken, long documents, long problems) {
    if (json()) {
      print(
          Json.object()
              .with("preserved", taken.items())
              .with("known", taken.known())
              .with("problems", problems)
              .with("documents", documents)
              .with("entries", taken.entries())
              .build());
    } else {
      say("add.done", taken.items(), taken.known(), documents, problems);
    }
  }

  private void list(List<Problem> newest, long problems) {
    int shown = (int) Math.min(problems, newest.size());
    for (Problem problem : newest.subList(0, shown)) {
      out().println("  " + Rows.problem(problem));
    }
    if (problems > shown) {
      say("add.more", problems - shown);
    }
  }
}
