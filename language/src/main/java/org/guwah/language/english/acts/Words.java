package org.guwah.language.english.acts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The word lists of this package.
final class Words {
  static final Set<String> FACILITIES = Set.copyOf(new HashSet<>(lines("facilities.txt")));

  static final Set<String> AUTHORITIES = Set.copyOf(new HashSet<>(lines("authorities.txt")));

  private Words() {}

  /// Every line that is no comment.
  static List<String> lines(String file) {
    var all = new ArrayList<String>();
    try (var in = Words.class.getResourceAsStream(file);
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          all.add(line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }
}
