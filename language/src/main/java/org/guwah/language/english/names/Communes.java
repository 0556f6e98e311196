package org.guwah.language.english.names;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guwah.model.Mention;
import org.guwah.model.Span;

/// Names that a word in small letters behind them tells: "Tashmeru district", "the Reeds party".
final class Communes {
  private static final String NAME =
      Organisations.CAPITAL + "(?: " + Organisations.CAPITAL + "){0,2}";
  private static final Pattern PLACE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}-])(" + NAME + ") (?:province|county|prefecture|district|village|township)\\b");
  private static final Pattern PARTY =
      Pattern.compile(
          "\\b(?:[Tt]he|[Oo]pposition|[Rr]uling|[Gg]overning|'s) (" + NAME + " party)\\b");

  private Communes() {}

  static List<Name> in(Text text) {
    var found = new ArrayList<Name>();
    add(PLACE, Mention.Type.PLACE, text, found);
    add(PARTY, Mention.Type.ORGANISATION, text, found);
    return found;
  }

  private static void add(Pattern pattern, Mention.Type type, Text text, List<Name> found) {
    Matcher matcher = pattern.matcher(text.plain());
    while (matcher.find()) {
      int start = matcher.start(1);
      boolean named = text.tag(start).startsWith("NNP") && text.kind(start).equals("O");
      if (named && !Gazetteer.isNoName(matcher.group(1))) {
        found.add(new Name(type, new Span(start, matcher.end(1))));
      }
    }
  }
}
