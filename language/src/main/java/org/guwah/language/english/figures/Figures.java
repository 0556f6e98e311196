package org.guwah.language.english.figures;

import java.util.List;
import org.guwah.language.english.Parsed;
import org.guwah.model.Claim;
import org.guwah.model.Mention;

/// Numbers of what they count.
public final class Figures {
  private Figures() {}

  /// By place. Who says so is not told yet.
  public static List<Claim> of(Parsed parsed, List<Mention> mentions) {
    return List.of();
  }
}
