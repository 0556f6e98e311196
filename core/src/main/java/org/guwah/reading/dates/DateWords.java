package org.guwah.reading.dates;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.guwah.reading.dates.DateWord.Sort;
import org.guwah.reading.language.Lexicon;
import org.guwah.reading.language.Phrases;
import org.guwah.reading.language.Phrases.Hit;
import org.guwah.reading.language.Token;

/// The words of date lines, from the resource `dates.txt`.
final class DateWords {
  private static final Phrases<DateWord> WORDS = load();

  private DateWords() {}

  /// The longest known phrase that begins at token `at`.
  static Optional<Hit<DateWord>> at(List<Token> tokens, int at) {
    return WORDS.at(tokens, at);
  }

  private static Phrases<DateWord> load() {
    var words = new Phrases<DateWord>();
    Lexicon.read(
        DateWords.class,
        "dates.txt",
        row -> row.values().forEach(phrase -> words.add(phrase, meaning(row.key()))));
    return words;
  }

  private static DateWord meaning(String key) {
    boolean isMonth = "msh".indexOf(key.charAt(0)) >= 0 && Character.isDigit(key.charAt(1));
    if (isMonth) {
      Sort calendar =
          switch (key.charAt(0)) {
            case 's' -> Sort.SOLAR_MONTH;
            case 'h' -> Sort.LUNAR_MONTH;
            default -> Sort.MONTH;
          };
      return new DateWord(calendar, Integer.parseInt(key.substring(1)));
    }
    if (key.startsWith("era.")) {
      return new DateWord(Sort.ERA, Integer.parseInt(key.substring(4)));
    }
    String name = key.equals("month") ? "MONTH_MARK" : key.toUpperCase(Locale.ROOT);
    return new DateWord(Sort.valueOf(name), 0);
  }
}
