package org.guwah.language.english.names;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guwah.language.words.WordList;
import org.guwah.model.Mention;
import org.guwah.model.Span;

/// Where a name begins and ends: without title, article, possessive and punctuation.
final class Edges {
  private static final Pattern ARTICLE = Pattern.compile("^(?:[Tt]he|THE|[Aa]n?)\\s+");
  private static final Pattern FIRST_WORD = Pattern.compile("^([\\p{L}'-]+)\\.?\\s+");
  private static final Pattern NOT_OF_A_PERSON = Pattern.compile("[,;:/()\\[\\]\\d\"]");
  private static final Pattern COMPOUND =
      Pattern.compile(
          "-(?:administered|affiliated|allied|backed|based|born|controlled|dominated|educated"
              + "|funded|held|led|linked|occupied|organi[sz]ed|owned|run|ruled|sponsored|style"
              + "|trained|wide)$");
  private static final Pattern GENERIC =
      Pattern.compile(
          " (?:province|region|city|county|district|prefecture|town|village|state|area)$");
  private static final Pattern END = Pattern.compile("(?:'s|'|[\\s,;:!?\"()\\[\\]/-]+)$");
  private static final Pattern STOP = Pattern.compile("\\.$");
  private static final Pattern SHORT_FORM =
      Pattern.compile(".*(?:\\b\\p{Lu}|\\b(?:Inc|Ltd|Corp|Co|Jr|Sr|St))\\.$", Pattern.DOTALL);
  private static final Pattern START = Pattern.compile("^[\\s'\"(\\[,;:/.-]+");

  static final Set<String> HONORIFICS = new HashSet<>();
  static final Set<String> BEFORE_A_PERSON = new HashSet<>();

  static {
    for (String line : WordList.lines(Edges.class, "honorifics.txt")) {
      String word = line.startsWith("+") ? line.substring(1) : line;
      HONORIFICS.add(word.toLowerCase(Locale.ROOT));
      if (line.startsWith("+")) {
        BEFORE_A_PERSON.add(word);
      }
    }
  }

  private Edges() {}

  /// Nothing where no name is left.
  static Optional<Span> trim(Mention.Type type, Span at, Text text) {
    int start = at.start();
    int end = at.end();
    if (type == Mention.Type.PERSON) {
      Matcher cut = NOT_OF_A_PERSON.matcher(text.plain()).region(start, end);
      end = cut.find() && cut.start() > start ? cut.start() : end;
    }
    boolean more = true;
    while (more && start < end) {
      String words = text.plain().substring(start, end);
      int before = before(type, words);
      int behind = before > 0 ? 0 : behind(type, words);
      start += before;
      end -= behind;
      more = before + behind > 0;
    }
    return start < end && hasCapital(text.plain().substring(start, end))
        ? Optional.of(new Span(start, end))
        : Optional.empty();
  }

  private static boolean hasCapital(String words) {
    return words.chars().anyMatch(Character::isUpperCase) || Gazetteer.type(words).isPresent();
  }

  /// How many characters at the beginning are not of the name.
  private static int before(Mention.Type type, String words) {
    for (Pattern each : List.of(START, ARTICLE)) {
      Matcher matcher = each.matcher(words);
      if (matcher.find() && Gazetteer.type(words).isEmpty()) {
        return matcher.end();
      }
    }
    Matcher word = FIRST_WORD.matcher(words);
    return type == Mention.Type.PERSON
            && word.find()
            && isTitle(word.group(1), words.substring(word.end()))
        ? word.end()
        : 0;
  }

  /// Some peoples are family names as well, so two words have to follow.
  private static boolean isTitle(String word, String rest) {
    return HONORIFICS.contains(word.toLowerCase(Locale.ROOT))
        || (rest.contains(" ") && Gazetteer.isNoName(word));
  }

  private static int behind(Mention.Type type, String words) {
    Matcher end = END.matcher(words);
    if (end.find()) {
      return words.length() - end.start();
    }
    Matcher generic = GENERIC.matcher(words);
    if (type == Mention.Type.PLACE && generic.find()) {
      return words.length() - generic.start();
    }
    Matcher compound = COMPOUND.matcher(words);
    if (compound.find()) {
      return words.length() - compound.start();
    }
    return STOP.matcher(words).find() && !SHORT_FORM.matcher(words).matches() ? 1 : 0;
  }
}
