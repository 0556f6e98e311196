package org.guwah.redaction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.guwah.model.Restriction;
import org.guwah.model.Withheld;

/// Words that are held back, and where they stand in a text. They are found however a text sets
/// them, see [Folded], also as a part of a longer word: an ending may hang on a name.
final class Words {
  private final List<String> folded;

  private Words(List<String> words) {
    this.folded =
        words.stream().map(Folded::of).filter(each -> !each.isEmpty()).distinct().toList();
  }

  static Words of(List<Withheld> withheld, Restriction clearance) {
    return new Words(
        withheld.stream()
            .filter(each -> each.restriction().compareTo(clearance) > 0)
            .map(Withheld::words)
            .toList());
  }

  static Words of(Collection<String> words) {
    return new Words(List.copyOf(words));
  }

  boolean isEmpty() {
    return folded.isEmpty();
  }

  /// Ranges in order, none touching another.
  List<int[]> spans(String text) {
    return folded.isEmpty() ? List.of() : merged(all(text));
  }

  /// Every place, in order; they may overlap.
  List<int[]> all(String text) {
    var found = new ArrayList<int[]>();
    var in = new Folded(text);
    for (String words : folded) {
      for (int at = in.indexOf(words, 0); at >= 0; at = in.indexOf(words, at + 1)) {
        found.add(in.range(at, words));
      }
    }
    found.sort(Comparator.comparingInt(span -> span[0]));
    return found;
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

  /// The value with a mask in place of each of its `spans`.
  static String masked(String value, List<int[]> spans, String mask) {
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
