package org.guwah.language.english.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.guwah.language.english.Parsed;
import org.guwah.model.Mention;

/// Names of persons, places and organisations: those of the model, of lists and of patterns, made
/// consistent within the document.
public final class Names {
  private static final Comparator<Name> LONGEST_FIRST =
      Comparator.comparingInt(name -> name.at().start() - name.at().end());

  private static final Pattern FAMILY =
      Pattern.compile(" (?:family|families|brothers|sisters|household|clan)\\b");

  private Names() {}

  /// By place, not overlapping.
  public static List<Mention> of(Parsed parsed) {
    Text text = new Text(parsed);
    List<Name> known = Gazetteer.in(text);
    var candidates = new ArrayList<Name>(known);
    candidates.addAll(Organisations.in(text));
    candidates.addAll(Outlets.in(text));
    candidates.addAll(Communes.in(text));
    candidates.addAll(Honorifics.in(text));
    candidates.addAll(Given.in(text));
    candidates.addAll(Model.in(parsed, text, known));
    candidates.sort(LONGEST_FIRST);
    Things things = new Things(text.plain());
    Found found = new Found();
    Credits.in(text).forEach(found::add);
    candidates.stream().filter(name -> !things.isOne(name, text.plain())).forEach(found::add);
    for (Name name : found.all()) {
      Institutions.explained(name, text.plain()).ifPresent(found::add);
    }
    ShortForms.in(text, found.all()).forEach(found::add);
    Persons persons = new Consistency(text, found).spread();
    Institutions institutions = new Institutions(found.all(), text.plain());
    return found.all().stream().map(name -> mention(name, text, persons, institutions)).toList();
  }

  /// Whether the words around a short form tell that it is another person, or a family.
  private static boolean isOther(Name name, Text text) {
    return FAMILY.matcher(text.plain()).region(name.at().end(), text.plain().length()).lookingAt()
        || text.isNamedBefore(name.at().start());
  }

  private static Mention mention(Name name, Text text, Persons persons, Institutions institutions) {
    String words = Gazetteer.spelling(name.words(text.plain()));
    String value =
        switch (name.type()) {
          case PERSON -> isOther(name, text) ? words : persons.value(words);
          case ORGANISATION -> institutions.value(words, name.at().start());
          default -> words;
        };
    return new Mention(name.type(), name.at(), value);
  }
}
