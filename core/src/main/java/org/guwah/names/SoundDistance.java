package org.guwah.names;

/// How far two sounds of names lie apart: what it costs to turn one into the other, in thousandths
/// of what a consonant costs that is none of the other's kind.
///
/// Sounds that languages and spellings confuse cost little: consonants made at one place of the
/// mouth, and all vowels. A vowel that was only written since a syllable needs one costs next to
/// nothing.
final class SoundDistance {
  static final int WHOLE = 1000;
  private static final String VOWELS = "aeEioOuU";
  private static final int VOWEL = 300;
  private static final int FILLER = 90;
  private static final int WEAK = 350;
  private static final int CONSONANT = 900;
  private static final int FAR = 1100;
  private static final int DOUBLED = 60;

  private SoundDistance() {}

  static boolean isVowel(char sound) {
    return VOWELS.indexOf(sound) >= 0;
  }

  /// @param syllabicA whether vowels of the first may be fillers
  static int between(String a, boolean syllabicA, String b, boolean syllabicB) {
    return between(a, syllabicA, b, syllabicB, Integer.MAX_VALUE);
  }

  /// @param most what is farther than that is of no interest: any number above it stands for it
  static int between(String a, boolean syllabicA, String b, boolean syllabicB, int most) {
    int[] above = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 1; j <= b.length(); j++) {
      above[j] = above[j - 1] + dropped(b, j - 1, syllabicB, syllabicA);
    }
    for (int i = 1; i <= a.length(); i++) {
      int dropA = dropped(a, i - 1, syllabicA, syllabicB);
      row[0] = above[0] + dropA;
      int nearest = row[0];
      for (int j = 1; j <= b.length(); j++) {
        int changed = above[j - 1] + changed(a.charAt(i - 1), b.charAt(j - 1));
        int gone = above[j] + dropA;
        int come = row[j - 1] + dropped(b, j - 1, syllabicB, syllabicA);
        row[j] = Math.min(changed, Math.min(gone, come));
        nearest = Math.min(nearest, row[j]);
      }
      if (nearest > most) {
        return nearest;
      }
      int[] free = above;
      above = row;
      row = free;
    }
    return above[b.length()];
  }

  /// What it costs to leave all of it out.
  static int weight(String sound, boolean syllabic) {
    int weight = 0;
    for (int i = 0; i < sound.length(); i++) {
      weight += dropped(sound, i, syllabic, false);
    }
    return weight;
  }

  /// @param toSyllables whether the other is written in syllables of Chinese, which has no gh
  private static int dropped(String sound, int at, boolean syllabic, boolean toSyllables) {
    char each = sound.charAt(at);
    if (at > 0 && sound.charAt(at - 1) == each) {
      return DOUBLED;
    }
    if (isVowel(each)) {
      return syllabic && at > 0 ? FILLER : VOWEL;
    }
    return switch (each) {
      case 'h', 'y', 'w' -> WEAK;
      case 'G' -> at == 0 && toSyllables ? WEAK : CONSONANT;
      case 'N', 'n' -> syllabic && at == sound.length() - 1 ? WEAK : CONSONANT;
      default -> CONSONANT;
    };
  }

  static int changed(char a, char b) {
    if (a == b) {
      return 0;
    }
    if (isVowel(a) && isVowel(b)) {
      return vowels(a, b);
    }
    int kinds = Kinds.cost(a, b);
    return kinds >= 0 ? kinds : FAR;
  }

  private static int vowels(char a, char b) {
    return place(a) == place(b) ? 60 : 160;
  }

  private static int place(char vowel) {
    return switch (vowel) {
      case 'a', 'e' -> 0;
      case 'E', 'i' -> 1;
      default -> 2;
    };
  }
}
