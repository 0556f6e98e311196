package org.guwah.names;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Reads a word of a name by the rules of its script, and of every language whose letters it may be
/// in. Nothing is read by a transliteration that fits all.
final class Readings {
  private static final int MOST = 24;
  private static final String UYGHUR_ONLY = "ەڭېۆۈۇۋھ";
  private static final String KAZAKH_ARABIC_ONLY = "ٴ";
  private static final String ARABIC_ONLY = "ةذضظطصثحآأإٱؤ";

  /// After a consonant Russian writes so what sounds like ü, ö and e.
  private static final Pattern SOFTENED = Pattern.compile("(?<=[бвгджзклмнпрстфхцчшщ])[юёя]");

  private final Map<String, Reading> all = new LinkedHashMap<>();

  private Readings() {}

  static List<Reading> of(String word, Writing writing) {
    var readings = new Readings();
    switch (writing) {
      case ARABIC -> readings.arabic(word);
      case CYRILLIC -> readings.cyrillic(word);
      case LATIN -> readings.latin(word);
      case HAN -> readings.han(word);
      case OTHER -> {}
    }
    return List.copyOf(readings.all.values());
  }

  private void add(Reading reading) {
    if (!reading.sound().isEmpty() && all.size() < MOST) {
      all.putIfAbsent(reading.sound() + (reading.syllabic() ? "'" : ""), reading);
    }
  }

  private void letters(Alphabet alphabet, String word, String language) {
    String sound = alphabet.sound(word);
    add(new Reading(sound, word + " → " + sound + " (" + language + ")", false, false));
  }

  private void arabic(String word) {
    boolean arabic = hasAny(word, ARABIC_ONLY);
    if (hasAny(word, UYGHUR_ONLY) || !arabic) {
      letters(Alphabet.UYGHUR_ARABIC, word, "ug");
    }
    if (hasAny(word, KAZAKH_ARABIC_ONLY) || (!arabic && !word.contains("ئ"))) {
      letters(Alphabet.KAZAKH_ARABIC, word, "kk");
    }
    if (!hasAny(word, UYGHUR_ONLY)) {
      letters(Alphabet.ARABIC, word, "ar");
    }
  }

  private static boolean hasAny(String word, String letters) {
    return word.chars().anyMatch(letter -> letters.indexOf(letter) >= 0);
  }

  private void cyrillic(String word) {
    letters(Alphabet.TURKIC_CYRILLIC, word, "kk");
    String soft = SOFTENED.matcher(word).replaceAll(found -> soft(found.group()));
    if (!soft.equals(word)) {
      letters(Alphabet.TURKIC_CYRILLIC, soft, "ru");
    }
    if (word.startsWith("е")) {
      String sound = "y" + Alphabet.OTHER_CYRILLIC.sound(word);
      add(new Reading(sound, word + " → " + sound + " (ru)", false, false));
    }
  }

  private static String soft(String letter) {
    return switch (letter) {
      case "ю" -> "ү";
      case "ё" -> "ө";
      default -> "ә";
    };
  }

  private void latin(String word) {
    String letters = word.replaceAll("['’‘ʼ`ʻ]", "");
    letters(Alphabet.LATIN, known(letters), "Latn");
    if (letters.contains("ng")) {
      // At the seam of two words, as in Amangül, they are two sounds.
      letters(Alphabet.LATIN, known(letters).replace("ng", "n g"), "Latn");
    }
    if (letters.contains("c") && !letters.contains("ch")) {
      letters(Alphabet.LATIN, known(letters).replace('c', 'j'), "tr");
    }
    String plain = bare(word);
    for (List<String> division : Pinyin.divisions(plain)) {
      if (division.size() > 1 || division.getFirst().equals(plain)) {
        syllables(division, word);
      }
    }
  }

  /// Letters with marks that no table has are read without them.
  private static String known(String word) {
    var known = new StringBuilder();
    word.codePoints()
        .mapToObj(Character::toString)
        .forEach(letter -> known.append(Alphabet.LATIN.knows(letter) ? letter : bare(letter)));
    return known.toString();
  }

  private static String bare(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
  }

  private void han(String word) {
    List<List<String>> ways = new ArrayList<>(List.of(List.of()));
    for (int character : word.codePoints().toArray()) {
      List<List<String>> longer = new ArrayList<>();
      for (List<String> begun : ways) {
        for (String reading : Hanzi.readings(character)) {
          if (longer.size() < MOST) {
            var more = new ArrayList<>(begun);
            more.add(reading);
            longer.add(more);
          }
        }
      }
      if (!longer.isEmpty()) {
        ways = longer;
      }
    }
    for (List<String> way : ways) {
      if (!way.isEmpty()) {
        syllables(way, word);
      }
    }
  }

  /// As it sounds in Chinese, and as what it may stand for.
  private void syllables(List<String> syllables, String word) {
    String written = word + " → " + String.join(" ", syllables);
    var plain = new StringBuilder();
    syllables.forEach(each -> plain.append(Pinyin.plain(each)));
    List<String> sounds = List.of("");
    for (int i = 0; i < syllables.size(); i++) {
      List<String> next = new ArrayList<>();
      for (String begun : sounds) {
        for (String sound : Pinyin.foreign(syllables.get(i))) {
          if (next.size() < MOST) {
            next.add(begun + sound);
          }
        }
      }
      sounds = next;
    }
    add(new Reading(plain.toString(), written, true, false));
    for (String sound : sounds) {
      add(new Reading(sound, written + " → " + sound, true, true));
    }
  }
}
