package org.guwah.language.english.speech;

import java.util.List;
import org.guwah.language.english.Parsed;
import org.guwah.model.Claim;
import org.guwah.model.Mention;

/// Words between marks, with their speakers.
public final class Quotes {
  private Quotes() {}

  /// By place.
  public static List<Claim> of(Parsed parsed, List<Mention> mentions) {
    return List.of();
  }
}
