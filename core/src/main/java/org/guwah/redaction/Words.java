package org.guwah.redaction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.guwah.model.Restriction;
import org.guwah.model.Withheld;

/// Words that are held back, and where they stand in a text. They are found as they are written but
/// for case and white space, also as a part of a longer word: an ending may hang on a name.
final class Words {
  private static final String SPACE = "[\\s\\p{Z}]+";

  private final List<Pattern> patterns;

  private Words(List<Pattern> patterns) {
    this.patterns = patterns;
  }

  static Words of(List<Withheld> withheld, Restriction clearance) {
    return new Words(
        withheld.stream()
            .filter(each -> each.restriction().compareTo(clearance) > 0)
            .map(each -> pattern(each.words()))
            .distinct()
            .toList());
  }

  static Words of(Collection<String> words) {
    return new Words(words.stream().map(Words::pattern).distinct().toList());
  }

  static Pattern pattern(String words) {
    String parts =
        Pattern.compile(SPACE)
            .splitAsStream(words.strip())
            .map(Pattern::quote)
            .collect(Collectors.joining(SPACE));
    return Pattern.compile(parts, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  boolean isEmpty() {
    return patterns.isEmpty();
  }

  /// Ranges in order, none touching another.
  List<int[]> spans(String text) {
    var found = new ArrayList<int[]>();
    for (Pattern pattern : patterns) {
      Matcher matcher = pattern.matcher(text);
      for (int from = 0; matcher.find(from); from = matcher.start() + 1) {
        found.add(new int[] {matcher.start(), matcher.end()});
      }
    }
    found.sort(Comparator.comparingInt(span -> span[0]));
    return merged(found);
  }

  private static List<int[]> merged(List<int[]> spans) {
    var merged = new ArrayList<int[]>();
    for (int[] span : spans) {
      if (!merged.isEmpty() && span[0] <= merged.getLast()[1]) {
        merged.getLast()[1] = Math.max(merged.getLast()[1], span[1]);
      } else {
        merged.add(span.clone());
      }
    }
    return merged;
  }

  String masked(String value, String mask) {
    List<int[]> spans = patterns.isEmpty() ? List.of() : spans(value);
    if (spans.isEmpty()) {
      return value;
    }
    var masked = new StringBuilder();
    int at = 0;
    for (int[] span : spans) {
      masked.append(value, at, span[0]).append(mask);
      at = span[1];
    }
    return masked.append(value.substring(at)).toString();
  }
}
