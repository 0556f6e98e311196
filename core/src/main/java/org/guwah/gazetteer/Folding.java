package org.guwah.gazetteer;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Makes one of the spellings that differ only in case, marks, apostrophes, and letters that look
/// or are typed alike. What it makes is for comparing, not for reading.
final class Folding {
  private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʼʻ`´′ʹˈ]");
  private static final Pattern MARKS = Pattern.compile("[\\p{M}\\u0640\\u0674]");

  /// Letters on the left are written as those on the right. Of Arabic script they are those that
  /// keyboards confuse; the carrier ئ before a vowel of Uyghur is left out, as it is in Kazakh.
  private static final Map<Integer, String> LETTERS =
      letters(
          "ə=e", "ǝ=e", "ı=i", "ƣ=gh", "ɵ=o", "ø=o", "ł=l", "đ=d", "ß=ss", "æ=ae", "ئ=", "ی=ي",
          "ى=ي", "ک=ك", "ە=ه", "ھ=ه", "ہ=ه", "ة=ه");

  private Folding() {}

  private static Map<Integer, String> letters(String... pairs) {
    var letters = new HashMap<Integer, String>();
    for (String pair : pairs) {
      letters.put(pair.codePointAt(0), pair.substring(pair.indexOf('=') + 1));
    }
    return Map.copyOf(letters);
  }

  /// Words stay apart.
  static String of(String words) {
    String composed = Normalizer.normalize(words, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    var alike = new StringBuilder();
    APOSTROPHES
        .matcher(composed)
        .replaceAll("")
        .codePoints()
        .forEach(letter -> alike.append(LETTERS.getOrDefault(letter, Character.toString(letter))));
    String apart = Normalizer.normalize(alike, Normalizer.Form.NFKD);
    return MARKS.matcher(apart).replaceAll("");
  }
}
