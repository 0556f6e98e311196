package org.guwah.language.patterns;

import java.util.Optional;
import java.util.Set;
import org.guwah.extraction.Matter;
import org.guwah.model.Field;

/// Which of the languages with lists a text is in. Its letters tell first; what is said of the
/// document tells where letters leave a choice.
final class Tongue {
  private static final String UYGHUR = "ېۇۆۈڭە";
  private static final String NOT_ARABIC = "پچژگکیٹڈےۀێڵڕ";
  private static final String NOT_RUSSIAN = "әғқңөұүһіїєґўҷӣӯҳјљњћџђѓќѕ";
  private static final Set<String> PLAIN = Set.of("", "und", "mul");
  private static final int FEW = 50;

  private Tongue() {}

  /// `ug`, `ug-Latn`, `ug-Cyrl`, `kk`, `ky`, `tr`, `ru`, `zh` or `ar`; empty where it is none.
  static Optional<String> of(Matter matter) {
    String text = matter.text();
    String named = matter.value(Field.LANGUAGE).split("-")[0];
    var letters = Letters.of(text);
    return Optional.of(
            switch (letters.most()) {
              case ARABIC -> arabic(letters, named);
              case CYRILLIC -> cyrillic(letters, named);
              case HAN -> named.equals("zh") || PLAIN.contains(named) ? "zh" : "";
              case LATIN -> latin(letters, named);
              default -> "";
            })
        .filter(it -> !it.isEmpty());
  }

  private static String arabic(Letters letters, String named) {
    if (letters.kinds(UYGHUR) >= 4 || named.equals("ug")) {
      return "ug";
    }
    boolean free = named.equals("ar") || PLAIN.contains(named);
    return free && letters.count(NOT_ARABIC) * FEW < letters.all() ? "ar" : "";
  }

  private static String cyrillic(Letters letters, String named) {
    boolean kazakh = letters.count("ұі") > 0 && letters.count("әқғ") > 0;
    boolean uyghur = letters.count("җ") > 0 && letters.count("қғ") > 0 && letters.count("ұі") == 0;
    if (kazakh || uyghur) {
      return kazakh ? "kk" : "ug-Cyrl";
    }
    if (Set.of("kk", "ky", "ru").contains(named)) {
      return named;
    }
    if (named.equals("ug")) {
      return "ug-Cyrl";
    }
    if (!PLAIN.contains(named)) {
      return "";
    }
    boolean kyrgyz =
        letters.count("ң") > 0 && letters.count("өү") > 0 && letters.count("әқғіұ") == 0;
    boolean russian = letters.count(NOT_RUSSIAN) * FEW < letters.all() && letters.count("ыэ") > 0;
    return kyrgyz ? "ky" : russian ? "ru" : "";
  }

  private static String latin(Letters letters, String named) {
    if (named.equals("ug")) {
      return "ug-Latn";
    }
    boolean turkish = letters.count("ğış") * FEW > letters.all() && letters.count("əñ") == 0;
    return named.equals("tr") || (PLAIN.contains(named) && turkish) ? "tr" : "";
  }
}
