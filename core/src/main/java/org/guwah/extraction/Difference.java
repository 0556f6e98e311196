package org.guwah.extraction;

import java.util.ArrayList;
import java.util.List;
import org.guwah.extraction.Words.Word;

/// What two sentences have in common, word by word: the longest common subsequence of their words
/// (Wagner and Fischer 1974).
///
/// @param a stretches of the first sentence that the second has too, in order
/// @param b the same of the second
public record Difference(List<Sentence> a, List<Sentence> b) {
  /// Takes time and memory in proportion to the product of their words.
  public static Difference of(String a, String b) {
    List<Word> first = Words.of(a);
    List<Word> second = Words.of(b);
    int[][] longest = longest(first, second);
    var inA = new ArrayList<Sentence>();
    var inB = new ArrayList<Sentence>();
    boolean goesOn = false;
    for (int i = 0, j = 0; i < first.size() && j < second.size(); ) {
      if (first.get(i).folded().equals(second.get(j).folded())) {
        add(inA, first.get(i++), goesOn);
        add(inB, second.get(j++), goesOn);
        goesOn = true;
      } else {
        boolean skipFirst = longest[i + 1][j] >= longest[i][j + 1];
        i += skipFirst ? 1 : 0;
        j += skipFirst ? 0 : 1;
        goesOn = false;
      }
    }
    return new Difference(List.copyOf(inA), List.copyOf(inB));
  }

  /// How many words are common from each pair of places on.
  private static int[][] longest(List<Word> first, List<Word> second) {
    int[][] longest = new int[first.size() + 1][second.size() + 1];
    for (int i = first.size() - 1; i >= 0; i--) {
      for (int j = second.size() - 1; j >= 0; j--) {
        longest[i][j] =
            first.get(i).folded().equals(second.get(j).folded())
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    return longest;
  }

  private static void add(List<Sentence> stretches, Word word, boolean goesOn) {
    int start = goesOn ? stretches.removeLast().start() : word.start();
    stretches.add(new Sentence(start, word.end()));
  }
}
