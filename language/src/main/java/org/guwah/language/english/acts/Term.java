package org.guwah.language.english.acts;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guwah.language.words.NumberWords;

/// How long somebody is sentenced to, as a duration of ISO 8601: `P15D` for "15 days in jail",
/// `P7Y6M` for "seven years and six months". What has two ends, or none, such as "between two and
/// five years", "at least ten years" or "life", has no such form.
final class Term {
  private static final Pattern FORM =
      Pattern.compile(
          "(?:another |a total of )?([\\w-]+)[ -](year|month|day)s?"
              + "(?:(?:,| and|, and) ([\\w-]+) (month|day)s?)?(?:[’'] | in | of | behind |$).*",
          Pattern.DOTALL);

  private Term() {}

  /// @param words such as "seven years in prison"
  /// @return empty where they are not just one term
  static String value(String words) {
    Matcher form = FORM.matcher(words.toLowerCase(Locale.ROOT).strip().replaceAll("\\s+", " "));
    if (!form.matches()) {
      return "";
    }
    Optional<String> first = part(form.group(1), form.group(2));
    Optional<String> second =
        form.group(3) == null ? Optional.of("") : part(form.group(3), form.group(4));
    return first.isPresent() && second.isPresent() ? "P" + first.get() + second.get() : "";
  }

  private static Optional<String> part(String number, String unit) {
    Optional<Integer> count =
        number.matches("\\d{1,3}")
            ? Optional.of(Integer.parseInt(number))
            : number.equals("a") || number.equals("an") ? Optional.of(1) : NumberWords.of(number);
    return count.map(each -> each + unit.substring(0, 1).toUpperCase(Locale.ROOT));
  }
}
