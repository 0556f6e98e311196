package org.guwah.language.english.positions;

import java.util.List;
import org.guwah.language.english.Parsed;
import org.guwah.language.english.speech.Sayings;
import org.guwah.model.Claim;
import org.guwah.model.Mention;

/// Positions of authorities, and interventions.
public final class Positions {
  private Positions() {}

  /// By place.
  public static List<Claim> of(Parsed parsed, List<Mention> mentions, Sayings sayings) {
    return List.of();
  }
}
