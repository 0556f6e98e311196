package org.guwah.language.english.dates;

import static org.guwah.language.english.dates.Rule.told;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/// Dates that count from something told before: "the next day", "a week later", "that year". They
/// stay open: what they count from, only a person can tell.
///
/// "Five months after he was arrested" is no date of its own and is left out, as is "a few weeks
/// later", which names no day, month or year.
final class Told {
  static final List<Rule> RULES =
      List.of(
          told(
              "(?:[Jj]ust |[Oo]nly |[Aa]bout |[Aa]lmost |[Nn]early |[Ss]ome )?"
                  + "(?i:{number}|half an?)(?: and a half)? (?:day|week|month|year|decade)s?(?: and a half)?"
                  + " (?:later|earlier|afterwards|previously)"),
          told(
              "(?:[Tt]he|[Tt]hat) (?:very )?(?:next|following|previous|preceding|same|very)"
                  + " (?:day|week|weekend|month|year|morning|evening|{season}|{weekday}|{only})"),
          told("[Tt]he (?:day|week|month|year) (?:before|after)(?=[.,;:)]|$)"),
          told("[Tt]he (?:day|week|month|year) (?:earlier|later)"),
          told("(?:{day} (?:of )?)?{month}(?: {day})?(?: of)?,? that(?: same)? year"),
          told(
              "(?<=\\b[Oo]n\\x20)[Tt]he \\d{1,2}(?:st|nd|rd|th)"
                  + "(?! (?:of|century|floor|anniversary|birthday|day|time|round|page|street)|"
                  + " \\p{Lu}|-)"),
          told("[Ll]ater in the (?:week|month|year)"),
          told(
              "(?:(?:[Ee]arly|[Ll]ate|[Ll]ater|[Ee]arlier) )?(?<that>[Tt]hat)"
                  + " (?:day|week|weekend|month|year|{season}|{weekday}|{only})(?!-)",
              Told::that));

  private Told() {}

  /// "Said that Tuesday was ..." has another "that".
  private static Optional<String> that(Matcher match, Context context) {
    return context.tag(match.start("that")).equals("DT") ? Optional.of("") : Optional.empty();
  }
}
