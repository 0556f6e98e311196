package org.guwah.engine.folder.index;

import com.ibm.icu.text.Normalizer2;
import java.util.Locale;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;

/// A word in its two forms.
///
/// - *exact*: as written, but for case, canonical equivalence (NFC), invisible marks (soft hyphen,
///   marks of direction) and the shape of the apostrophe;
/// - *folded*: also without accents, vowel signs, apostrophes and the like, by the folding of ICU
///   (UTR 30): `İstanbul` and `ısparta` become `istanbul` and `isparta`, `ё` becomes `е`, `أ`
///   becomes `ا`, `ئ` and `ى` become `ي`. Chinese, Japanese, Korean and other unspaced scripts keep
///   their marks; traditional Chinese becomes simplified.
record Form(String exact, String folded) {
  /// Stands before a folded form that is not exact as well.
  static final char FOLDED = '\u0001';

  /// Loaded when first used: it takes a fifth of a second, and plain words do without.
  private static final class Icu {
    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
    private static final Normalizer2 CASELESS = Normalizer2.getNFKCCasefoldInstance();
  }

  /// The form of a word that is written in lower-case Latin letters without marks, and digits.
  static Form plain(String word) {
    return new Form(word, word);
  }

  /// The form of a word of a script that parts words by spaces.
  static Form ofWord(String word) {
    String exact = exact(word);
    String folded = ICUFoldingFilter.NORMALIZER.normalize(Signs.withoutJoints(exact));
    return new Form(exact, folded.isEmpty() ? exact : folded);
  }

  /// The form of one character of a script without spaces.
  static Form ofCharacter(String character) {
    String exact = exact(character);
    String folded = Icu.CASELESS.normalize(character);
    var simplified = new StringBuilder(folded.length());
    folded.codePoints().map(Simplified::of).forEach(simplified::appendCodePoint);
    return new Form(exact, simplified.isEmpty() ? exact : simplified.toString());
  }

  private static String exact(String word) {
    return Icu.NFC.normalize(Signs.plain(word).toLowerCase(Locale.ROOT));
  }

  /// Both forms as one term with those that follow.
  Form then(Form next) {
    return new Form(exact + next.exact, folded + next.folded);
  }

  /// The term of the folded form where it is not exact as well.
  String foldedOnly() {
    return FOLDED + folded;
  }

  boolean isPlain() {
    return exact.equals(folded);
  }
}
