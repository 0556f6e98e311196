package org.guwah.language.patterns;

import java.util.List;
import org.guwah.extraction.Extractor;
import org.guwah.extraction.Matter;
import org.guwah.model.Findings;
import org.guwah.model.Recipe;

/// Names, dates and acts by dictionaries and patterns.
public final class PatternExtractor implements Extractor {
  private static final int VERSION = 1;

  /// What it finds by.
  public static final Recipe RECIPE = new Recipe("patterns", VERSION, "");

  /// It takes what no other takes.
  public static boolean takes(Matter matter) {
    return true;
  }

  @Override
  public Findings extract(Matter matter) {
    return new Findings(RECIPE, List.of(), List.of());
  }
}
