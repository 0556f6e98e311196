package org.guwah.language.english.acts;

import java.util.List;
import org.guwah.language.english.Parsed;
import org.guwah.model.Claim;
import org.guwah.model.Mention;

/// What was done to whom.
public final class Acts {
  private Acts() {}

  /// By place. Who says so is not told yet.
  public static List<Claim> of(Parsed parsed, List<Mention> mentions) {
    return List.of();
  }
}
