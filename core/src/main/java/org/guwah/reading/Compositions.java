package org.guwah.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.guwah.archive.Composition;
import org.guwah.archive.Composition.Placed;
import org.guwah.archive.Composition.Tied;
import org.guwah.archive.Composition.Weighed;
import org.guwah.archive.Derivations.Judged;
import org.guwah.model.Anchor;
import org.guwah.model.Document;
import org.guwah.model.Judgment;
import org.guwah.model.Problem;
import org.guwah.model.Reading;
import org.guwah.model.Restriction;
import org.guwah.model.Sha256;
import org.guwah.model.Withheld;
import org.guwah.redaction.Occurrences;

/// Puts together what a machine proposed and what people judged: corrections first, then the marks
/// that hang on the documents which then stand.
///
/// Words to hold back are held back wherever they stand. Where they stand nowhere, because the text
/// was made anew in another way, the whole content is held back instead: a better reader must never
/// show a name that was hidden. Words that never stood in the text, only in what is said of it, do
/// not ask for that.
public final class Compositions {
  private final String text;
  private final List<Document> documents;
  private final List<Placed> marks = new ArrayList<>();
  private final List<Weighed> assessments = new ArrayList<>();
  private final List<Tied> ties = new ArrayList<>();
  private final List<Withheld> withheld = new ArrayList<>();
  private final List<Problem> lost;
  private Restriction least = Restriction.OPEN;

  private Compositions(String text, Corrections.Standing standing) {
    this.text = text;
    this.documents = standing.documents();
    this.lost = new ArrayList<>(standing.lost());
  }

  /// @param judgments those on this content that stand, in the order they were made
  public static Composition of(Reading reading, List<Judged> judgments) {
    if (judgments.isEmpty()) {
      return Composition.plain(reading.documents());
    }
    var standing = Corrections.apply(reading, judgments);
    var composing = new Compositions(reading.text(), standing);
    for (Judged judged : judgments) {
      if (judged.judgment() instanceof Judgment.Mark mark) {
        composing.mark(judged, mark);
      }
    }
    composing.weigh(judgments);
    composing.tie(reading.content(), judgments);
    return new Composition(
        composing.documents,
        composing.marks,
        composing.assessments,
        composing.ties,
        composing.withheld,
        composing.least,
        composing.lost);
  }

  private void mark(Judged judged, Judgment.Mark mark) {
    OptionalInt at = Anchors.find(mark.at(), text);
    if (mark instanceof Judgment.HeldBack held) {
      hold(held);
    }
    if (at.isEmpty()) {
      lost.add(Corrections.lost(judged.id(), mark));
      return;
    }
    int start = at.getAsInt();
    int end = Anchors.end(mark.at(), text, start);
    marks.add(new Placed(judged, mark, part(start), start, end));
  }

  private void weigh(List<Judged> judgments) {
    var places = new Assessments(text, documents);
    for (Judged judged : judgments) {
      if (judged.judgment() instanceof Judgment.Assessment assessment) {
        places
            .place(judged, assessment)
            .ifPresentOrElse(
                assessments::add, () -> lost.add(Corrections.lost(judged.id(), assessment)));
      }
    }
  }

  private void tie(Sha256 content, List<Judged> judgments) {
    for (Judged judged : judgments) {
      switch (judged.judgment()) {
        case Judgment.Compared(_, Anchor at, Anchor other, _) -> {
          tie(content, judged, 0, at);
          tie(content, judged, 1, other);
        }
        case Judgment.Recorded(_, _, Anchor at) -> tie(content, judged, 0, at);
        default -> {}
      }
    }
  }

  /// A name of another content is placed when that is put together.
  private void tie(Sha256 content, Judged judged, int side, Anchor anchor) {
    if (!anchor.content().equals(content)) {
      return;
    }
    OptionalInt at = Anchors.find(anchor, text);
    int part = at.isEmpty() ? 0 : part(at.getAsInt());
    if (part == 0) {
      lost.add(Corrections.lost(judged.id(), anchor));
      return;
    }
    int start = at.getAsInt();
    ties.add(new Tied(judged, side, part, start, Anchors.end(anchor, text, start)));
  }

  private void hold(Judgment.HeldBack held) {
    if (!held.words().isBlank()) {
      withheld.add(new Withheld(held.words(), held.what(), held.restriction()));
    }
    if (held.isInText() && !Occurrences.any(held.words(), text)) {
      least = least.strictest(held.restriction());
    }
  }

  private int part(int at) {
    for (Document document : documents) {
      if (document.start() <= at && at < document.end()) {
        return document.part();
      }
    }
    return 0;
  }
}
