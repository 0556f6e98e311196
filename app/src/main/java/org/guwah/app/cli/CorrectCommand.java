package org.guwah.app.cli;

import java.util.ArrayList;
import java.util.List;
import org.guwah.archive.Derivations.DocumentRow;
import org.guwah.model.Anchor;
import org.guwah.model.Edtf;
import org.guwah.model.Field;
import org.guwah.model.Judgment;
import org.guwah.reading.Anchors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Corrects what is said of a document as a whole.
@Command(name = "correct")
final class CorrectCommand extends JudgeCommand {
  @Option(names = "--title", paramLabel = "TEXT", descriptionKey = "correct.title")
  private @Nullable String title;

  @Option(names = "--posted", paramLabel = "DATE", descriptionKey = "correct.posted")
  private @Nullable String posted;

  @Option(names = "--published", paramLabel = "DATE", descriptionKey = "correct.published")
  private @Nullable String published;

  @Option(names = "--publisher", paramLabel = "TEXT", descriptionKey = "correct.publisher")
  private @Nullable String publisher;

  @Option(names = "--byline", paramLabel = "TEXT", descriptionKey = "correct.byline")
  private @Nullable String byline;

  @Option(names = "--language", paramLabel = "TAG", descriptionKey = "correct.language")
  private @Nullable String language;

  @Option(names = "--origin", paramLabel = "TEXT", descriptionKey = "correct.origin")
  private @Nullable String origin;

  @Override
  List<Judgment> judgments(DocumentRow row, String text) {
    Anchor anchor = Anchors.ofDocument(row.id().content(), text, row.document());
    var judgments = new ArrayList<Judgment>();
    add(judgments, anchor, Field.TITLE, title);
    add(judgments, anchor, Field.POSTED, date(posted));
    add(judgments, anchor, Field.PUBLISHED, date(published));
    add(judgments, anchor, Field.PUBLISHER, publisher);
    add(judgments, anchor, Field.BYLINE, byline);
    add(judgments, anchor, Field.LANGUAGE, language);
    add(judgments, anchor, Field.ORIGIN, origin);
    return judgments;
  }

  private static void add(
      List<Judgment> judgments, Anchor anchor, Field field, @Nullable String value) {
    if (value != null) {
      judgments.add(new Judgment.Corrected(anchor, field, value.strip()));
    }
  }

  private static @Nullable String date(@Nullable String value) {
    if (value != null && !value.isBlank() && Edtf.parse(value.strip()).isEmpty()) {
      throw Failure.badCall("correct.badDate", value);
    }
    return value;
  }
}
