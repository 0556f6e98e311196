package org.guwah.names;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// How alike two names are, word by word.
///
/// @param likeness from 0, nothing in common, to 1000; for ranking only
/// @param pairs of words that were set side by side, the likest first
/// @param onlyA words that only the first has
/// @param onlyB words that only the second has
public record NameLikeness(
    NameLevel level, int likeness, List<Pair> pairs, List<String> onlyA, List<String> onlyB) {
  private static final int SOUND = 930;
  private static final int SPELLING = 840;
  private static final int CLOSE = 740;

  public NameLikeness {
    pairs = List.copyOf(pairs);
    onlyA = List.copyOf(onlyA);
    onlyB = List.copyOf(onlyB);
  }

  /// Two words side by side.
  ///
  /// @param a words of the first, several where they stand for one of the second
  /// @param likeness from 0 to 1000
  /// @param how they were read; empty where they are the same as written
  public record Pair(String a, String b, int likeness, String how) {
    public boolean isSame() {
      return a.equals(b);
    }
  }

  /// Compares two names. Takes some microseconds for each pair of words.
  public static NameLikeness of(Name a, Name b) {
    if (a.isEmpty() || b.isEmpty()) {
      return new NameLikeness(NameLevel.MISSING, 0, List.of(), List.of(), List.of());
    }
    return new Alignment(a, b).likeness();
  }

  /// Says how the words were set side by side: one line for each pair.
  public String told() {
    return pairs.stream()
        .map(pair ->
            pair.isSame()
                ? pair.a()
                : pair.a()
                    + " ~ "
                    + pair.b()
                    + (pair.how().isEmpty() ? "" : " [" + pair.how() + "]"))
        .collect(Collectors.joining("; "));
  }

  /// @param least likeness of the pairs
  /// @param initial whether one of them is an initial
  static NameLevel level(
      int least, boolean same, boolean initial, List<String> onlyA, List<String> onlyB) {
    if (least < CLOSE) {
      return NameLevel.OTHER;
    }
    if (!onlyA.isEmpty() && !onlyB.isEmpty()) {
      return NameLevel.PARTLY;
    }
    if (!onlyA.isEmpty() || !onlyB.isEmpty()) {
      return NameLevel.OMITTED;
    }
    if (initial) {
      return NameLevel.INITIALS;
    }
    if (same) {
      return NameLevel.EXACT;
    }
    return least >= SOUND
        ? NameLevel.SOUND
        : least >= SPELLING ? NameLevel.SPELLING : NameLevel.CLOSE;
  }

  static boolean isAlike(int likeness) {
    return likeness >= CLOSE;
  }

  static List<String> words(List<Word> words) {
    var all = new ArrayList<String>();
    words.forEach(word -> all.add(word.words()));
    return all;
  }
}
