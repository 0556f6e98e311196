package org.guwah.app.cli;

import java.util.List;
import org.guwah.archive.Derivations.DocumentRow;
import org.guwah.model.Judgment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Says that another document begins inside this one.
@Command(name = "split")
final class SplitCommand extends JudgeCommand {
  @Parameters(index = "1", paramLabel = "WORDS", descriptionKey = "split.words")
  private String words = "";

  @Override
  List<Judgment> judgments(DocumentRow row, String text) {
    return List.of(new Judgment.Bordered(words(row, text, words), true));
  }
}
