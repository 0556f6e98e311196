package org.guwah.reading;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.guwah.archive.Composition.Weighed;
import org.guwah.archive.Derivations.Judged;
import org.guwah.model.Anchor;
import org.guwah.model.Claim;
import org.guwah.model.Document;
import org.guwah.model.Judgment;
import org.guwah.model.Span;
import org.guwah.model.Statement;

/// Finds the words of judgments on what passages say. A document may have hundreds of them, so the
/// text is prepared once.
final class Assessments {
  private final String text;
  private final List<Document> documents;
  private final Squeezed squeezed;

  Assessments(String text, List<Document> documents) {
    this.text = text;
    this.documents = documents;
    this.squeezed = new Squeezed(text);
  }

  /// Where its words stand; empty where any of them is lost, or the telling ones stand in no
  /// document.
  Optional<Weighed> place(Judged judged, Judgment.Assessment assessment) {
    Optional<Span> telling = find(assessment.at());
    Optional<Document> document = telling.flatMap(this::document);
    if (telling.isEmpty() || document.isEmpty()) {
      return Optional.empty();
    }
    Document within = document.get();
    Map<Claim.Slot, Span> slots = new EnumMap<>(Claim.Slot.class);
    for (Map.Entry<Claim.Slot, Statement.Words> each : assessment.what().slots().entrySet()) {
      Optional<Span> words = find(each.getValue().at());
      if (words.isEmpty()) {
        return Optional.empty();
      }
      if (holds(within, words.get())) {
        slots.put(each.getKey(), words.get().shifted(-within.start()));
      }
    }
    Span at = telling.get().shifted(-within.start());
    return Optional.of(new Weighed(judged, assessment, within.part(), at, slots));
  }

  /// In the text of the content.
  private Optional<Span> find(Anchor anchor) {
    OptionalInt start = Anchors.find(anchor, squeezed);
    return start.isEmpty()
        ? Optional.empty()
        : Optional.of(new Span(start.getAsInt(), Anchors.end(anchor, text, start.getAsInt())));
  }

  private Optional<Document> document(Span words) {
    return documents.stream().filter(each -> holds(each, words)).findFirst();
  }

  private static boolean holds(Document document, Span words) {
    return document.start() <= words.start() && words.end() <= document.end();
  }
}
