package org.guwah.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.guwah.app.parts.Parts;
import org.guwah.archive.Archive;
import org.guwah.archive.Derivations.DocumentRow;
import org.guwah.archive.Derivations.Page;
import org.guwah.intake.Deposition;
import org.guwah.intake.Intake;
import org.guwah.model.Document;
import org.guwah.model.Field;
import org.guwah.model.Problem;
import org.guwah.model.Restriction;
import org.guwah.model.Viewer;
import org.guwah.pipeline.Deriver;
import org.guwah.search.QueryError;
import org.guwah.search.QueryParser;
import org.guwah.verify.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Shows the whole way on the sample collection.
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {
  /// Undetermined, and of tables, which are in none.
  private static final Set<String> NO_LANGUAGES = Set.of("", "und", Document.NO_LANGUAGE);

  private static final String OWNER = "demo";

  /// A phrase that stands in several files of the sample collection.
  private static final String PHRASE = "\"seasonal workers\"";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--dir", paramLabel = "DIR", descriptionKey = "demo.dir")
  private String dir = "";

  @Option(names = "--no-serve", descriptionKey = "demo.noServe")
  private boolean noServe;

  @Option(names = "--port", paramLabel = "N", defaultValue = "0", descriptionKey = "serve.port")
  private int port;

  @Override
  public Integer call() throws Exception {
    Path folder =
        dir.isEmpty()
            ? Files.createTempDirectory("guwah-demo").resolve("archive")
            : Path.of(dir).toAbsolutePath().normalize();
    try (Archive archive =
        Parts.engine(folder.toString()).create(folder.toString(), "Sample", OWNER)) {
      fill(archive);
      say("demo.made", folder);
      found(archive);
      boolean sound = prove(archive, folder);
      say("demo.keep", folder);
      if (!noServe) {
        Serving.serve(archive, folder.toString(), port, false, out());
      }
      return sound ? Guwah.DONE : Guwah.FOUND_WRONG;
    }
  }

  private void fill(Archive archive) throws IOException {
    var line = new ProgressLine(spec.commandLine().getErr());
    for (Map.Entry<Restriction, List<Path>> files : Sample.byRestriction().entrySet()) {
      var deposition =
          new Deposition(
              OWNER, Words.say("demo.from"), Words.say("demo.channel"), "", files.getKey());
      new Intake(archive, Clock.systemUTC()).add(files.getValue(), deposition, line);
    }
    var lease = archive.derive().orElseThrow();
    try (lease;
        var workshop = Parts.workshop(archive)) {
      var deriver = new Deriver(archive, workshop, Parts.workers(), Clock.systemUTC(), line);
      deriver.run();
      var library = archive.derivations().library(Viewer.owner(OWNER));
      archive.journal().append(OWNER, SampleCasework.acts(library));
      deriver.run();
    }
    archive.journal().publish();
    line.end();
  }

  private void found(Archive archive) throws IOException, QueryError {
    var library = archive.derivations().library(Viewer.owner(OWNER));
    List<DocumentRow> documents = library.documents(Page.ALL);
    var counts = library.counts();
    say(
        "demo.found",
        counts.items(),
        documents.size(),
        distinct(documents, Field.LANGUAGE),
        distinct(documents, Field.SCRIPT),
        counts.problems());
    var hits =
        archive.index().search(QueryParser.parse(PHRASE), Viewer.owner(OWNER), 0, documents.size());
    say("demo.search", PHRASE, hits.total());
  }

  private static int distinct(List<DocumentRow> documents, Field field) {
    return documents.stream()
        .map(row -> row.document().value(field))
        .filter(value -> !NO_LANGUAGES.contains(value))
        .collect(Collectors.toSet())
        .size();
  }

  private boolean prove(Archive archive, Path folder) throws IOException {
    var problems = new ArrayList<Problem>();
    Parts.verifier(archive).verify(problems::add, Progress.NONE);
    boolean sound = problems.isEmpty();
    if (sound) {
      say("demo.sound", archive.journal().size(), archive.journal().head().root().hex());
    } else {
      say("demo.unsound", folder);
    }
    return sound;
  }

  private void say(String key, Object... values) {
    out().println(Words.say(key, values));
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
