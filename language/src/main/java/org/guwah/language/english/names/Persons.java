package org.guwah.language.english.names;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.guwah.language.words.WordList;
import org.guwah.model.Mention;

/// The persons of one document, by their full names. A part of a name stands for the person as long
/// as it fits one full name only.
final class Persons {
  private static final Set<String> PARTICLES = new HashSet<>();

  static {
    WordList.lines(Persons.class, "particles.txt")
        .forEach(line -> PARTICLES.add(line.replace("+", "").toLowerCase(Locale.ROOT)));
  }

  /// Parts of names that are small words far more often.
  private static final Set<String> WORDS =
      Set.of(
          "He", "She", "It", "We", "So", "An", "In", "On", "Do", "To", "No", "But", "May", "Will");

  private final Set<List<String>> names = new LinkedHashSet<>();

  Persons(List<Name> found, String plain) {
    for (Name name : found) {
      if (name.type() == Mention.Type.PERSON) {
        List<String> parts = Name.parts(name.words(plain));
        if (parts.size() > 1) {
          names.add(parts);
        }
      }
    }
  }

  /// The single words that may stand for a person here.
  Set<String> shortForms() {
    var forms = new LinkedHashSet<String>();
    for (List<String> name : names) {
      for (String part : name) {
        if (part.length() > 1 && Character.isUpperCase(part.charAt(0)) && mayStandAlone(part)) {
          forms.add(part);
        }
      }
    }
    return forms;
  }

  private static boolean mayStandAlone(String part) {
    return !part.endsWith(".")
        && !WORDS.contains(part)
        && !PARTICLES.contains(part.toLowerCase(Locale.ROOT))
        && !Gazetteer.isNoName(part)
        && Gazetteer.type(part).isEmpty();
  }

  /// Whether it is a full name or a part of one.
  boolean know(String words) {
    List<String> parts = Name.parts(words);
    boolean telling = parts.stream().anyMatch(Persons::mayStandAlone);
    return names.contains(parts) || (telling && !fuller(parts).isEmpty());
  }

  /// The fullest form; the words themselves where they fit several persons.
  String value(String words) {
    List<List<String>> fuller = fuller(Name.parts(words));
    Optional<List<String>> longest = fuller.stream().max((a, b) -> a.size() - b.size());
    return longest
        .filter(name -> fuller.stream().allMatch(other -> holds(name, other)))
        .map(name -> String.join(" ", name))
        .orElse(words);
  }

  private List<List<String>> fuller(List<String> parts) {
    var fuller = new ArrayList<List<String>>();
    for (List<String> name : names) {
      if (name.size() > parts.size() && holds(name, parts)) {
        fuller.add(name);
      }
    }
    return fuller;
  }

  private static boolean holds(List<String> name, List<String> part) {
    return Collections.indexOfSubList(name, part) >= 0;
  }
}
