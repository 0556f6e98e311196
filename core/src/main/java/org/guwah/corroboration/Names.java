package org.guwah.corroboration;

import java.util.HashSet;
import java.util.Set;
import org.guwah.model.Tag;
import org.guwah.redaction.Redaction;

/// Whether two names may be of one. Within one script only: linkage across scripts is not done
/// here.
final class Names {
  private static final Set<String> EMPTY_WORDS =
      Set.of("the", "a", "an", "of", "s", "mr", "ms", "mrs", "dr");

  private Names() {}

  /// Whether all words of one stand in the other, in any order. A name that is held back is nobody
  /// else's.
  static boolean isOne(String a, String b) {
    Set<String> first = words(a);
    Set<String> second = words(b);
    boolean masked = a.contains(Redaction.MASK) || b.contains(Redaction.MASK);
    return !masked
        && !first.isEmpty()
        && !second.isEmpty()
        && (first.containsAll(second) || second.containsAll(first));
  }

  static Set<String> words(String name) {
    var words = new HashSet<String>();
    for (String word : Tag.folded(name).replace(".", "").split("[^\\p{L}\\p{M}\\p{N}]+")) {
      if (!word.isEmpty() && !EMPTY_WORDS.contains(word)) {
        words.add(word);
      }
    }
    return words;
  }
}
