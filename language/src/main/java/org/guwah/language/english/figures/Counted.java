package org.guwah.language.english.figures;

import edu.stanford.nlp.ling.IndexedWord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.guwah.language.english.PersonNouns;

/// What kind of figure a counted noun makes, from `counted.tsv` and the nouns for persons.
final class Counted {
  private static final Map<String, String> KINDS = load();

  private Counted() {}

  static String kind(IndexedWord noun) {
    String lemma = noun.lemma().toLowerCase(Locale.ROOT);
    if (KINDS.containsKey(lemma)) {
      return KINDS.get(lemma);
    }
    boolean people =
        PersonNouns.has(noun)
            || noun.tag().equals("NNPS")
            || (noun.tag().equals("NNS") && Character.isUpperCase(noun.word().codePointAt(0)));
    return people ? "people" : "things";
  }

  private static Map<String, String> load() {
    Map<String, String> kinds = new HashMap<>();
    try (var in = Counted.class.getResourceAsStream("counted.tsv");
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] columns = line.split("\t");
        if (!line.startsWith("#") && columns.length == 2) {
          kinds.put(columns[1], columns[0]);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(kinds);
  }
}
