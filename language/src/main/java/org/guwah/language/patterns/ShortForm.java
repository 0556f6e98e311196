package org.guwah.language.patterns;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.guwah.model.Mention;
import org.guwah.model.Span;

/// A head that stands for an organisation: "the Directorate". It does so in a text that has the
/// whole name, and, where the language has capitals, in one that has the head with a capital inside
/// a sentence.
///
/// @param form the head alone, in any case
/// @param head what the whole name has of it
record ShortForm(Pattern form, String head) {
  private static final Set<String> WITHOUT_CAPITALS = Set.of("ug", "ar", "zh");

  static List<ShortForm> of(String language) {
    return NameRule.rows(language, "short").stream()
        .map(row -> new ShortForm(form(row.form(), language), row.value()))
        .toList();
  }

  private static Pattern form(String form, String language) {
    return Pattern.compile(Forms.bounded(form.replace("{x}", NameRule.ending(language)), language));
  }

  void find(Text text, Taken taken) {
    Set<String> whole = whole(taken);
    List<Span> found = found(text, taken);
    if (!whole.isEmpty() || found.stream().anyMatch(at -> isCapitalInside(text, at))) {
      for (Span at : found) {
        String alone = Forms.nominative(text.of(at), text.language());
        String value = whole.size() == 1 ? whole.iterator().next() : alone;
        taken.add(new Mention(Mention.Type.ORGANISATION, at, value));
      }
    }
  }

  private Set<String> whole(Taken taken) {
    return taken.all().stream()
        .filter(it -> it.type() == Mention.Type.ORGANISATION && it.value().contains(head))
        .map(Mention::value)
        .collect(Collectors.toSet());
  }

  private List<Span> found(Text text, Taken taken) {
    var found = new ArrayList<Span>();
    Matcher match = form.matcher(text.plain());
    while (match.find()) {
      Span at = Forms.cut(new Span(match.start(), match.end()), text);
      if (taken.isFree(at)) {
        found.add(at);
      }
    }
    return found;
  }

  private static boolean isCapitalInside(Text text, Span at) {
    return !WITHOUT_CAPITALS.contains(text.language()) && !text.begins(at.start());
  }
}
