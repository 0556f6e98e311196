package org.guwah.language.english.names;

import java.util.List;
import org.guwah.language.english.Parsed;
import org.guwah.model.Mention;

/// Names of persons, places and organisations.
public final class Names {
  private Names() {}

  /// By place, not overlapping.
  public static List<Mention> of(Parsed parsed) {
    return List.of();
  }
}
