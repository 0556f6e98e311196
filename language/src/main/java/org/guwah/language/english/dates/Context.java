package org.guwah.language.english.dates;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guwah.language.english.Parsed;

/// What stands around a date: its document, its date, and what the models say of the words.
final class Context {
  private static final int NEAR = 24;
  private static final Pattern ABOUT =
      Pattern.compile("\\b(?:around|circa|approximately|roughly|in about|c\\.) $");
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?:[$#\\u20ac\\u00a3\\u00a5]|\\b(?:Rmb|RMB|US|No\\.?|[Nn]umber|[Aa]rticle|[Rr]esolution|[Pp]age|[Rr]oom|[Cc]hapter|[Ss]ection|[Ff]light|[Hh]ighway|[Mm]odel|[Cc]ase|[Ll]ine"
              + "|about|nearly|almost|some|over|than|least|most|only|all) ?)$");
  private static final Pattern MONTH_AND_YEAR = Words.pattern("{month}(?: {day},?)? (?<y>{year})");
  private static final Pattern NEXT_NAME = Pattern.compile("\\p{L}+ (\\p{Lu}\\p{L}+)");
  private static final Pattern PREPOSITION =
      Pattern.compile(
          "(?i)\\b(?:in|on|since|until|by|from|of|before|after|between|during|last|this|next) $");
  private static final Set<String> TIMES = Set.of("O", "DATE", "TIME", "NUMBER", "DURATION", "SET");
  private static final Set<String> OF_PERSONS = Set.of("April", "May", "June", "August");
  private static final Pattern MONTH_FOLLOWS =
      Pattern.compile(
          "(?i)\\b(?:in|on|since|until|till|by|from|of|before|after|between|during|through|to|for|last"
              + "|this|next|early|late|mid|and|or|its|his|her|their|the|a)[ -]$");
  private static final Pattern DETERMINED =
      Pattern.compile("(?i)(?:\\b(?:the|its|his|her|their|our|these|those)|'s) $");
  private static final Pattern HABIT = Pattern.compile("(?i)\\b(?:every|each|most|any) $");

  private final Parsed parsed;
  private final Anchor anchor;
  private final Tense tense;
  private final Map<Integer, CoreLabel> byStart = new HashMap<>();

  Context(Parsed parsed) {
    this.parsed = parsed;
    anchor = Anchor.of(parsed.matter().dated());
    tense = new Tense(parsed);
    for (CoreLabel token : parsed.document().tokens()) {
      byStart.put(token.beginPosition(), token);
    }
  }

  String plain() {
    return parsed.plain();
  }

  Anchor anchor() {
    return anchor;
  }

  /// Whether what is told of the date is still to come.
  boolean ahead(int start) {
    return tense.isAhead(start, false);
  }

  /// The same, where the present counts as what is to come: "talks begin on Tuesday".
  boolean aheadOrPresent(int start) {
    return tense.isAhead(start, true);
  }

  boolean would(int start) {
    return tense.isWould(start);
  }

  boolean isPast(int start) {
    return tense.isPast(start);
  }

  /// With `~` behind it where the words before say "around".
  String about(int start, String value) {
    return ABOUT.matcher(before(start)).find() ? value + "~" : value;
  }

  /// Whether the words before say that it happens again and again.
  boolean isHabit(int start) {
    return HABIT.matcher(before(start)).find();
  }

  /// Whether a number of four digits counts things, or numbers one.
  boolean counts(int start, int end) {
    boolean counted = tag(end + 1).equals("NNS") && !DETERMINED.matcher(before(start)).find();
    boolean numbered = NUMBERED.matcher(before(start)).find();
    return counted || numbered || !(kind(start).isEmpty() || TIMES.contains(kind(start)));
  }

  /// Nothing where the same paragraph has just named a month of an earlier year: the date may be of
  /// that year as well as of the last twelve months.
  String unlessOther(int start, String value) {
    Matcher written = MONTH_AND_YEAR.matcher(plain()).region(paragraph(start), start);
    String year = "";
    while (written.find()) {
      year = written.group("y");
    }
    return !year.isEmpty() && year.compareTo(value) < 0 && !value.startsWith(year) ? "" : value;
  }

  private int paragraph(int start) {
    return plain().lastIndexOf('\n', start) + 1;
  }

  private boolean isAfterPreposition(int start) {
    return PREPOSITION.matcher(before(start)).find();
  }

  String before(int start) {
    return plain().substring(Math.max(0, start - NEAR), start);
  }

  /// The part of speech of the word that begins here; empty where none does.
  String tag(int start) {
    return Optional.ofNullable(byStart.get(start)).map(CoreLabel::tag).orElse("");
  }

  /// What the model takes it for.
  String kind(int start) {
    return Optional.ofNullable(byStart.get(start)).map(CoreLabel::ner).orElse("");
  }

  /// Whether a month whose name is one of persons as well stands where only a person would.
  boolean isLonePerson(int start, String month) {
    return OF_PERSONS.contains(month) && !MONTH_FOLLOWS.matcher(before(start)).find();
  }

  /// Whether the word is a part of a name, as "April" can be.
  boolean isNameOfOther(int start) {
    Matcher next = NEXT_NAME.matcher(plain()).region(start, plain().length());
    if (next.lookingAt() && tag(next.start(1)).startsWith("NNP") && !isAfterPreposition(start)) {
      return true;
    }
    String kind = kind(start);
    return kind.equals("PERSON") || kind.equals("LOCATION") || kind.equals("ORGANIZATION");
  }
}
