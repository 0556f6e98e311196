package org.guwah.language.patterns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Words that tell of an act in one language.
///
/// @param form may have a group `neg` that is there where the words say that it was not so
/// @param side where the one it happened to stands: `before`, `after` or `either`
/// @param ofPersons whether the words tell of an act only if they have such a one
record ActRule(String kind, Pattern form, String side, boolean ofPersons) {
  private static final String OF_PERSONS = "!";

  private static final List<Table.Row> ROWS = Table.of("acts.tsv");
  private static final Map<String, List<ActRule>> BY_LANGUAGE = new HashMap<>();
  private static final Map<String, Pattern> CUES = new HashMap<>();

  /// In the order in which they count.
  static synchronized List<ActRule> of(String language) {
    return BY_LANGUAGE.computeIfAbsent(language, ActRule::read);
  }

  private static List<ActRule> read(String language) {
    var rules = new ArrayList<ActRule>();
    String not = Table.any(ROWS, language, "*not");
    for (Table.Row row : ROWS) {
      if (row.language().equals(language) && !row.kind().startsWith("*")) {
        String form = row.form().replace("{not}", "(?:\\p{L}*?(?<neg>" + not + "))?\\p{L}*");
        Pattern words = Pattern.compile("(?iu)" + Forms.bounded(form, language));
        String side = row.value().replace(OF_PERSONS, "");
        rules.add(new ActRule(row.kind(), words, side, row.value().endsWith(OF_PERSONS)));
      }
    }
    return rules;
  }

  /// The words of a kind that is no act: `*people`, `*pronoun`, `*negation`, `*may`, `*said`.
  static synchronized Pattern cue(String language, String kind) {
    return CUES.computeIfAbsent(
        language + kind,
        _ -> Pattern.compile(Forms.bounded(Table.any(ROWS, language, kind), language)));
  }
}
