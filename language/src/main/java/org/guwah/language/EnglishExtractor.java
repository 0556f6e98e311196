package org.guwah.language;

import java.util.ArrayList;
import java.util.List;
import org.guwah.extraction.Extractor;
import org.guwah.extraction.Matter;
import org.guwah.language.english.Parsed;
import org.guwah.language.english.Pipeline;
import org.guwah.language.english.acts.Acts;
import org.guwah.language.english.dates.Dates;
import org.guwah.language.english.figures.Figures;
import org.guwah.language.english.names.Names;
import org.guwah.language.english.positions.Positions;
import org.guwah.language.english.speech.Quotes;
import org.guwah.language.english.speech.Sayings;
import org.guwah.model.Claim;
import org.guwah.model.Field;
import org.guwah.model.Findings;
import org.guwah.model.Mention;
import org.guwah.model.Recipe;
import org.guwah.worker.LibraryVersions;

/// Names, dates and claims in English texts.
public final class EnglishExtractor implements Extractor {
  private static final int VERSION = 3;

  /// What it finds by.
  public static final Recipe RECIPE =
      new Recipe(
          "english",
          VERSION,
          "corenlp " + LibraryVersions.of(EnglishExtractor.class).version("corenlp"));

  private final Pipeline pipeline = new Pipeline();

  /// Whether it is for a document: by its language.
  public static boolean takes(Matter matter) {
    String language = matter.value(Field.LANGUAGE);
    return language.equals("en") || language.startsWith("en-");
  }

  @Override
  public Findings extract(Matter matter) {
    Parsed parsed = pipeline.parse(matter);
    List<Mention> mentions = mentions(parsed);
    return new Findings(RECIPE, mentions, claims(parsed, mentions));
  }

  /// Only its names and dates. Takes less time, since few sentences must be taken apart for them.
  public List<Mention> mentions(Matter matter) {
    return mentions(pipeline.parse(matter));
  }

  private static List<Mention> mentions(Parsed parsed) {
    var mentions = new ArrayList<Mention>(Names.of(parsed));
    mentions.addAll(Dates.of(parsed));
    mentions.sort((a, b) -> a.at().compareTo(b.at()));
    return mentions;
  }

  private static List<Claim> claims(Parsed parsed, List<Mention> mentions) {
    List<Claim> quotes = Quotes.of(parsed, mentions);
    Sayings sayings = Sayings.of(parsed, mentions, quotes);
    var claims = new ArrayList<Claim>(quotes);
    for (Claim claim : Acts.of(parsed, mentions)) {
      claims.add(sayings.attach(claim));
    }
    for (Claim claim : Figures.of(parsed, mentions)) {
      claims.add(sayings.attach(claim));
    }
    claims.addAll(Positions.of(parsed, mentions, sayings));
    claims.sort((a, b) -> a.at().compareTo(b.at()));
    return claims;
  }
}
