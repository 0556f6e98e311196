package org.guwah.accuracy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.guwah.model.Span;

/// A text in which quotation marks, dashes and blanks of all sorts are alike, so that words copied
/// by hand are found. It knows where each of its characters stands in the text itself.
final class Folded {
  private static final String DOUBLE = "“”„‟«»";
  private static final String SINGLE = "‘’‚‛‹›ʼ`";
  private static final String DASHES = "‐‑‒–—―−";

  private final String words;
  private final int[] places;

  Folded(String text) {
    var folded = new StringBuilder(text.length());
    int[] from = new int[text.length()];
    for (int i = 0; i < text.length(); i++) {
      char c = folded(text.charAt(i));
      boolean again = c == ' ' && (folded.isEmpty() || folded.charAt(folded.length() - 1) == ' ');
      if (!again && Character.getType(c) != Character.FORMAT) {
        from[folded.length()] = i;
        folded.append(c);
      }
    }
    words = folded.toString();
    places = Arrays.copyOf(from, folded.length());
  }

  private static char folded(char c) {
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      return ' ';
    }
    if (DOUBLE.indexOf(c) >= 0) {
      return '"';
    }
    if (SINGLE.indexOf(c) >= 0) {
      return '\'';
    }
    return DASHES.indexOf(c) >= 0 ? '-' : c;
  }

  /// The folded form of some words, without blanks around them.
  static String fold(String words) {
    return new Folded(words).words.strip();
  }

  /// @param words folded
  boolean holds(String words) {
    return this.words.contains(words);
  }

  /// Where some words stand in the text, in each place where the sentence around them does. Where
  /// they stand as whole words, only there.
  ///
  /// @param words folded
  /// @param sentence folded
  List<Span> find(String words, String sentence) {
    var whole = new ArrayList<Span>();
    var any = new ArrayList<Span>();
    for (int from : starts(this.words, sentence)) {
      for (int within : starts(sentence, words)) {
        int start = from + within;
        Span at = new Span(places[start], places[start + words.length() - 1] + 1);
        any.add(at);
        if (isEdge(start) && isEdge(start + words.length())) {
          whole.add(at);
        }
      }
    }
    return whole.isEmpty() ? any : whole;
  }

  private static List<Integer> starts(String text, String words) {
    var starts = new ArrayList<Integer>();
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      starts.add(at);
    }
    return starts;
  }

  /// Whether no word goes on over this place.
  private boolean isEdge(int at) {
    return at == 0
        || at == words.length()
        || !Character.isLetterOrDigit(words.charAt(at - 1))
        || !Character.isLetterOrDigit(words.charAt(at));
  }
}
