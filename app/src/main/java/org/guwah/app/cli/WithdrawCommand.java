package org.guwah.app.cli;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.List;
import org.guwah.archive.Archive;
import org.guwah.model.Act;
import org.guwah.model.Entry;
import org.guwah.model.Judgment;
import org.guwah.model.JudgmentId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Undoes a judgment, by a new one.
@Command(name = "withdraw")
final class WithdrawCommand extends ArchiveCommand {
  private static final int BATCH = 1_000;

  @Parameters(paramLabel = "JUDGMENT", descriptionKey = "withdraw.judgment")
  private String judgment = "";

  @Option(names = "--why", paramLabel = "TEXT", descriptionKey = "judge.why")
  private String why = "";

  @Override
  int run(Archive archive) throws Exception {
    if (!exists(archive)) {
      throw Failure.badCall("withdraw.unknown", judgment);
    }
    String id = JudgmentId.mint(new SecureRandom());
    var act = new Act.Judged(id, new Judgment.Withdrawn(judgment), why);
    archive.journal().append(by(archive), List.of(act));
    archive.journal().publish();
    follow(archive);
    say("judge.done", id);
    return Guwah.DONE;
  }

  private boolean exists(Archive archive) throws IOException {
    long from = 0;
    for (List<Entry> entries = archive.journal().entries(from, BATCH);
        !entries.isEmpty();
        entries = archive.journal().entries(from, BATCH)) {
      for (Entry entry : entries) {
        if (entry.act() instanceof Act.Judged judged && judged.id().equals(judgment)) {
          return true;
        }
      }
      from += entries.size();
    }
    return false;
  }
}
