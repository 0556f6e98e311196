package org.guwah.language.english.names;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.guwah.model.Mention;

/// The organisations of one document. The last words of a name, or its initials, stand for the
/// whole as long as they fit one only.
final class Institutions {
  private static final Set<String> UNCOUNTED = Set.of("of", "for", "on", "to", "the", "in");

  private final Set<String> names = new LinkedHashSet<>();

  Institutions(List<Name> found, String plain) {
    for (Name name : found) {
      if (name.type() == Mention.Type.ORGANISATION && name.words(plain).contains(" ")) {
        names.add(name.words(plain));
      }
    }
  }

  /// The fullest form; the words themselves where they fit none or several.
  String value(String words) {
    Set<String> fuller =
        names.stream()
            .filter(name -> name.endsWith(" " + words) || initials(name).equals(words))
            .collect(Collectors.toSet());
    return fuller.size() == 1 ? fuller.iterator().next() : words;
  }

  /// The first letters of the words that count, in capitals.
  static String initials(String name) {
    return Name.parts(name).stream()
        .filter(part -> !UNCOUNTED.contains(part) && !part.equals("and"))
        .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT))
        .collect(Collectors.joining());
  }
}
