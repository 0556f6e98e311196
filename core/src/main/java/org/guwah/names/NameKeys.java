package org.guwah.names;

import java.util.LinkedHashSet;
import java.util.Set;

/// Keys by which names are found that may be one, in whatever script they are written: the kinds of
/// the consonants of a word, without its vowels. Names that share no key are not compared.
public final class NameKeys {
  private static final int MOST = 12;

  private NameKeys() {}

  /// Those of every word, each by itself, so that the order of words does not matter.
  public static Set<String> of(Name name) {
    var keys = new LinkedHashSet<String>();
    name.words().forEach(word -> keys.addAll(of(word)));
    if (name.words().size() > 1 && name.words().size() <= 3) {
      Name joined = Name.of(String.join("", name.words().stream().map(Word::words).toList()));
      joined.words().forEach(word -> keys.addAll(of(word)));
    }
    return keys;
  }

  /// Empty for a word without a reading, and for an initial.
  public static Set<String> of(Word word) {
    var keys = new LinkedHashSet<String>();
    if (word.isInitial()) {
      return keys;
    }
    for (Reading reading : word.readings()) {
      if (keys.size() < MOST) {
        add(keys, skeleton(reading.sound(), true), reading);
        add(keys, skeleton(reading.sound(), false), reading);
      }
    }
    for (int number : Nicknames.of(word.words())) {
      keys.add("~" + number);
    }
    return keys;
  }

  /// A syllable may end in an n that is none of the name's.
  private static void add(Set<String> keys, String skeleton, Reading reading) {
    String key = skeleton.isEmpty() ? reading.sound().substring(0, 1) : skeleton;
    keys.add(key);
    if (reading.sound().startsWith("G") && key.length() > 2 && key.startsWith("K")) {
      keys.add(key.substring(1)); // Chinese has no sound for it, and leaves it out
    }
    if (reading.syllabic() && key.length() > 2 && key.endsWith("N")) {
      keys.add(key.substring(0, key.length() - 1));
    }
  }

  /// @param weak whether sounds of the throat are kept, which many spellings leave out
  private static String skeleton(String sound, boolean weak) {
    var skeleton = new StringBuilder();
    for (int i = 0; i < sound.length(); i++) {
      char kind = kind(sound.charAt(i), weak);
      if (kind != 0 && (skeleton.isEmpty() || skeleton.charAt(skeleton.length() - 1) != kind)) {
        skeleton.append(kind);
      }
    }
    return skeleton.toString();
  }

  private static char kind(char sound, boolean weak) {
    return switch (sound) {
      case 'p', 'b', 'f' -> 'P';
      case 't', 'd' -> 'T';
      case 'k', 'g', 'q' -> 'K';
      case 'G', 'x', 'h' -> weak ? 'K' : 0;
      case 's', 'z', 'S' -> 'S';
      case 'c', 'j' -> 'J';
      case 'l', 'r' -> 'L';
      case 'm' -> 'M';
      case 'n', 'N' -> 'N';
      default -> 0;
    };
  }
}
