package org.guwah.redaction;

import java.util.EnumMap;
import java.util.Map;
import org.guwah.model.Anchor;
import org.guwah.model.Claim;
import org.guwah.model.Judgment;
import org.guwah.model.Judgment.Bordered;
import org.guwah.model.Judgment.Cast;
import org.guwah.model.Judgment.Corrected;
import org.guwah.model.Judgment.Gathered;
import org.guwah.model.Judgment.HeldBack;
import org.guwah.model.Judgment.Noted;
import org.guwah.model.Judgment.Tagged;
import org.guwah.model.Judgment.Translated;
import org.guwah.model.Statement;

/// Judgments on a content without the words that are held back in it.
public final class Masked {
  private Masked() {}

  /// The judgment as the viewers of `redaction` may see it.
  public static Judgment.Anchored judgment(Judgment.Anchored judgment, Redaction redaction) {
    return switch (judgment) {
      case Judgment.Mark mark -> mark(mark, redaction);
      case Judgment.Assessment assessment -> assessment(assessment, redaction);
      case Judgment.Compared(var type, Anchor at, Anchor other, var identity) ->
          new Judgment.Compared(type, anchor(at, redaction), anchor(other, redaction), identity);
      case Judgment.Recorded(var id, var type, Anchor at) ->
          new Judgment.Recorded(id, type, anchor(at, redaction));
      case Corrected(Anchor at, var field, String value) ->
          new Corrected(anchor(at, redaction), field, redaction.words(value));
      case Bordered(Anchor at, boolean begins) -> new Bordered(anchor(at, redaction), begins);
      case Cast(Anchor at, var role) -> new Cast(anchor(at, redaction), role);
    };
  }

  /// The same for a mark.
  public static Judgment.Mark mark(Judgment.Mark mark, Redaction redaction) {
    if (!redaction.hides()) {
      return mark;
    }
    return switch (mark) {
      case HeldBack held -> held(held, redaction);
      case Tagged(Anchor at, String tag) -> new Tagged(anchor(at, redaction), redaction.words(tag));
      case Noted(Anchor at, String note, var restriction) ->
          new Noted(anchor(at, redaction), redaction.words(note), restriction);
      case Translated(
              Anchor at,
              String language,
              String words,
              String translator,
              String checker,
              var restriction) ->
          new Translated(
              anchor(at, redaction),
              language,
              redaction.words(words),
              redaction.words(translator),
              redaction.words(checker),
              restriction);
      case Gathered(var of, Anchor at) -> new Gathered(of, anchor(at, redaction));
    };
  }

  private static Judgment.Assessment assessment(
      Judgment.Assessment assessment, Redaction redaction) {
    Anchor at = anchor(assessment.at(), redaction);
    Statement what = statement(assessment.what(), redaction);
    return switch (assessment) {
      case Judgment.Assessed assessed ->
          new Judgment.Assessed(at, what, assessed.verdict(), assessed.inBulk());
      case Judgment.Asserted _ -> new Judgment.Asserted(at, what);
      case Judgment.Graded graded ->
          new Judgment.Graded(at, what, graded.source(), graded.information());
      case Judgment.Sourced sourced ->
          new Judgment.Sourced(at, what, redaction.words(sourced.origin()));
      case Judgment.Coded coded -> new Judgment.Coded(at, what, coded.vocabulary(), coded.code());
      case Judgment.Qualified qualified ->
          new Judgment.Qualified(
              at, what, qualified.violation(), redaction.words(qualified.norm()));
    };
  }

  private static Statement statement(Statement statement, Redaction redaction) {
    Map<Claim.Slot, Statement.Words> slots = new EnumMap<>(Claim.Slot.class);
    statement
        .slots()
        .forEach((slot, words) ->
            slots.put(
                slot,
                new Statement.Words(
                    anchor(words.at(), redaction), redaction.words(words.value()))));
    return new Statement(
        statement.type(),
        statement.kind(),
        slots,
        statement.modality(),
        redaction.words(statement.value()));
  }

  private static HeldBack held(HeldBack held, Redaction redaction) {
    Anchor at = anchor(held.at(), redaction);
    String words = held.isInText() ? at.words() : redaction.words(held.words());
    return new HeldBack(at, words, held.what(), held.restriction());
  }

  /// Only the words are shown anywhere, so what stands around them is left out.
  private static Anchor anchor(Anchor at, Redaction redaction) {
    return new Anchor(at.content(), redaction.anchored(at.words()), "", "", at.occurrence());
  }
}
