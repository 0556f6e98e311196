package org.guwah.language.english.names;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guwah.language.words.WordList;
import org.guwah.model.Mention;
import org.guwah.model.Span;

/// Names that a word in small letters behind them tells: "Tashmeru district", "the Reeds party".
final class Communes {
  private static final String NAME =
      Organisations.CAPITAL + "(?: " + Organisations.CAPITAL + "){0,2}";
  private static final Pattern PLACE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}-])("
              + NAME
              + ") (?:province|county|prefecture|district|village|township)\\b");
  private static final String HEADS =
      String.join("|", WordList.lines(Communes.class, "place-heads.txt"));
  private static final Pattern NAMED =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}-])((?:"
              + Organisations.CAPITAL
              + " ){1,3}(?:"
              + HEADS
              + ")|(?:Lake|Mount|Cape) "
              + Organisations.CAPITAL
              + ")(?![\\p{L}\\p{N}'-])(?! \\p{Lu})");
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}-])((?:(?:Hostel|Camp|Prison|Colony|School|Hospital|Cent(?:er|re)|Mine"
              + "|Checkpoint|Barracks|Facility|Site|Factory) No\\. ?\\d+)"
              + "|(?:No\\.? ?\\d+ (?:"
              + Organisations.CAPITAL
              + " ){0,2}(?:Prison|Camp|School|Hospital"
              + "|Colony|Detention Cent(?:er|re))))(?![\\p{L}\\p{N}])");
  private static final Pattern PARTY =
      Pattern.compile(
          "\\b(?:[Tt]he|[Oo]pposition|[Rr]uling|[Gg]overning|'s) (" + NAME + " party)\\b");

  private Communes() {}

  /// Whether the last word of a name, or its first, makes it one of a place.
  static boolean isPlace(String name) {
    return NAMED.matcher(name).matches();
  }

  static List<Name> in(Text text) {
    var found = new ArrayList<Name>();
    add(PLACE, Mention.Type.PLACE, text, found);
    add(NAMED, Mention.Type.PLACE, text, found);
    Matcher numbered = NUMBERED.matcher(text.plain());
    while (numbered.find()) {
      found.add(new Name(Mention.Type.PLACE, new Span(numbered.start(1), numbered.end(1))));
    }
    add(PARTY, Mention.Type.ORGANISATION, text, found);
    return found;
  }

  private static void add(Pattern pattern, Mention.Type type, Text text, List<Name> found) {
    Matcher matcher = pattern.matcher(text.plain());
    while (matcher.find()) {
      int start = matcher.start(1);
      boolean named =
          (text.tag(start).startsWith("NNP") || (pattern == PLACE && text.isNamed(start)))
              && (pattern == NAMED || text.kind(start).equals("O"))
              && !text.plain().startsWith("The ", start);
      if (named
          && !text.inHeadline(new Span(start, matcher.end(1)))
          && !Gazetteer.isNoName(matcher.group(1))) {
        found.add(new Name(type, new Span(start, matcher.end(1))));
      }
    }
  }
}
