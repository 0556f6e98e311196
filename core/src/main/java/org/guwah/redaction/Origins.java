package org.guwah.redaction;

import org.guwah.model.Consent;
import org.guwah.model.Held;
import org.guwah.model.ItemId;
import org.guwah.model.Origin;
import org.guwah.model.Restriction;

/// Where items came from, without what is held back of that.
public final class Origins {
  private Origins() {}

  /// Without the words that are held back in the item's content.
  public static Origin masked(Origin origin, Redaction redaction) {
    return switch (origin) {
      case Origin.Deposit given ->
          new Origin.Deposit(
              redaction.words(given.path()),
              redaction.words(given.from()),
              redaction.words(given.channel()),
              redaction.words(given.note()));
      case Origin.Testimony told -> masked(told, redaction);
      case Origin.Part(ItemId of, String path) -> new Origin.Part(of, redaction.words(path));
    };
  }

  /// The same for what somebody told.
  public static Origin.Testimony masked(Origin.Testimony told, Redaction redaction) {
    return new Origin.Testimony(
        redaction.words(told.path()),
        redaction.words(told.teller()),
        redaction.words(told.relation()),
        redaction.words(told.knowledge()),
        told.language(),
        redaction.words(told.interviewer()),
        redaction.words(told.earlier()));
  }

  /// Without the answers that viewers of `clearance` may not see by what was agreed: whoever told
  /// it may have asked that it not be said who they are, or whose family they are of.
  public static Origin.Testimony agreed(
      Origin.Testimony told, Consent consent, Restriction clearance) {
    if (consent.eyes().compareTo(clearance) <= 0) {
      return told;
    }
    boolean name = consent.heldBack().contains(Held.NAME);
    boolean family = name || consent.heldBack().contains(Held.FAMILY);
    boolean place = name || consent.heldBack().contains(Held.PLACE);
    return new Origin.Testimony(
        told.path(),
        hidden(told.teller(), name),
        hidden(told.relation(), family),
        hidden(told.knowledge(), name),
        told.language(),
        told.interviewer(),
        hidden(told.earlier(), place));
  }

  private static String hidden(String words, boolean hide) {
    return hide && !words.isEmpty() ? Redaction.MASK : words;
  }
}
