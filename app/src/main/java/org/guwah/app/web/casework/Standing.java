package org.guwah.app.web.casework;

import java.util.List;
import java.util.stream.Stream;
import org.guwah.archive.Derivations.MarkRow;
import org.guwah.model.CaseId;
import org.guwah.model.Judgment;
import org.guwah.model.Judgment.Withdrawn;
import org.guwah.model.Tag;

/// The withdrawals that take a mark off a document, one for each time that it was put there.
final class Standing {
  private Standing() {}

  /// @param marks of one document
  static List<Withdrawn> tags(List<MarkRow> marks, String tag) {
    return withdrawals(tagMarks(marks, tag));
  }

  /// The marks that put a tag on it, however they write it.
  static Stream<MarkRow> tagMarks(List<MarkRow> marks, String tag) {
    String folded = Tag.folded(tag);
    return marks.stream()
        .filter(row ->
            row.mark() instanceof Judgment.Tagged tagged
                && Tag.folded(tagged.tag()).equals(folded));
  }

  /// @param marks of one document
  static List<Withdrawn> gathered(List<MarkRow> marks, CaseId of) {
    return withdrawals(
        marks.stream()
            .filter(row ->
                row.mark() instanceof Judgment.Gathered gathered && gathered.of().equals(of)));
  }

  private static List<Withdrawn> withdrawals(Stream<MarkRow> marks) {
    return marks.map(row -> new Withdrawn(row.id())).toList();
  }
}
