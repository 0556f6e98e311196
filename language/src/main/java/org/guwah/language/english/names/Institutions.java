package org.guwah.language.english.names;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.guwah.model.Mention;
import org.guwah.model.Span;

/// The organisations of one document. The last words of a name, or its initials, stand for the
/// whole as long as they fit one only.
final class Institutions {
  private static final Set<String> UNCOUNTED = Set.of("of", "for", "on", "to", "the", "in");

  /// Where each begins first.
  private final Map<String, Integer> names = new LinkedHashMap<>();

  Institutions(List<Name> found, String plain) {
    for (Name name : found) {
      if (name.type() == Mention.Type.ORGANISATION && name.words(plain).contains(" ")) {
        names.putIfAbsent(name.words(plain), name.at().start());
      }
    }
  }

  /// The fullest form; the words themselves where they fit none or several.
  ///
  /// @param at where the words begin; only initials may come before the whole name
  String value(String words, int at) {
    Set<String> fuller =
        names.keySet().stream()
            .filter(name ->
                initials(name).equals(words)
                    || (isHead(words, name) && names.getOrDefault(name, at) < at)
                    || (name.endsWith(" " + words) && names.getOrDefault(name, at) < at))
            .collect(Collectors.toSet());
    return fuller.size() == 1 ? fuller.iterator().next() : words;
  }

  /// "Directorate" of "Directorate of Waters"
  private static boolean isHead(String words, String name) {
    return name.startsWith(words + " of ")
        || name.startsWith(words + " for ")
        || name.startsWith(words + " to ");
  }

  /// The initials of an organisation that follow it in brackets.
  static Optional<Name> explained(Name name, String plain) {
    String initials = initials(name.words(plain));
    int start = name.at().end() + " (".length();
    return name.type() == Mention.Type.ORGANISATION
            && initials.length() > 1
            && plain.startsWith(" (" + initials + ")", name.at().end())
        ? Optional.of(new Name(name.type(), new Span(start, start + initials.length())))
        : Optional.empty();
  }

  /// The first letters of the words that count, in capitals.
  static String initials(String name) {
    return Name.parts(name).stream()
        .filter(part -> !UNCOUNTED.contains(part) && !part.equals("and"))
        .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT))
        .collect(Collectors.joining());
  }
}
