package org.guwah.language.patterns;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guwah.model.Span;

/// The forms of names: what stays the same in all cases, and where a name ends.
final class Forms {
  private static final Set<String> CUT = Set.of("kk", "ky", "ug", "ug-Latn", "ug-Cyrl");
  private static final String RUSSIAN_ENDINGS =
      "(?:ого|ому|ыми|ым|ой|ою|ом|ем|ём|ей|[аяоеуюыиьй])$";
  private static final int LEAST = 4;

  private Forms() {}

  /// What a regular expression says, where no letter goes on before or after it.
  static String bounded(String form, String language) {
    return language.equals("zh") ? form : "(?<![\\p{L}\\p{N}])(?:" + form + ")(?![\\p{L}\\p{N}])";
  }

  /// Without the end that its case changes: of a Russian name its last vowel.
  static String stem(String name, String language) {
    return language.equals("ru")
        ? Stream.of(name.split(" "))
            .map(word -> word.length() < LEAST ? word : word.replaceFirst(RUSSIAN_ENDINGS, ""))
            .collect(Collectors.joining(" "))
        : name;
  }

  /// The name as it is without its case, where that can be told.
  static String nominative(String name, String language) {
    if (language.equals("ru")) {
      return NameRule.withHead(RussianCase.nominative(name), language);
    }
    if (!CUT.contains(language)) {
      return NameRule.withHead(name, language);
    }
    Matcher inflected = NameRule.inflected(language).matcher(name);
    return inflected.matches() ? inflected.group(1) : name;
  }

  /// The name without what stands after its apostrophe, where the language sets one there.
  static Span cut(Span at, Text text) {
    int apostrophe = text.of(at).indexOf('\'');
    return text.language().equals("tr") && apostrophe > 0
        ? new Span(at.start(), at.start() + apostrophe)
        : at;
  }
}
