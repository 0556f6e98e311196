package org.guwah.language;

import java.util.List;
import java.util.function.Supplier;
import org.guwah.extraction.Extractor;
import org.guwah.extraction.Findings;
import org.guwah.extraction.Matter;
import org.guwah.language.english.EnglishExtractor;
import org.guwah.language.patterns.PatternExtractor;

/// Every extractor there is, in the order in which they are asked.
public final class Extractors {
  /// To add one, name it here.
  private static final List<Supplier<Extractor>> ALL =
      List.of(EnglishExtractor::new, PatternExtractor::new);

  private final List<Extractor> extractors;

  private Extractors(List<Extractor> extractors) {
    this.extractors = extractors;
  }

  /// Loads all models.
  public static Extractors standard() {
    return new Extractors(ALL.stream().map(Supplier::get).toList());
  }

  public List<Extractor> all() {
    return extractors;
  }

  /// What the first that takes the document finds in it.
  public Findings extract(Matter matter) {
    for (Extractor each : extractors) {
      if (each.takes(matter)) {
        return each.extract(matter);
      }
    }
    throw new IllegalStateException("the last extractor takes every text");
  }
}
