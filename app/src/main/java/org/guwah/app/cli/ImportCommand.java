package org.guwah.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guwah.app.rows.ActKinds;
import org.guwah.archive.Archive;
import org.guwah.archive.Derivations.Library;
import org.guwah.intake.Deposition;
import org.guwah.intake.Intake;
import org.guwah.json.Json;
import org.guwah.lists.Column;
import org.guwah.lists.ListMapping;
import org.guwah.lists.Lists;
import org.guwah.lists.Meaning;
import org.guwah.lists.Plan;
import org.guwah.lists.Plan.Fate;
import org.guwah.lists.Series;
import org.guwah.model.Act;
import org.guwah.model.JudgmentId;
import org.guwah.model.Problem;
import org.guwah.model.Restriction;
import org.guwah.model.Sha256;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Brings a list of people in, row by row.
@Command(name = "import")
final class ImportCommand extends ArchiveCommand {
  private static final Set<String> ACTS = Set.copyOf(ActKinds.ALL);
  private static final int GROUP = 256;

  @Parameters(paramLabel = "FILE", descriptionKey = "import.file")
  private Path file = Path.of("");

  @Option(
      names = "--series",
      paramLabel = "NAME",
      descriptionKey = "import.series",
      required = true)
  private String name = "";

  @Option(names = "--column", paramLabel = "HEADING=MEANING", descriptionKey = "import.column")
  private Map<String, String> columns = new LinkedHashMap<>();

  @Option(names = "--act", paramLabel = "KIND", descriptionKey = "import.act")
  private String act = "";

  @Option(names = "--dry-run", descriptionKey = "import.dryRun")
  private boolean dryRun;

  @Option(
      names = "--restriction",
      paramLabel = "WHOM",
      defaultValue = "OPEN",
      descriptionKey = "add.restriction")
  private Restriction restriction = Restriction.OPEN;

  @Option(names = "--why", paramLabel = "TEXT", descriptionKey = "judge.why")
  private String why = "";

  @Override
  int run(Archive archive) throws Exception {
    Series series = series(archive);
    Sha256 content = preserved(archive);
    Library library = archive.derivations().library(viewer(archive));
    if (library.documentsOf(content).isEmpty()) {
      throw Failure.badCall("import.unread", file);
    }
    Plan plan = new Lists(archive, library, ACTS).plan(content, series);
    if (!dryRun) {
      record(archive, plan);
      series.with(content).keep(archive.settings());
      follow(archive);
    }
    tell(plan);
    return plan.count(Fate.REFUSED) > 0 ? Guwah.DONE_WITH_PROBLEMS : Guwah.DONE;
  }

  /// The columns as they were given, or as they were for the last list of the series.
  private Series series(Archive archive) throws IOException {
    Optional<Series> known = Series.find(archive.settings(), name);
    if (columns.isEmpty()) {
      return known.orElseThrow(() -> Failure.badCall("import.noColumns", name));
    }
    Map<String, Column> meanings = new LinkedHashMap<>();
    for (Map.Entry<String, String> each : columns.entrySet()) {
      meanings.put(
          each.getKey(),
          Column.of(each.getValue())
              .filter(column -> column.act().isEmpty() || ACTS.contains(column.act()))
              .orElseThrow(() -> Failure.badCall("import.badColumn", each.getValue())));
    }
    if (!meanings.containsValue(new Column(Meaning.NAME))) {
      throw Failure.badCall("import.noName");
    }
    if (!act.isEmpty() && !ACTS.contains(act)) {
      throw Failure.badCall("import.badAct", act);
    }
    var mapping = new ListMapping(meanings, act);
    return new Series(name, mapping, known.map(Series::contents).orElse(List.of()));
  }

  /// The list is an original like any other, whatever comes of its rows.
  private Sha256 preserved(Archive archive) throws IOException {
    var deposition = new Deposition(by(archive), "", "", "", restriction);
    new Intake(archive, Clock.systemUTC()).add(List.of(file), deposition, new ProgressLine(err()));
    archive.journal().publish();
    follow(archive);
    return Sha256.hash(Files.readAllBytes(file));
  }

  private void record(Archive archive, Plan plan) throws IOException {
    var random = new SecureRandom();
    List<Act> acts = new ArrayList<>();
    for (Plan.Step step : plan.rows()) {
      step.judgments()
          .forEach(each -> acts.add(new Act.Judged(JudgmentId.mint(random), each, why)));
      if (acts.size() >= GROUP) {
        archive.journal().append(by(archive), acts);
        acts.clear();
      }
    }
    if (!acts.isEmpty()) {
      archive.journal().append(by(archive), acts);
    }
    archive.journal().publish();
  }

  private void tell(Plan plan) {
    for (Plan.Step step : plan.rows()) {
      if (json()) {
        print(json(step));
      } else {
        step.row().refused().ifPresent(problem -> out().println("  " + line(problem)));
      }
    }
    if (!json()) {
      say(
          dryRun ? "import.would" : "import.done",
          plan.count(Fate.CREATED),
          plan.count(Fate.CHANGED),
          plan.count(Fate.MATCHED),
          plan.count(Fate.REFUSED));
    }
  }

  private String line(Problem problem) {
    return Rows.problem(
        new Problem(problem.code(), file.getFileName() + ", " + problem.where(), problem.detail()));
  }

  private static Json json(Plan.Step step) {
    Json.Builder json =
        Json.object()
            .with("line", step.row().line())
            .with("fate", step.fate().name().toLowerCase(Locale.ROOT))
            .with("id", step.row().id())
            .with("name", step.row().value(Meaning.NAME));
    step.row()
        .refused()
        .ifPresent(
            problem -> json.with("code", problem.code().name()).with("detail", problem.detail()));
    return json.build();
  }
}
