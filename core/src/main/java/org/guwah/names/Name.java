package org.guwah.names;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// A name of a person, made ready to be compared. Names on both sides of every comparison are made
/// by this one way.
///
/// @param written as it was given, white space as single spaces
/// @param words in order, without honorifics
/// @param isChinese whether it looks like a Chinese name: a surname, and one or two syllables
///   beside
public record Name(String written, List<Word> words, boolean isChinese) {
  private static final int LONGEST = 200;
  private static final int MOST_WORDS = 8;
  private static final Set<String> HONORIFICS = honorifics(false);

  /// That are names of persons as well.
  private static final Set<String> NAMES_TOO = honorifics(true);

  public Name {
    words = List.copyOf(words);
  }

  private static Set<String> honorifics(boolean onlyNames) {
    return Table.rows("honorifics.tsv").stream()
        .filter(row -> !onlyNames || row.length > 2)
        .map(row -> row[0])
        .collect(Collectors.toUnmodifiableSet());
  }

  /// Reads a name. What is longer than any name is cut: the rest would tell nothing more.
  public static Name of(String written) {
    String line = written.strip().replaceAll("\\s+", " ");
    String cut = line.length() <= LONGEST ? line : line.substring(0, LONGEST);
    List<String> all =
        Arrays.stream(folded(cut).split("[^\\p{L}\\p{M}\\p{N}'’‘ʼʻٴ]+"))
            .filter(word -> !word.isEmpty())
            .toList();
    List<Word> words = counted(all).stream().limit(MOST_WORDS).map(Word::of).toList();
    return new Name(line, words, Surnames.isChinese(words));
  }

  /// The words without honorifics. One that is a name too is left out only where two names are left
  /// without it.
  private static List<String> counted(List<String> words) {
    List<String> names = words.stream().filter(word -> !HONORIFICS.contains(word)).toList();
    return names.size() > 1
        ? names
        : words.stream()
            .filter(word -> !HONORIFICS.contains(word) || NAMES_TOO.contains(word))
            .toList();
  }

  private static String folded(String name) {
    String composed = Normalizer.normalize(name, Normalizer.Form.NFKC);
    return composed.replaceAll("[\\p{Cf}\\u0640]", "").replace("İ", "i").toLowerCase(Locale.ROOT);
  }

  /// Whether nothing of it can be compared.
  public boolean isEmpty() {
    return words.isEmpty();
  }
}
