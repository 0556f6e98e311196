package org.guwah.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.guwah.model.Restriction;

/// The sample collection, and who may see which of its files.
final class Sample {
  private Sample() {}

  /// Its files by their restriction, each list in the order of names.
  static Map<Restriction, List<Path>> byRestriction() throws IOException {
    Path folder = Path.of(System.getProperty("guwah.sample", "sample/collection"));
    if (!Files.isDirectory(folder)) {
      throw Failure.badCall("demo.noSample", folder.toAbsolutePath());
    }
    Map<String, Restriction> restrictions = restrictions(folder.resolveSibling("restrictions.tsv"));
    var files = new EnumMap<Restriction, List<Path>>(Restriction.class);
    try (Stream<Path> all = Files.list(folder)) {
      for (Path file : all.sorted().toList()) {
        Restriction restriction =
            restrictions.getOrDefault(file.getFileName().toString(), Restriction.OPEN);
        files.computeIfAbsent(restriction, _ -> new java.util.ArrayList<>()).add(file);
      }
    }
    return files;
  }

  private static Map<String, Restriction> restrictions(Path file) throws IOException {
    var restrictions = new HashMap<String, Restriction>();
    for (String line : Files.readAllLines(file)) {
      if (!line.startsWith("#") && line.contains("\t")) {
        String[] columns = line.split("\t");
        restrictions.put(columns[0], Restriction.valueOf(columns[1].toUpperCase(Locale.ROOT)));
      }
    }
    return restrictions;
  }
}
