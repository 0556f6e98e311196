package org.guwah.language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.guwah.extraction.Extractor;
import org.guwah.extraction.Matter;
import org.guwah.language.patterns.PatternExtractor;
import org.guwah.model.Findings;
import org.guwah.model.Recipe;
import org.jspecify.annotations.Nullable;

/// Every extractor there is, in the order in which they are asked. One that has models loads them
/// when it first takes a document. Not safe for use by several threads.
public final class Extractors implements Extractor {
  /// To add one, name it here: by what recipe it works, whether it takes a document, and how it is
  /// made.
  private static final List<Kind> ALL =
      List.of(
          new Kind(EnglishExtractor.RECIPE, EnglishExtractor::takes, EnglishExtractor::new),
          new Kind(PatternExtractor.RECIPE, PatternExtractor::takes, PatternExtractor::new));

  private final List<@Nullable Extractor> made = new ArrayList<>();

  private Extractors() {
    ALL.forEach(_ -> made.add(null));
  }

  private record Kind(Recipe recipe, Predicate<Matter> takes, Supplier<Extractor> maker) {}

  /// None is made yet.
  public static Extractors standard() {
    return new Extractors();
  }

  /// Of all, in their order.
  public static List<Recipe> recipes() {
    return ALL.stream().map(Kind::recipe).toList();
  }

  /// What the first that takes the document finds in it.
  @Override
  public Findings extract(Matter matter) {
    for (int i = 0; i < ALL.size(); i++) {
      if (ALL.get(i).takes().test(matter)) {
        return at(i).extract(matter);
      }
    }
    throw new IllegalStateException("the last extractor takes every text");
  }

  private Extractor at(int index) {
    Extractor extractor = made.get(index);
    if (extractor == null) {
      extractor = ALL.get(index).maker().get();
      made.set(index, extractor);
    }
    return extractor;
  }
}
