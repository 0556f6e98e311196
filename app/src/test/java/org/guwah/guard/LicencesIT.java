package org.guwah.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Everything in the program may be given on under the AGPL, version 3 or later.
///
/// `tools/licences.tsv` says which licences may, by the names that project files call them, and
/// what holds for the jars whose project file names none.
class LicencesIT {
  private static final Pattern RESOLVED =
      Pattern.compile("\\s+([^:\\s]+):([^:]+):jar:(?:[^:]+:)?([^:]+):\\w+:(/.*?\\.jar)( .*)?");

  private record Jar(String group, String name, String version, Path file) {}

  @Test
  void every_jar_of_the_program_has_a_licence_that_fits() throws IOException {
    Map<String, String> allowed = table("licence");
    Map<String, String> silent = table("jar");
    List<String> wrong = new ArrayList<>();
    Set<String> used = new TreeSet<>();
    List<Jar> jars = jars();
    for (Jar jar : jars) {
      String key = jar.group() + ":" + jar.name();
      List<String> licences = licences(jar);
      // Where several are named, one may be chosen.
      boolean fits = licences.stream().anyMatch(allowed::containsKey);
      if (licences.isEmpty() && silent.containsKey(key)) {
        used.add(key);
      } else if (!fits) {
        wrong.add(key + " " + jar.version() + " is under " + licences);
      }
    }
    assertEquals(List.of(), wrong, "jars whose licence is not in tools/licences.tsv");
    assertEquals(silent.keySet(), used, "tools/licences.tsv speaks for jars that do not need it");
  }

  @Test
  void every_jar_of_the_program_was_looked_at() throws IOException {
    Set<String> seen =
        jars().stream().map(jar -> jar.file().getFileName().toString()).collect(Collectors.toSet());
    for (String folder : List.of("app", "formats")) {
      try (Stream<Path> files = Files.list(Project.program(folder))) {
        for (Path file : files.toList()) {
          String name = file.getFileName().toString();
          assertTrue(seen.contains(name) || name.startsWith("guwah-"), file + " was not looked at");
        }
      }
    }
  }

  private static List<String> licences(Jar jar) throws IOException {
    // REPOSITORY/GROUP/NAME/VERSION/JAR, where a group is a folder for each of its words
    int depth = jar.group().split("\\.", -1).length + 3;
    Path repository = jar.file().resolve("../".repeat(depth)).normalize();
    Path pom = jar.file().resolveSibling(jar.name() + "-" + jar.version() + ".pom");
    return new Pom(pom).licences(repository);
  }

  private static List<Jar> jars() throws IOException {
    List<Jar> jars = new ArrayList<>();
    for (String module : List.of("app", "formats")) {
      Path list = Project.ROOT.resolve(module).resolve("target/dependencies.txt");
      for (String line : Files.readAllLines(list)) {
        Matcher found = RESOLVED.matcher(line);
        if (found.matches() && !found.group(1).equals("org.guwah")) {
          jars.add(
              new Jar(found.group(1), found.group(2), found.group(3), Path.of(found.group(4))));
        }
      }
    }
    assertTrue(jars.size() > 20, "only " + jars.size() + " jars were looked at");
    return jars;
  }

  /// The lines of `tools/licences.tsv` whose first column is `kind`: second column to third.
  private static Map<String, String> table(String kind) throws IOException {
    Map<String, String> table = new HashMap<>();
    for (String line : Files.readAllLines(Project.ROOT.resolve("tools/licences.tsv"))) {
      String[] cells = line.split("\t");
      if (cells[0].equals(kind)) {
        assertEquals(3, cells.length, line);
        table.put(cells[1], cells[2]);
      }
    }
    return table;
  }
}
