package org.guwah.formats.text;

import java.lang.Character.UnicodeScript;
import java.nio.charset.Charset;
import java.util.BitSet;

/// How much decoded bytes look like something people write.
///
/// In the wrong encoding, words mix scripts, change from small to capital letters in their middle,
/// hold signs that stand in no word, or are made of rare characters. Each such place is counted
/// against the number of characters beyond ASCII. The weights are our own, tried on texts in some
/// twenty languages.
final class Plausibility {
  private static final double WORST = -200;
  private static final double SHOUTING = 40;
  private static final int SOME = 10;

  private final Decoding decoded;
  private double sum;
  private int beyond;
  private int run;
  private int upper;
  private int lower;

  private Plausibility(Decoding decoded) {
    this.decoded = decoded;
  }

  /// @return at most 100; text in the right encoding comes near it
  static double of(Decoding decoded) {
    return new Plausibility(decoded).judge();
  }

  private double judge() {
    for (int i = 0; i < decoded.length(); i++) {
      char c = decoded.chars()[i];
      if (c < 0x80) {
        run = 0;
        sum -= c < ' ' && c != '\n' && c != '\r' && c != '\t' ? 4 : 0;
      } else {
        beyond++;
        sum += weigh(c, i == 0 ? ' ' : decoded.chars()[i - 1], after(i));
      }
    }
    if (beyond == 0) {
      return 0;
    }
    // Nobody writes all in capitals; letters of a script without them look like it elsewhere.
    double shouting = upper > lower && upper > SOME ? SHOUTING : 0;
    return Math.max(WORST, 100 * sum / beyond - shouting);
  }

  private double weigh(char c, char before, char after) {
    if (c == '\ufffd') {
      return -8;
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.UNASSIGNED, Character.PRIVATE_USE -> -6;
      case Character.SURROGATE -> 0;
      default -> Character.isLetter(c) ? letter(c, before) : sign(c, before, after);
    };
  }

  private double letter(char c, char before) {
    UnicodeScript script = UnicodeScript.of(c);
    if (script == UnicodeScript.HAN || script == UnicodeScript.HANGUL) {
      return Common.CHARACTERS.get(c) ? 1 : -1;
    }
    if (c >= '\uff61' && c <= '\uff9f') {
      return -1;
    }
    upper += Character.isUpperCase(c) ? 1 : 0;
    lower += Character.isLowerCase(c) ? 1 : 0;
    double weight = 1;
    if (Character.isLetter(before)) {
      boolean mixed = UnicodeScript.of(before) != script && !common(before) && !common(c);
      weight -= mixed ? 4 : 0;
      weight -= Character.isLowerCase(before) && Character.isUpperCase(c) ? 3 : 0;
    }
    run = script == UnicodeScript.LATIN ? run + 1 : 0;
    weight -= run > 2 ? 3 : 0;
    return weight - (rareLatin(c) ? 1.5 : 0);
  }

  /// Letters of Icelandic and Old Norse, which in Turkish files are the ı, ğ and ş of the other
  /// encoding.
  private static boolean rareLatin(char c) {
    return "ðþýÐÞÝ".indexOf(c) >= 0;
  }

  private double sign(char c, char before, char after) {
    run = 0;
    if (Character.getType(c) == Character.NON_SPACING_MARK) {
      return Character.isLetter(before) || Character.getType(before) == Character.NON_SPACING_MARK
          ? 0.5
          : -2;
    }
    boolean insideWord = Character.isLetter(before) && Character.isLetter(after);
    if (insideWord && "’‘ʼ·‌‍­、，。".indexOf(c) < 0 && !fullWidth(c)) {
      return -3;
    }
    return "“”‘’«»–—…• №„‚‹›°©®€£、，。：；！？「」《》（）،؛؟".indexOf(c) >= 0 ? 0.7 : -0.5;
  }

  private static boolean fullWidth(char c) {
    return (c >= '\u3000' && c <= '\u30ff') || (c >= '\uff00' && c <= '\uff60');
  }

  private static boolean common(char c) {
    UnicodeScript script = UnicodeScript.of(c);
    return switch (script) {
      case COMMON, INHERITED, HAN, HIRAGANA, KATAKANA, HANGUL -> true;
      default -> false;
    };
  }

  private char after(int i) {
    return i + 1 < decoded.length() ? decoded.chars()[i + 1] : ' ';
  }

  /// The ideographs of the first levels of the Chinese, Taiwanese and Japanese standards, and the
  /// syllables of the Korean one, which were chosen for being frequent.
  private static final class Common {
    static final BitSet CHARACTERS = new BitSet(0xd800);

    static {
      add("GB2312", 0xb0, 0xd7, 0xa1, 0xfe);
      add("Big5", 0xa4, 0xc6, 0x40, 0x7e);
      add("Big5", 0xa4, 0xc6, 0xa1, 0xfe);
      add("EUC-JP", 0xb0, 0xcf, 0xa1, 0xfe);
      add("EUC-KR", 0xb0, 0xc8, 0xa1, 0xfe);
    }

    private static void add(String charset, int first, int last, int from, int to) {
      for (int lead = first; lead <= last; lead++) {
        for (int trail = from; trail <= to; trail++) {
          byte[] pair = {(byte) lead, (byte) trail};
          String decoded = new String(pair, Charset.forName(charset));
          if (decoded.length() == 1) {
            CHARACTERS.set(decoded.charAt(0));
          }
        }
      }
    }
  }
}
