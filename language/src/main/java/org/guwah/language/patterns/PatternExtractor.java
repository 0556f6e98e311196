package org.guwah.language.patterns;

import java.util.List;
import org.guwah.extraction.Extractor;
import org.guwah.extraction.Matter;
import org.guwah.model.Document;
import org.guwah.model.Field;
import org.guwah.model.Findings;
import org.guwah.model.Mention;
import org.guwah.model.Recipe;

/// Names, dates and acts by dictionaries and patterns, in languages without a model. In a text of
/// any other language it finds only dates that are written alike everywhere.
public final class PatternExtractor implements Extractor {
  private static final int VERSION = 3;

  /// Of tables: whoever brings them in says what their cells tell.

  private static final String LANGUAGES = "ug ug-Latn ug-Cyrl kk ky tr ru zh ar";

  /// What it finds by.
  public static final Recipe RECIPE = new Recipe("patterns", VERSION, LANGUAGES);

  /// It takes what no other takes.
  public static boolean takes(Matter matter) {
    return true;
  }

  @Override
  public Findings extract(Matter matter) {
    if (matter.value(Field.LANGUAGE).equals(Document.NO_LANGUAGE)) {
      return new Findings(RECIPE, List.of(), List.of());
    }
    Text text = Text.of(matter);
    List<Mention> dates = Dates.of(text);
    List<Mention> mentions = Names.of(text, dates);
    return new Findings(RECIPE, mentions, Acts.of(text, mentions));
  }
}
