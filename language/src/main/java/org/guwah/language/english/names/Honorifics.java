package org.guwah.language.english.names;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guwah.model.Mention;
import org.guwah.model.Span;

/// Persons that the word before them tells, where the model misses them, and names that it broke
/// off before their last part.
final class Honorifics {
  private static final String NAME =
      Organisations.CAPITAL + "(?: " + Organisations.CAPITAL + "){0,3}";
  private static final Pattern TITLED =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?:"
              + String.join("|", Edges.BEFORE_A_PERSON)
              + ")\\.? ("
              + NAME
              + ")");

  private Honorifics() {}

  static List<Name> in(Text text) {
    var found = new ArrayList<Name>();
    Matcher titled = TITLED.matcher(text.plain());
    while (titled.find()) {
      Edges.trim(Mention.Type.PERSON, new Span(titled.start(1), titled.end(1)), text)
          .filter(at -> !text.inHeadline(at))
          .map(at -> new Name(Mention.Type.PERSON, at))
          .ifPresent(found::add);
    }
    return found;
  }
}
