package org.guwah.app.web.records;

import java.util.ArrayList;
import java.util.List;
import org.guwah.app.web.records.RecordPages.Question;
import org.guwah.corroboration.Corroboration;
import org.guwah.model.Verdict;
import org.guwah.records.Moment;
import org.guwah.records.Story;

/// What is not known of somebody yet, and can be found out or decided.
final class Questions {
  private static final int ENOUGH = 2;

  private Questions() {}

  static List<Question> of(Story story, Corroboration origins, int contradictions, int possible) {
    var questions = new ArrayList<Question>();
    if (story.last().isEmpty()) {
      questions.add(new Question("status", -1));
    }
    add(questions, "contradictions", contradictions);
    add(questions, "same", possible);
    add(questions, "perhaps", story.acts().stream().filter(each -> each.of().perhaps()).count());
    add(
        questions,
        "unreviewed",
        story.acts().stream()
            .filter(each -> each.of().row().proposal().verdict() == Verdict.PROPOSED)
            .count());
    add(
        questions,
        "undated",
        story.acts().stream().filter(each -> each.basis() != Moment.Basis.SAID).count());
    if (!story.acts().isEmpty() && origins.known() < ENOUGH) {
      questions.add(new Question("origins", origins.known()));
    }
    return questions;
  }

  private static void add(List<Question> questions, String key, long count) {
    if (count > 0) {
      questions.add(new Question(key, count));
    }
  }
}
