package org.guwah.language.english;

import edu.stanford.nlp.ling.IndexedWord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Nouns that stand for persons, from `persons.txt`.
public final class PersonNouns {
  private static final Set<String> ALL = load();

  private PersonNouns() {}

  public static boolean has(IndexedWord word) {
    return ALL.contains(word.lemma().toLowerCase(Locale.ROOT))
        || ALL.contains(word.word().toLowerCase(Locale.ROOT));
  }

  private static Set<String> load() {
    try (var in = PersonNouns.class.getResourceAsStream("persons.txt");
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
