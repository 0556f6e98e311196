package org.guwah.language.english.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.guwah.language.words.WordList;
import org.guwah.model.Mention;
import org.guwah.model.Span;

/// Organisations that a word in their name tells: "Ministry of ...", "Committee to Protect ...",
/// "... Foreign Ministry", "... Gazette". The model misses many of them, or cuts them at "of".
final class Organisations {
  static final String CAPITAL = "\\p{Lu}[\\p{L}\\p{N}]*(?:[-&]\\p{L}+|'(?!s\\b)\\p{L}+)*";

  /// Possessives stand inside a name only where they are of many: "Women's Federation".
  private static final String WORD_OF_NAME =
      "(?:(?:\\p{Lu}\\.){2,3}|(?:People|Women|Children|Men)'s|\\p{Lu}\\p{L}+s'|" + CAPITAL + ")";

  private static final String SEVERAL = WORD_OF_NAME + "(?: " + WORD_OF_NAME + "){0,5}";

  private static final Pattern FIRST =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}-])(?:"
              + WORD_OF_NAME
              + " ){0,4}(?:"
              + heads("of")
              + ")(?: (?:of|for|on|to|against)"
              + "(?: the)? "
              + SEVERAL
              + "){1,3}(?:(?<= to \\p{L}{1,20}) the "
              + SEVERAL
              + ")?");
  private static final Pattern LAST =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}-])" + SEVERAL + " (?:" + heads("end") + ")(?![\\p{L}\\p{N}-])");
  private static final Pattern AND =
      Pattern.compile("\\G(?:, " + SEVERAL + ")*,? (?<and>and|or) (?<last>" + SEVERAL + ")");
  private static final Pattern TAKES_NO_AND =
      Pattern.compile(".*\\b(?:Bank|Consulate|Court|Embassy|University) .*");
  private static final Pattern IN_PLACE = Pattern.compile("\\G in (?:the )?(" + SEVERAL + ")");
  private static final Pattern TAKES_PLACE =
      Pattern.compile(
          ".*\\b(?:Alliance|Association|Campaign|Coalition|Committee|Federation|Movement|Network"
              + "|Society|Union) (?:of|for|to) .*");
  private static final Pattern HEAD = Pattern.compile(".*\\b(?:" + heads("of") + ")\\b.*");
  private static final Pattern ENDS = Pattern.compile(".*\\b(?:" + heads("end") + ")");
  private static final int LONG = 60;
  private static final Pattern AND_BEFORE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}-])(?:The )?((?!The )" + CAPITAL + "(?: " + CAPITAL + "){0,2}) and $");
  private static final Pattern WORD = Pattern.compile("\\S+");

  private Organisations() {}

  private static String heads(String place) {
    return WordList.lines(Organisations.class, "heads.txt").stream()
        .map(line -> line.split("\t"))
        .filter(line -> line[1].equals(place) || line[1].equals("both"))
        .map(line -> line[0])
        .collect(Collectors.joining("|"));
  }

  /// Whether the last word of a name tells that it is one.
  static boolean endsLikeOne(String name) {
    return ENDS.matcher(name).matches();
  }

  static List<Name> in(Text text) {
    var found = new ArrayList<Name>();
    for (Pattern pattern : List.of(FIRST, LAST)) {
      Matcher matcher = pattern.matcher(text.plain());
      while (matcher.find()) {
        Span whole = new Span(matcher.start(), matcher.end());
        if (!text.inHeadline(whole)) {
          begun(whole, text)
              .map(at -> pattern == FIRST ? withPlace(withAnd(at, text), text) : at)
              .ifPresent(at -> found.add(new Name(Mention.Type.ORGANISATION, at)));
        }
      }
    }
    return found;
  }

  /// Without what stands before: a word that only begins the sentence, or a person.
  private static Optional<Span> begun(Span at, Text text) {
    Matcher word = WORD.matcher(text.plain()).region(at.start(), at.end());
    while (word.find()) {
      if (mayBegin(word.start(), at, text)) {
        String words = text.plain().substring(word.start(), at.end());
        return words.contains(" ")
            ? Optional.of(new Span(andBefore(word.start(), text), at.end()))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// Where "Water and Land Commission" begins, of which "Land Commission" was found.
  private static int andBefore(int start, Text text) {
    Matcher before = AND_BEFORE.matcher(text.plain()).region(Math.max(0, start - LONG), start);
    if (!before.find()) {
      return start;
    }
    boolean free =
        WORD.matcher(before.group(1))
            .results()
            .map(word -> before.start(1) + word.start())
            .allMatch(at -> text.kind(at).equals("O") && text.isNamed(at));
    return free ? before.start(1) : start;
  }

  private static boolean mayBegin(int start, Span at, Text text) {
    String tag = text.tag(start);
    int last = at.start() + at.of(text.plain()).lastIndexOf(' ') + 1;
    boolean person = text.kind(start).equals("PERSON") && !text.kind(last).equals("PERSON");
    return (tag.startsWith("NN") || tag.startsWith("JJ"))
        && !person
        && !text.plain().startsWith("The ", start)
        && Character.isUpperCase(text.plain().charAt(start));
  }

  private static Span withAnd(Span at, Text text) {
    String name = at.of(text.plain());
    Matcher and = AND.matcher(text.plain()).region(at.end(), text.plain().length());
    if (TAKES_NO_AND.matcher(name).matches() || !and.find()) {
      return at;
    }
    boolean other =
        HEAD.matcher(and.group()).matches()
            || WORD.matcher(and.group())
                .results()
                .map(word -> text.kind(and.start() + word.start()))
                .anyMatch(kind -> kind.equals("PERSON") || kind.equals("LOCATION"));
    boolean another =
        !text.kind(and.start("and")).equals("ORGANIZATION")
            && text.kind(and.start("last")).equals("ORGANIZATION");
    Span joined = new Span(at.start(), and.end());
    if (isExplained(joined, text)) {
      return joined;
    }
    return other || another ? at : joined;
  }

  /// Whether its own initials follow, in brackets.
  private static boolean isExplained(Span at, Text text) {
    String initials = Institutions.initials(at.of(text.plain()));
    return text.plain().startsWith(" (" + initials + ")", at.end());
  }

  /// "Committee for the Rights of ... in Tolmara" is one name; "Ministry of ... in Tolmara" is not.
  private static Span withPlace(Span at, Text text) {
    String name = at.of(text.plain());
    Matcher in = IN_PLACE.matcher(text.plain()).region(at.end(), text.plain().length());
    boolean takes =
        TAKES_PLACE.matcher(name).matches()
            && Gazetteer.type(name).isEmpty()
            && in.find()
            && text.kind(in.start(1)).equals("LOCATION");
    return takes ? new Span(at.start(), in.end()) : at;
  }
}
