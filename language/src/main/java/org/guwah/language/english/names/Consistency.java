package org.guwah.language.english.names;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guwah.model.Mention;
import org.guwah.model.Span;

/// What a name is in one place of a document it is in all, and it is found in all.
final class Consistency {
  private static final int SINGLE_WORD_FROM = 3;

  private final Text text;
  private final Found found;

  Consistency(Text text, Found found) {
    this.text = text;
    this.found = found;
  }

  /// @return the persons by whose names it was done
  Persons spread() {
    neighbours();
    Persons persons = new Persons(found.all(), text.plain());
    Map<String, Mention.Type> types = types(persons);
    for (Name name : found.all()) {
      found.replace(name.as(types.getOrDefault(name.words(text.plain()), name.type())));
    }
    types.forEach(this::everywhere);
    persons.shortForms().forEach(form -> everywhere(form, Mention.Type.PERSON));
    return persons;
  }

  private Map<String, Mention.Type> types(Persons persons) {
    var votes = new HashMap<String, Map<Mention.Type, Integer>>();
    for (Name name : found.all()) {
      votes
          .computeIfAbsent(name.words(text.plain()), _ -> new EnumMap<>(Mention.Type.class))
          .merge(name.type(), 1, Integer::sum);
    }
    var types = new HashMap<String, Mention.Type>();
    votes.forEach((words, counts) -> types.put(words, type(words, counts, persons)));
    return types;
  }

  private static Mention.Type type(
      String words, Map<Mention.Type, Integer> votes, Persons persons) {
    Optional<Mention.Type> known = Gazetteer.type(words);
    if (known.isPresent()) {
      return known.get();
    }
    if (persons.know(words)) {
      return Mention.Type.PERSON;
    }
    return votes.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElseThrow();
  }

  private void everywhere(String words, Mention.Type type) {
    boolean single = !words.contains(" ");
    if (single && type != Mention.Type.PERSON && words.length() < SINGLE_WORD_FROM) {
      return;
    }
    for (Span at : text.occurrences(words)) {
      if (!isName(words, at)) {
        continue;
      }
      if (single) {
        found.add(new Name(type, at));
      } else {
        found.widen(new Name(type, at));
      }
    }
  }

  /// Whether the words are written with a capital because they are a name.
  private boolean isName(String words, Span at) {
    if (words.contains(" ") || Gazetteer.type(words).isPresent()) {
      return true;
    }
    return text.isNamed(at.start()) && !text.inHeadline(at);
  }

  /// A single word between persons in a row of names is one as well.
  private void neighbours() {
    List<Name> all = found.all();
    for (int i = 1; i + 1 < all.size(); i++) {
      Name name = all.get(i);
      if (name.type() != Mention.Type.PERSON
          && !name.words(text.plain()).contains(" ")
          && Gazetteer.type(name.words(text.plain())).isEmpty()
          && isRow(all.get(i - 1), name)
          && isRow(name, all.get(i + 1))
          && all.get(i - 1).type() == Mention.Type.PERSON
          && all.get(i + 1).type() == Mention.Type.PERSON) {
        found.replace(name.as(Mention.Type.PERSON));
      }
    }
  }

  private boolean isRow(Name a, Name b) {
    String between = text.plain().substring(a.at().end(), b.at().start());
    return List.of(", ", " and ", ", and ").contains(between);
  }
}
