package org.guwah.app.cli;

import java.util.ArrayList;
import java.util.List;
import org.guwah.archive.Archive;
import org.guwah.archive.Derivations.DocumentRow;
import org.guwah.archive.Derivations.MarkRow;
import org.guwah.model.Judgment;
import org.guwah.model.Tag;
import org.guwah.reading.Anchors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Puts a tag on a document, or takes it off.
@Command(name = "tag")
final class TagCommand extends JudgeCommand {
  @Parameters(index = "1", paramLabel = "TAG", descriptionKey = "tag.tag")
  private String tag = "";

  @Option(names = "--remove", descriptionKey = "tag.remove")
  private boolean remove;

  private List<MarkRow> marks = List.of();

  @Override
  int run(Archive archive, DocumentRow row) throws Exception {
    String words = tag.strip();
    if (words.isEmpty() || words.length() > Tag.LONGEST) {
      throw Failure.badCall("tag.bad", tag, Tag.LONGEST);
    }
    marks = archive.derivations().library(viewer(archive)).marks(row.id());
    return super.run(archive, row);
  }

  @Override
  List<Judgment> judgments(DocumentRow row, String text) {
    if (remove) {
      return removal(row);
    }
    if (row.document().blocks().isEmpty()) {
      throw Failure.badCall("tag.wordless", row.id());
    }
    var anchor = Anchors.ofDocument(row.id().content(), text, row.document());
    return List.of(new Judgment.Tagged(anchor, tag.strip()));
  }

  private List<Judgment> removal(DocumentRow row) {
    String folded = Tag.folded(tag);
    var withdrawals = new ArrayList<Judgment>();
    for (MarkRow each : marks) {
      if (each.mark() instanceof Judgment.Tagged tagged
          && Tag.folded(tagged.tag()).equals(folded)) {
        withdrawals.add(new Judgment.Withdrawn(each.id()));
      }
    }
    if (withdrawals.isEmpty()) {
      throw Failure.badCall("tag.absent", row.id(), tag);
    }
    return withdrawals;
  }
}
