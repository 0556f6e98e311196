package org.guwah.language.patterns;

import java.util.List;
import org.guwah.extraction.Extractor;
import org.guwah.extraction.Findings;
import org.guwah.extraction.Matter;
import org.guwah.model.Recipe;

/// Names, dates and acts by dictionaries and patterns.
public final class PatternExtractor implements Extractor {
  private static final int VERSION = 1;

  @Override
  public Recipe recipe() {
    return new Recipe("patterns", VERSION, "");
  }

  @Override
  public boolean takes(Matter matter) {
    return true;
  }

  @Override
  public Findings extract(Matter matter) {
    return new Findings(recipe(), List.of(), List.of());
  }
}
