package org.guwah.app.cli;

import java.util.List;
import org.guwah.archive.Derivations.DocumentRow;
import org.guwah.model.Judgment;
import org.guwah.model.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Says what a block of a document is for.
@Command(name = "role")
final class RoleCommand extends JudgeCommand {
  @Parameters(index = "1", paramLabel = "ROLE", descriptionKey = "role.role")
  private Role role = Role.BODY;

  @Parameters(index = "2", paramLabel = "WORDS", descriptionKey = "role.words")
  private String words = "";

  @Override
  List<Judgment> judgments(DocumentRow row, String text) {
    return List.of(new Judgment.Cast(words(row, text, words), role));
  }
}
