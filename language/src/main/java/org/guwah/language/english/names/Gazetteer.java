package org.guwah.language.english.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guwah.language.words.WordList;
import org.guwah.model.Mention;
import org.guwah.model.Span;

/// Names that are known beforehand, and words that are known to be none.
final class Gazetteer {
  private static final int CAPITALS_FROM = 5;

  private static final Map<String, Mention.Type> TYPES = new HashMap<>();
  private static final Map<String, String> SPELLING = new HashMap<>();
  private static final Map<String, List<String>> BY_BEGINNING = new HashMap<>();
  private static final Set<String> NO_NAMES =
      new HashSet<>(WordList.lines(Gazetteer.class, "no-names.txt"));

  static {
    WordList.lines(Gazetteer.class, "places.txt").forEach(name -> put(name, Mention.Type.PLACE));
    WordList.lines(Gazetteer.class, "organisations.txt")
        .forEach(name -> put(name, Mention.Type.ORGANISATION));
    BY_BEGINNING
        .values()
        .forEach(names -> names.sort(Comparator.comparingInt(String::length).reversed()));
  }

  private Gazetteer() {}

  private static void put(String name, Mention.Type type) {
    write(name, name, type);
    if (name.length() >= CAPITALS_FROM) {
      write(name.toUpperCase(Locale.ROOT), name, type);
    }
  }

  private static void write(String written, String name, Mention.Type type) {
    if (TYPES.putIfAbsent(written, type) == null) {
      SPELLING.put(written, name);
      BY_BEGINNING.computeIfAbsent(beginning(written, 0), _ -> new ArrayList<>()).add(written);
    }
  }

  private static String beginning(String text, int at) {
    return text.substring(at, Math.min(at + 2, text.length()));
  }

  static Optional<Mention.Type> type(String name) {
    return Optional.ofNullable(TYPES.get(name));
  }

  /// As the list writes a name that stands in capitals in a text.
  static String spelling(String name) {
    return SPELLING.getOrDefault(name, name);
  }

  /// Whether these are peoples, languages or religions only.
  static boolean isNoName(String words) {
    for (String word : words.split("[\\s-]+")) {
      String one = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
      if (!NO_NAMES.contains(word) && !NO_NAMES.contains(one)) {
        return false;
      }
    }
    return true;
  }

  /// All in the text; where two begin at the same place, the longer one.
  static List<Name> in(Text text) {
    String plain = text.plain();
    var found = new ArrayList<Name>();
    for (int i = 0; i < plain.length(); i++) {
      if (Character.isLetter(plain.charAt(i))
          && (i == 0 || !Character.isLetterOrDigit(plain.charAt(i - 1)))) {
        at(text, i).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<Name> at(Text text, int start) {
    for (String name : BY_BEGINNING.getOrDefault(beginning(text.plain(), start), List.of())) {
      int end = start + name.length();
      if (text.plain().startsWith(name, start) && text.isWhole(start, end)) {
        return type(name).map(type -> new Name(type, new Span(start, end)));
      }
    }
    return Optional.empty();
  }
}
