package org.guwah.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// Chinese surnames, and how common they are.
public final class Surnames {
  private static final Map<String, Integer> COMMON = load();
  private static final int MOST_SYLLABLES = 3;

  private Surnames() {}

  private static Map<String, Integer> load() {
    var common = new HashMap<String, Integer>();
    for (String[] row : Table.rows("surnames.tsv")) {
      int perThousand = Integer.parseInt(row[2]);
      row[0]
          .codePoints()
          .forEach(each -> common.merge(Character.toString(each), perThousand, Math::max));
      common.merge(row[1], perThousand, Integer::sum);
    }
    return Map.copyOf(common);
  }

  /// About how many of a thousand people in China bear it.
  ///
  /// @param word a character, or pinyin in small letters without tones; of pinyin all characters
  ///   together that are read so
  public static OptionalInt perThousand(String word) {
    Integer common = COMMON.get(word);
    return common == null ? OptionalInt.empty() : OptionalInt.of(common);
  }

  /// Whether it looks like a Chinese name: a surname, and one or two syllables beside it.
  static boolean isChinese(List<Word> name) {
    if (name.size() == 1) {
      return begins(name.getFirst());
    }
    int syllables = 0;
    boolean surname = false;
    for (Word word : name) {
      if (word.writing() != Writing.LATIN || word.syllables() == 0) {
        return false;
      }
      syllables += word.syllables();
      surname |= COMMON.containsKey(word.words());
    }
    return surname && syllables <= MOST_SYLLABLES;
  }

  /// Whether a word in characters is a Chinese name written as one word: a surname and one or two
  /// characters.
  static boolean begins(Word word) {
    int[] characters = word.words().codePoints().toArray();
    return word.writing() == Writing.HAN
        && characters.length >= 2
        && characters.length <= 3
        && COMMON.containsKey(Character.toString(characters[0]));
  }
}
