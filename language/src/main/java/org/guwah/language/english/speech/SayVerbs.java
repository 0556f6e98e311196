package org.guwah.language.english.speech;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Verbs by which a text tells that somebody says something, from `say-verbs.tsv`.
final class SayVerbs {
  /// How saying it is meant.
  enum Manner {
    SAYS,
    DENIES,
    FEELS,
    ASKS
  }

  private static final Map<String, Manner> ALL = load();

  private SayVerbs() {}

  static Optional<Manner> of(String lemma) {
    return Optional.ofNullable(ALL.get(lemma));
  }

  private static Map<String, Manner> load() {
    Map<String, Manner> all = new HashMap<>();
    try (var in = SayVerbs.class.getResourceAsStream("say-verbs.tsv");
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] columns = line.split("\t");
        if (!line.startsWith("#") && columns.length == 2) {
          all.put(columns[0], Manner.valueOf(columns[1].toUpperCase(Locale.ROOT)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(all);
  }
}
