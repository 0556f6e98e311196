package org.guwah.language.english.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guwah.language.words.WordList;
import org.guwah.model.Mention;
import org.guwah.model.Span;

/// Persons that a given name tells.
final class Given {
  private static final int PARTS = 3;
  private static final Set<String> NAMES =
      new HashSet<>(WordList.lines(Given.class, "given-names.txt"));
  private static final Pattern NAME =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}'-])(\\p{Lu}\\p{L}+)(?: "
              + Organisations.CAPITAL
              + "){0,2}(?![\\p{L}-])");

  private Given() {}

  /// Those that the model takes for nothing at all.
  static List<Name> in(Text text) {
    var found = new ArrayList<Name>();
    Matcher name = NAME.matcher(text.plain());
    int from = 0;
    while (name.find(from)) {
      from = name.end(1);
      Span at = new Span(name.start(), name.end());
      if (NAMES.contains(name.group(1)) && !text.inHeadline(at) && isUntaken(at, text)) {
        found.add(new Name(Mention.Type.PERSON, Model.continued(at, text)));
        from = name.end();
      }
    }
    return found;
  }

  private static boolean isUntaken(Span at, Text text) {
    for (int start = at.start(); start < at.end(); start++) {
      boolean word = start == at.start() || text.plain().charAt(start - 1) == ' ';
      if (word && !(text.kind(start).equals("O") && text.tag(start).startsWith("NNP"))) {
        return false;
      }
    }
    return !Organisations.endsLikeOne(at.of(text.plain()))
        && !Communes.isPlace(at.of(text.plain()));
  }

  /// Whether these words are a person, whatever else the model takes them for.
  static boolean isPerson(String words) {
    return NAMES.contains(Name.parts(words).getFirst())
        && Gazetteer.type(words).isEmpty()
        && !Organisations.endsLikeOne(words)
        && Name.parts(words).size() <= PARTS;
  }
}
