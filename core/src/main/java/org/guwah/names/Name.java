package org.guwah.names;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A name of a person, made ready to be compared. Names on both sides of every comparison are made
/// by this one way.
///
/// @param written as it was given, white space as single spaces
/// @param words in order, without honorifics
public record Name(String written, List<Word> words) {
  private static final int LONGEST = 200;
  private static final int MOST_WORDS = 8;
  private static final Set<String> HONORIFICS = honorifics();

  public Name {
    words = List.copyOf(words);
  }

  private static Set<String> honorifics() {
    var all = new java.util.HashSet<String>();
    for (String[] row : Table.rows("honorifics.tsv")) {
      all.add(row[0]);
    }
    return Set.copyOf(all);
  }

  /// Reads a name. What is longer than any name is cut: the rest would tell nothing more.
  public static Name of(String written) {
    String line = written.strip().replaceAll("\\s+", " ");
    String cut = line.length() <= LONGEST ? line : line.substring(0, LONGEST);
    var words = new ArrayList<Word>();
    for (String word : folded(cut).split("[^\\p{L}\\p{M}\\p{N}'’‘ʼʻٴ]+")) {
      if (!word.isEmpty() && words.size() < MOST_WORDS && !HONORIFICS.contains(word)) {
        add(words, word);
      }
    }
    return new Name(line, words);
  }

  private static String folded(String name) {
    String composed = Normalizer.normalize(name, Normalizer.Form.NFKC);
    return composed.replaceAll("[\\p{Cf}\\u0640]", "").replace("İ", "i").toLowerCase(Locale.ROOT);
  }

  /// A word may change script in its middle, as where no space stands between two.
  private static void add(List<Word> words, String word) {
    Writing writing = Writing.of(word);
    words.add(new Word(word, writing, Readings.of(word, writing)));
  }

  /// Whether nothing of it can be compared.
  public boolean isEmpty() {
    return words.isEmpty();
  }
}
