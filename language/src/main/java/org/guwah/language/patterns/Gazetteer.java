package org.guwah.language.patterns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guwah.model.Mention;
import org.guwah.model.Span;

/// Known places and organisations, whatever their case.
final class Gazetteer {
  private static final List<Table.Row> ROWS = Table.of("places.tsv");
  private static final Map<String, Gazetteer> BY_LANGUAGE = new HashMap<>();

  private final Map<String, Table.Row> byStem = new HashMap<>();
  private final Pattern pattern;
  private final String language;

  private Gazetteer(String language) {
    this.language = language;
    var stems = new ArrayList<String>();
    for (Table.Row row : ROWS) {
      if (row.language().equals(language)) {
        String stem = Forms.stem(row.form(), language);
        byStem.put(stem, row);
        stems.add(Pattern.quote(stem));
      }
    }
    stems.sort((a, b) -> b.length() - a.length());
    String any = stems.isEmpty() ? "(?!)" : String.join("|", stems);
    pattern =
        Pattern.compile(Forms.bounded("(?<at>" + any + ")" + NameRule.ending(language), language));
  }

  static synchronized Gazetteer of(String language) {
    return BY_LANGUAGE.computeIfAbsent(language, Gazetteer::new);
  }

  void find(Text text, Taken taken) {
    Matcher match = pattern.matcher(text.plain());
    while (match.find()) {
      Table.Row row = byStem.get(match.group("at"));
      Span at = Forms.cut(new Span(match.start(), match.end()), text);
      if (row != null) {
        String value = row.value().isEmpty() ? row.form() : row.value();
        taken.add(new Mention(Mention.Type.valueOf(row.kind()), at, value));
      }
    }
  }

  /// Whether the words are a known place or organisation.
  boolean knows(String words) {
    return byStem.containsKey(Forms.stem(words, language));
  }
}
