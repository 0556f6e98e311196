package org.guwah.app.cli;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import org.guwah.archive.Archive;
import org.guwah.archive.Derivations.DocumentRow;
import org.guwah.model.Act;
import org.guwah.model.Anchor;
import org.guwah.model.Judgment;
import org.guwah.model.JudgmentId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// A command that adds judgments on one document.
@Command
abstract class JudgeCommand extends DocumentCommand {
  private static final SecureRandom RANDOM = new SecureRandom();

  @Option(names = "--why", paramLabel = "TEXT", descriptionKey = "judge.why")
  private String why = "";

  @Override
  int run(Archive archive, DocumentRow row) throws Exception {
    var acts = new ArrayList<Act>();
    for (Judgment judgment : judgments(row, text(archive, row))) {
      acts.add(new Act.Judged(JudgmentId.mint(RANDOM), judgment, why));
    }
    if (acts.isEmpty()) {
      throw Failure.badCall("judge.nothing");
    }
    archive.journal().append(by(archive), acts);
    archive.journal().publish();
    follow(archive);
    for (Act act : acts) {
      if (act instanceof Act.Judged judged) {
        say("judge.done", judged.id());
      }
    }
    return Guwah.DONE;
  }

  /// @param text of the whole content
  abstract List<Judgment> judgments(DocumentRow row, String text) throws IOException;

  /// The only place in the document where these words stand.
  static Anchor words(DocumentRow row, String text, String words) {
    int start = text.indexOf(words, row.document().start());
    if (words.isBlank() || start < 0 || start + words.length() > row.document().end()) {
      throw Failure.badCall("judge.noWords", words, row.id());
    }
    int next = text.indexOf(words, start + 1);
    if (next >= 0 && next + words.length() <= row.document().end()) {
      throw Failure.badCall("judge.twice", words, row.id());
    }
    return Anchor.at(row.id().content(), text, start, start + words.length());
  }
}
