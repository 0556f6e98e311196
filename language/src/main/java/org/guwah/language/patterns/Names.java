package org.guwah.language.patterns;

import java.util.List;
import java.util.regex.Matcher;
import org.guwah.model.Mention;
import org.guwah.model.Role;
import org.guwah.model.Span;

/// Persons, places and organisations by lists, by the words around them, and by what the same
/// document says elsewhere.
final class Names {
  private final Text text;
  private final Taken taken = new Taken();

  private Names(Text text) {
    this.text = text;
  }

  /// Those, and the dates, whose words no name may have.
  static List<Mention> of(Text text, List<Mention> dates) {
    var names = new Names(text);
    dates.forEach(names.taken::add);
    List<NameRule> rules = NameRule.of(text.language());
    rules.stream().filter(it -> it.type() == Mention.Type.ORGANISATION).forEach(names::find);
    Gazetteer.of(text.language()).find(text, names.taken);
    rules.stream().filter(it -> it.type() != Mention.Type.ORGANISATION).forEach(names::find);
    return Consistency.of(text, names.taken);
  }

  private void find(NameRule rule) {
    Matcher match = rule.form().matcher(text.plain());
    int from = 0;
    while (match.find(from)) {
      Span at = Forms.cut(new Span(match.start("at"), match.end("at")), text);
      boolean name = taken.isFree(at) && isName(at, rule.type());
      from = name ? at.end() : afterFirstWord(at);
      if (name) {
        taken.add(new Mention(rule.type(), at, Forms.nominative(text.of(at), text.language())));
      }
    }
  }

  /// What begins with a word that is no name may hold one.
  private int afterFirstWord(Span at) {
    int space = text.of(at).indexOf(' ');
    return space > 0 ? at.start() + space : at.end();
  }

  private boolean isName(Span at, Mention.Type type) {
    String words = text.of(at);
    boolean headline =
        text.role(at.start()) == Role.TITLE
            && (isAllCapital(at) || words.equals(text.of(text.sentence(at.start())).strip()));
    boolean known = type == Mention.Type.PERSON && Gazetteer.of(text.language()).knows(words);
    boolean none =
        type != Mention.Type.ORGANISATION
            && NameRule.noNames(text.language()).matcher(words).matches();
    return !headline && !known && !none;
  }

  /// Whether each word around it begins with a capital, as in some headlines.
  private boolean isAllCapital(Span at) {
    String[] words = text.of(text.sentence(at.start())).strip().split("\\s+");
    for (String word : words) {
      if (word.length() > 3 && !Character.isUpperCase(word.charAt(0))) {
        return false;
      }
    }
    return words.length > 3 && Character.isUpperCase(text.plain().charAt(at.start()));
  }
}
