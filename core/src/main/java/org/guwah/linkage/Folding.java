package org.guwah.linkage;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Takes case, accents and punctuation off what is written, in any script.
final class Folding {
  private Folding() {}

  /// Words of small letters and digits, one blank between them.
  static String words(String written) {
    String plain = isAscii(written) ? written : bare(written);
    var out = new StringBuilder(plain.length());
    boolean blank = false;
    for (int i = 0; i < plain.length(); ) {
      int c = plain.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetterOrDigit(c)
          || Character.getType(c) == Character.COMBINING_SPACING_MARK) {
        if (blank && !out.isEmpty()) {
          out.append(' ');
        }
        out.appendCodePoint(Character.toLowerCase(c));
        blank = false;
      } else if (c != '\'' && c != '\u2019') {
        blank = true;
      }
    }
    return out.toString();
  }

  /// The same without blanks.
  static String compact(String written) {
    return words(written).replace(" ", "");
  }

  static List<String> tokens(String words) {
    var tokens = new ArrayList<String>();
    int start = 0;
    for (int i = 0; i <= words.length(); i++) {
      if (i == words.length() || words.charAt(i) == ' ') {
        if (i > start) {
          tokens.add(words.substring(start, i));
        }
        start = i + 1;
      }
    }
    return tokens;
  }

  /// The consonants, the first letter always, none twice in a row, voiced and unvoiced as one: what
  /// is left of a Latin word whichever way it is spelled. Other letters stay as they are.
  static String skeleton(String compact) {
    var out = new StringBuilder();
    char last = 0;
    for (int i = 0; i < compact.length(); i++) {
      char c = sound(compact, i);
      if (c != 0 && c != last) {
        out.append(c);
      }
      last = c == 0 ? last : c;
    }
    return out.isEmpty() ? compact : out.toString();
  }

  private static char sound(String word, int i) {
    char c = word.charAt(i);
    return switch (c) {
      case 'a', 'e', 'i', 'o', 'u', 'y', 'w' -> i == 0 ? 'a' : 0;
      case 'h' -> i == 0 ? 'h' : 0;
      case 'b', 'p', 'f', 'v' -> 'p';
      case 'd', 't' -> 't';
      case 'c', 'k', 'q', 'g', 'x' -> 'k';
      case 's', 'z' -> 's';
      case 'm', 'n' -> 'n';
      default -> c;
    };
  }

  private static boolean isAscii(String written) {
    for (int i = 0; i < written.length(); i++) {
      if (written.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static String bare(String written) {
    String apart = Normalizer.normalize(written, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    var out = new StringBuilder(apart.length());
    apart
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(out::appendCodePoint);
    return out.toString();
  }
}
