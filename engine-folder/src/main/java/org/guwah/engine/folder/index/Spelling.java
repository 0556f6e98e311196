package org.guwah.engine.folder.index;

import com.ibm.icu.text.UnicodeSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;

/// Words that are spelled nearly like another.
final class Spelling {
  /// Up to so many letters, one change makes another word of it.
  private static final int SHORT = 5;

  /// States that a row of alternatives may take; a word has far fewer.
  private static final int WORK = 100_000;

  private Spelling() {}

  /// Loaded when first used: it looks at every letter there is.
  private static final class Written {
    /// What may stand between letters and be folded away.
    private static final Automaton MARKS =
        Operations.repeat(Automata.makeCharSet(points("[[:Mn:]']")));

    private static final Map<Integer, List<Integer>> LETTERS = letters();

    private static int[] points(String pattern) {
      var points = new UnicodeSet(pattern);
      int[] all = new int[points.size()];
      for (int i = 0; i < all.length; i++) {
        all[i] = points.charAt(i);
      }
      return all;
    }

    /// Of each letter those that are folded to it.
    private static Map<Integer, List<Integer>> letters() {
      var letters = new HashMap<Integer, List<Integer>>();
      for (int letter : points("[[:L:]&[\\u0080-\\u2FFF]]")) {
        String folded = ICUFoldingFilter.NORMALIZER.normalize(Character.toString(letter));
        if (folded.codePointCount(0, folded.length()) == 1 && folded.codePointAt(0) != letter) {
          letters.computeIfAbsent(folded.codePointAt(0), _ -> new ArrayList<>()).add(letter);
        }
      }
      return letters;
    }
  }

  /// How many changes a folded word may have: a letter other, more, less, or two neighbours
  /// exchanged.
  static int changes(String folded) {
    return folded.codePointCount(0, folded.length()) > SHORT ? 2 : 1;
  }

  /// The terms whose folded form is this word but for so many changes at most.
  static List<Automaton> like(String folded, int changes) {
    var like = new LevenshteinAutomata(folded, true);
    return List.of(
        like.toAutomaton(changes), like.toAutomaton(changes, String.valueOf(Form.FOLDED)));
  }

  /// The exact terms that may have this folded form; not quite all, and some more.
  static Automaton written(String folded) {
    var parts = new ArrayList<Automaton>();
    folded
        .codePoints()
        .forEach(letter -> {
          List<Integer> others = Written.LETTERS.getOrDefault(letter, List.of());
          int[] letters = new int[others.size() + 1];
          letters[0] = letter;
          for (int i = 0; i < others.size(); i++) {
            letters[i + 1] = others.get(i);
          }
          parts.add(Automata.makeCharSet(letters));
          parts.add(Written.MARKS);
        });
    return Operations.determinize(Operations.concatenate(parts), WORK);
  }
}
