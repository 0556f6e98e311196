package org.guwah.language.english.dates;

import java.util.List;
import org.guwah.language.english.Parsed;
import org.guwah.model.Mention;

/// Dates.
public final class Dates {
  private Dates() {}

  /// By place, not overlapping.
  public static List<Mention> of(Parsed parsed) {
    return List.of();
  }
}
