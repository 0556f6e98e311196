package org.guwah.language.patterns;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guwah.model.Mention;
import org.guwah.model.Span;

/// A name found once is a name elsewhere in its document too, in whatever case, and a person's last
/// name alone is that person, where it is the last name of one alone.
final class Consistency {
  private static final int LEAST = 4;
  private static final int LEAST_CHINESE = 3;
  private static final int LEAST_CHINESE_PERSON = 2;

  private final Text text;
  private final Taken taken;
  private final Map<String, Mention> fullest = new HashMap<>();
  private final Set<String> shared = new HashSet<>();

  private Consistency(Text text, Taken taken) {
    this.text = text;
    this.taken = taken;
  }

  static List<Mention> of(Text text, Taken taken) {
    var consistency = new Consistency(text, taken);
    taken.all().forEach(consistency::learn);
    consistency.stems().forEach(consistency::find);
    ShortForm.of(text.language()).forEach(form -> form.find(text, taken));
    return taken.all().stream().map(consistency::named).toList();
  }

  private void learn(Mention mention) {
    if (mention.type() != Mention.Type.DATE) {
      String stem = stem(mention.value());
      fullest.merge(stem, mention, Consistency::better);
      int last = Math.max(mention.value().lastIndexOf(' '), mention.value().lastIndexOf('·'));
      if (mention.type() == Mention.Type.PERSON && last > 0) {
        surname(stem(mention.value().substring(last + 1)), mention);
      }
    }
  }

  private void surname(String stem, Mention mention) {
    Mention other = fullest.putIfAbsent(stem, mention);
    if (other != null && !stem(other.value()).equals(stem(mention.value()))) {
      shared.add(stem);
    }
  }

  /// The shorter; of two as long, the one with a soft sign, which in Russian no case but the first
  /// has.
  private static Mention better(Mention a, Mention b) {
    int longer = a.value().length() - b.value().length();
    return longer > 0 || (longer == 0 && b.value().endsWith("ь")) ? b : a;
  }

  private String stem(String name) {
    return Forms.stem(name, text.language());
  }

  /// The longest first, which then have their words.
  private List<String> stems() {
    return fullest.keySet().stream()
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(it -> it))
        .toList();
  }

  private void find(String stem) {
    Mention mention = fullest.getOrDefault(stem, taken.all().getFirst());
    if (stem.length() < least(mention)) {
      return;
    }
    String form = Pattern.quote(stem) + NameRule.ending(text.language());
    Matcher match = Pattern.compile(Forms.bounded(form, text.language())).matcher(text.plain());
    while (match.find()) {
      Span at = Forms.cut(new Span(match.start(), match.end()), text);
      String alone = Forms.nominative(text.of(at), text.language());
      String value = shared.contains(stem) ? alone : mention.value();
      taken.add(new Mention(mention.type(), at, value));
      if (stem.equals(stem(mention.value()))) {
        fullest.merge(stem, new Mention(mention.type(), at, alone), Consistency::better);
      }
    }
  }

  private int least(Mention mention) {
    if (!text.isChinese()) {
      return LEAST;
    }
    return mention.type() == Mention.Type.PERSON ? LEAST_CHINESE_PERSON : LEAST_CHINESE;
  }

  /// With the form that the document has of it in the fewest letters: that of no case.
  private Mention named(Mention mention) {
    Mention best = fullest.get(stem(mention.value()));
    return mention.type() == Mention.Type.DATE || best == null || best.type() != mention.type()
        ? mention
        : new Mention(mention.type(), mention.at(), best.value(), mention.suggested());
  }
}
