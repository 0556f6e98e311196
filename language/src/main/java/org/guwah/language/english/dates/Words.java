package org.guwah.language.english.dates;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.guwah.language.words.NumberWords;

/// The words that dates are made of, as patterns and as numbers.
final class Words {
  private static final String MONTH =
      "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?"
          + "|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?"
          + "|Dec(?:ember|\\.)?)(?!\\p{L})";
  private static final String MONTH_ALONE =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December"
          + "|Aug\\.?|Sept\\.?|Oct\\.?|Nov\\.?|Feb\\.)(?!\\p{L})";
  private static final String WEEKDAY =
      "(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)(?!\\p{L})";
  private static final String WEEKDAY_BEFORE =
      "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Mon|Tues?|Wed|Thu|Thurs?|Fri|Sat|Sun)\\.?,? ";
  private static final String NUMBER =
      "(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen"
          + "|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty)";
  private static final String PART =
      "(?:(?:(?:[Ee]arly|[Ll]ate|[Mm]id)(?:[-\\x20]to[-\\x20](?:early|mid|late))?|[Ee]arlier(?: in)?"
          + "|[Ll]ater(?: in)?)[\\x20-]"
          + "|(?:[Tt]he )?(?:[Vv]ery )?(?:[Bb]eginning|[Ss]tart|[Mm]iddle|[Ee]nd|(?:first|second|latter) half"
          + "|(?:first|second|third|fourth|last) (?:days|weeks?|day)) of (?:the year )?)";

  /// What stands in braces in the patterns of the rules.
  private static final Map<String, String> NAMED =
      Map.of(
          "{month}",
          MONTH,
          "{only}",
          MONTH_ALONE,
          "{day}",
          "(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?!\\d)",
          "{year}",
          "(?:1[89]|20)\\d\\d(?!\\d)",
          "{weekday}",
          WEEKDAY,
          "{on}",
          "(?:" + WEEKDAY_BEFORE + ")?",
          "{number}",
          NUMBER,
          "{part}",
          PART + "?",
          "{season}",
          "(?:spring|summer|autumn|fall|winter)");

  private Words() {}

  /// A pattern of whole words, in which a space stands for spaces.
  static Pattern pattern(String rule) {
    String pattern = rule;
    for (Map.Entry<String, String> each : NAMED.entrySet()) {
      pattern = pattern.replace(each.getKey(), each.getValue());
    }
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}-])(?:"
            + pattern.replace(" ?", "\\x20*").replace(" ", "\\x20+")
            + ")(?![\\p{L}\\p{N}])");
  }

  static Month month(String word) {
    String start = word.substring(0, "Jan".length()).toUpperCase(Locale.ROOT);
    for (Month month : Month.values()) {
      if (month.name().startsWith(start)) {
        return month;
      }
    }
    throw new IllegalArgumentException("no rule should take " + word + " for a month");
  }

  static DayOfWeek weekday(String word) {
    return DayOfWeek.valueOf(word.toUpperCase(Locale.ROOT));
  }

  static int day(String word) {
    return Integer.parseInt(word.replaceAll("\\D", ""));
  }

  static int number(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    if (Character.isDigit(small.charAt(0))) {
      return Integer.parseInt(small);
    }
    if (small.equals("a") || small.equals("an")) {
      return 1;
    }
    return NumberWords.of(small).orElse(-1);
  }
}
