package org.guwah.names;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;
import org.guwah.names.NameLikeness.Pair;
import org.jspecify.annotations.Nullable;

/// Remembers how alike two words are: archives have far fewer words than names, and the same two
/// meet again and again. How alike they are is told by the words alone, so it never changes; what
/// does not fit is forgotten. Safe for use by several threads.
final class WordPairs {
  /// Pairs that are remembered at the same time: 16 MB at the most.
  private static final int PLACES = 1 << 16;

  private static final AtomicReferenceArray<@Nullable Known> KNOWN =
      new AtomicReferenceArray<>(PLACES);

  private record Known(String a, String b, boolean chinese, Pair pair) {
    boolean isOf(String one, String other, boolean both) {
      return chinese == both && a.equals(one) && b.equals(other);
    }
  }

  private WordPairs() {}

  /// @param chinese whether both are compared as words of Chinese names
  static Pair of(Word a, Word b, boolean chinese, Supplier<Pair> compared) {
    int place = (a.words().hashCode() * 31 + b.words().hashCode()) * 2 + (chinese ? 1 : 0);
    place = (place ^ place >>> 16) & PLACES - 1;
    Known known = KNOWN.get(place);
    if (known != null && known.isOf(a.words(), b.words(), chinese)) {
      return known.pair();
    }
    Pair pair = compared.get();
    KNOWN.set(place, new Known(a.words(), b.words(), chinese, pair));
    return pair;
  }
}
