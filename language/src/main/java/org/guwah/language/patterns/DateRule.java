package org.guwah.language.patterns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A way to write a date in one language, with the words that it is made of.
///
/// @param kind `written`, `relative` or `told`
/// @param months their forms, with their numbers
/// @param seasons their forms, with the numbers of their first months
/// @param value of a relative one: how far, such as `day-1`
record DateRule(
    Pattern form,
    String kind,
    String value,
    Map<Pattern, Integer> months,
    Map<Pattern, Integer> seasons) {
  private static final List<Table.Row> ROWS = Table.of("dates.tsv");
  private static final Map<String, List<DateRule>> BY_LANGUAGE = new HashMap<>();
  private static final String DIGITS = "〇零一二三四五六七八九";
  private static final String HAN_DAY = "三十一?|二?十[一二三四五六七八九]?|廿[一二三四五六七八九]?|[一二三四五六七八九]";
  private static final String YEAR = "(?<y>(?:1[89]|20)\\d\\d|[一二][" + DIGITS + "]{3})";
  private static final String DAY = "(?<d>3[01]|[12]\\d|0?[1-9]|" + HAN_DAY + ")";
  private static final String MONTH = "(?<n>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])";

  /// Those of a language, and those of all.
  ///
  /// @param language empty for only those of all
  static synchronized List<DateRule> of(String language) {
    return BY_LANGUAGE.computeIfAbsent(language, DateRule::read);
  }

  private static List<DateRule> read(String language) {
    var rules = new ArrayList<DateRule>();
    Map<Pattern, Integer> months = numbered(language, "month");
    Map<Pattern, Integer> seasons = numbered(language, "season");
    for (Table.Row row : ROWS) {
      boolean mine = row.language().equals(language);
      boolean common =
          row.language().equals("*") && (!row.kind().equals("dotted") || !language.isEmpty());
      boolean rule = !row.kind().equals("month") && !row.kind().equals("season");
      if (rule && (mine || common)) {
        Pattern form = pattern(row.form(), language);
        String kind = row.kind().equals("dotted") ? "written" : row.kind();
        rules.add(new DateRule(form, kind, row.value(), months, seasons));
      }
    }
    return rules;
  }

  private static Map<Pattern, Integer> numbered(String language, String kind) {
    var numbered = new HashMap<Pattern, Integer>();
    for (Table.Row row : Table.of(ROWS, language, kind)) {
      numbered.put(compiled(row.form()), Integer.parseInt(row.value()));
    }
    return numbered;
  }

  private static Pattern pattern(String form, String language) {
    String filled =
        form.replace("{y}", YEAR)
            .replace("{d}", DAY)
            .replace("{n}", MONTH)
            .replace("{m}", "(?<m>" + Table.any(ROWS, language, "month") + ")")
            .replace("{s}", "(?<s>" + Table.any(ROWS, language, "season") + ")")
            .replace(" ", "[ \\u200c]");
    String bound = language.equals("zh") ? "\\d" : "\\p{L}\\p{N}";
    return compiled(
        "(?<![" + bound + "])(?<!\\d[.,/-])(?:" + filled + ")(?![" + bound + "]|[.,/-]\\d)");
  }

  private static Pattern compiled(String form) {
    return Pattern.compile(form);
  }

  /// The number of a month or season in a match; 0 where it has none.
  int named(Matcher match, String group) {
    String words = group(match, group);
    return words.isEmpty()
        ? 0
        : (group.equals("m") ? months : seasons)
            .entrySet().stream()
                .filter(each -> each.getKey().matcher(words).matches())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(0);
  }

  /// The number in a match; 0 where it has none.
  static int number(Matcher match, String group) {
    String words = group(match, group);
    if (words.isEmpty() || Character.isDigit(words.charAt(0))) {
      return words.isEmpty() ? 0 : Integer.parseInt(words);
    }
    return group.equals("y") ? digits(words) : han(words);
  }

  private static int digits(String words) {
    int number = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      number = number * 10 + Math.max(0, DIGITS.indexOf(c) - 1);
    }
    return number;
  }

  private static int han(String words) {
    String tens = words.replace("廿", "二十");
    int ten = tens.indexOf('十');
    if (ten < 0) {
      return digits(tens);
    }
    return (ten == 0 ? 1 : digits(tens.substring(0, ten))) * 10 + digits(tens.substring(ten + 1));
  }

  private static String group(Matcher match, String group) {
    if (!match.namedGroups().containsKey(group)) {
      return "";
    }
    String words = match.group(group);
    return words == null ? "" : words;
  }
}
