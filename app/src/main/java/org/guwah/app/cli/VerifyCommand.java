package org.guwah.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.guwah.app.parts.Parts;
import org.guwah.archive.Archive;
import org.guwah.json.Json;
import org.guwah.model.Problem;
import org.guwah.verify.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Proves the archive, or names what is wrong with it.
@Command(name = "verify")
final class VerifyCommand extends ArchiveCommand {
  @Option(names = "--head", paramLabel = "FILE", descriptionKey = "verify.head")
  private List<Path> heads = List.of();

  /// It says itself what is wrong with the record.
  @Override
  boolean needsRecord() {
    return false;
  }

  @Override
  int run(Archive archive) throws Exception {
    var verifier = Parts.verifier(archive);
    for (Path head : heads) {
      verifier.head(Files.readString(head));
    }
    var problems = new ArrayList<Problem>();
    verifier.verify(problems::add, Progress.NONE);
    for (Problem problem : problems) {
      if (json()) {
        print(asJson(problem));
      } else {
        out().println(Rows.problem(problem));
      }
    }
    if (!json()) {
      say(problems.isEmpty() ? "verify.sound" : "verify.wrong", problems.size());
    }
    return problems.isEmpty() ? Guwah.DONE : Guwah.FOUND_WRONG;
  }

  private static Json asJson(Problem problem) {
    String code = problem.code().name();
    return Json.object()
        .with("code", code)
        .with("what", problem.where() + ": " + Words.what(code))
        .with("detail", problem.detail())
        .build();
  }
}
