package org.guwah.app.cli;

import java.util.List;
import org.guwah.archive.Derivations.DocumentRow;
import org.guwah.model.Judgment;
import org.guwah.reading.Anchors;
import picocli.CommandLine.Command;

/// Says that this document belongs to the one before it.
@Command(name = "join")
final class JoinCommand extends JudgeCommand {
  @Override
  List<Judgment> judgments(DocumentRow row, String text) {
    var first = row.document().blocks().getFirst();
    var anchor = Anchors.ofBlock(row.id().content(), text, row.document(), first);
    return List.of(new Judgment.Bordered(anchor, false));
  }
}
