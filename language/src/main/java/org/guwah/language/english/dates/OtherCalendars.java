package org.guwah.language.english.dates;

import static org.guwah.language.english.dates.Rule.rule;

import java.util.List;
import java.util.Optional;

/// Dates by other calendars, which keep their words alone, and feasts that move within a year.
final class OtherCalendars {
  private static final String ISLAMIC =
      "(?:Muharram|Safar|Rabi(?:'| )?(?:al-|ul-)?(?:Awwal|Thani|I{1,2})|Jumada(?: al-\\p{L}+)?|Rajab|Sha'?ban"
          + "|Ramadan|Ramazan|Shawwal|Dhu(?: al-|l-)(?:Qi'?dah|Hijjah))";
  private static final String IRANIAN =
      "(?:Farvardin|Ordibehesht|Khordad|Tir|Mordad|Shahrivar|Mehr|Aban|Azar|Dey|Bahman|Esfand)";
  private static final String FEAST =
      "(?:Ramadan|Ramazan|Eid(?: al-(?:Fitr|Adha))?|Nowruz|Nauryz|Qurban|Kurban Bayram|Christmas|Easter"
          + "|Thanksgiving|Passover|Diwali|Spring Festival|(?:Lunar |Chinese )?New Year(?:'s (?:Day|Eve))?)";

  static final List<Rule> RULES =
      List.of(
          open("(?:{day} (?:of )?)?" + ISLAMIC + ",? 1[34]\\d\\d(?: (?:AH|A\\.H\\.))?"),
          open("{day} (?:of )?" + ISLAMIC + "(?!,? {year})"),
          open("(?:{day} (?:of )?)?" + IRANIAN + ",? 1[234]\\d\\d"),
          open("1[234]\\d\\d (?:AH|A\\.H\\.|SH|Hijri|hijri)"),
          open("AH 1[34]\\d\\d"),
          open("1[34]\\d\\d/[01]?\\d/[0-3]?\\d"),
          open("(?:Juche|Minguo|ROC|Reiwa|Heisei|Showa)(?: year)? \\d{1,3}"),
          rule(
              "(?:{day} (?:of )?)?" + FEAST + "(?: of| in|,)? (?<y>{year})",
              (match, _) -> Optional.of(match.group("y"))));

  private OtherCalendars() {}

  private static Rule open(String pattern) {
    return rule(pattern, (_, _) -> Optional.of(""));
  }
}
