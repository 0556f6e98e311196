package org.guwah.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guwah.json.Json;
import org.sqlite.util.OSInfo;

/// One archive with three files to add, in a folder of its own, and the program run on it.
///
/// @param home holds `archive`, `state` and `in`
record Trial(Path home) {
  private static final Pattern ORDINARY = Pattern.compile("(?m)^\\s+at [\\w.$/]+\\(");

  private static final String LIBRARY = "libsqlitejdbc.so";

  /// A new archive in `home`, with nothing in it yet; beside it a folder that all copies need.
  static Trial begin(Path home) throws IOException, InterruptedException {
    Path in = Files.createDirectories(home.resolve("in"));
    Files.createDirectories(home.resolve("state"));
    Files.writeString(in.resolve("a.txt"), "The bridge was closed on 3 March 2021.\n");
    Files.writeString(
        in.resolve("b.html"), "<title>Cannery</title><p>The night shift walked out.</p>");
    Files.writeString(in.resolve("c.txt"), "Three buses left the square before dawn.\n");
    var trial = new Trial(home);
    trial.unpackLibrary();
    Strace.Outcome made = trial.guwah("init", trial.archive().toString());
    assertEquals(0, made.code(), made.output());
    return trial;
  }

  /// A copy of this one as it is now.
  Trial copy(Path to) throws IOException {
    Files.walkFileTree(
        home,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
              throws IOException {
            Files.copy(
                folder,
                to.resolve(home.relativize(folder)),
                java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.copy(
                file,
                to.resolve(home.relativize(file)),
                java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
            return FileVisitResult.CONTINUE;
          }
        });
    return new Trial(to);
  }

  Path archive() {
    return home.resolve("archive");
  }

  Strace.Outcome watchAdd() throws IOException, InterruptedException {
    return Strace.watch(add(), environment(), home);
  }

  Strace.Outcome failAdd(Strace.Fault fault, Call at, Optional<Path> only)
      throws IOException, InterruptedException {
    return Strace.fail(add(), environment(), home, fault, at, only);
  }

  /// Adds all three files, which must succeed.
  void addAgain() throws IOException, InterruptedException {
    Strace.Outcome added = Strace.run(add(), environment(), home, "add");
    assertEquals(0, added.code(), added.output());
  }

  /// Fails unless `verify` finds nothing wrong.
  void verify() throws IOException, InterruptedException {
    Strace.Outcome verified = guwah("verify", "-a", archive().toString());
    assertEquals(0, verified.code(), verified.output());
  }

  /// Fails if `verify` finds anything but originals that no entry names yet, since their bytes are
  /// made durable before the entry; or refuses otherwise than with a code.
  void verifyInterrupted() throws IOException, InterruptedException {
    Strace.Outcome verified = guwah("verify", "-a", archive().toString(), "--json");
    assertPlain(verified);
    if (verified.code() == 2) {
      assertTrue(verified.output().strip().matches("(?s).*\\(S\\d\\d\\d\\)$"), verified.output());
    } else {
      verified
          .output()
          .lines()
          .forEach(line -> assertEquals("V003", Json.parseObject(line).text("code"), line));
    }
  }

  /// What the archive holds: its documents, whose ids name the contents they are of.
  Set<String> holdings() throws IOException, InterruptedException {
    Strace.Outcome listed = guwah("documents", "-a", archive().toString(), "--json");
    assertEquals(0, listed.code(), listed.output());
    return listed
        .output()
        .lines()
        .map(Json::parseObject)
        .map(document -> document.text("id") + " " + document.get("title"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// What lies in the archive without being part of it, such as files half written.
  Set<String> leftovers() throws IOException {
    try (Stream<Path> files = Files.walk(archive())) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> archive().relativize(file).toString())
          .filter(file -> file.contains("original-"))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  /// Fails where the program answered with a stack trace instead of a sentence.
  static void assertPlain(Strace.Outcome outcome) {
    assertFalse(ORDINARY.matcher(outcome.output()).find(), outcome.output());
  }

  private Strace.Outcome guwah(String... words) throws IOException, InterruptedException {
    return Strace.run(command(words), environment(), home, words[0]);
  }

  private List<String> add() throws IOException {
    return command("add", "-a", archive().toString(), home.resolve("in").toString());
  }

  private Map<String, String> environment() {
    return Map.of("GUWAH_STATE", home.resolve("state").toString());
  }

  private void unpackLibrary() throws IOException {
    String folder = OSInfo.getNativeLibFolderPathForCurrentOS();
    String resource = "/org/sqlite/native/" + folder + "/" + LIBRARY;
    try (InputStream library = OSInfo.class.getResourceAsStream(resource)) {
      assertNotNull(library, resource);
      Files.copy(library, Files.createDirectories(home.resolveSibling("native")).resolve(LIBRARY));
    }
  }

  /// As `./guwah` starts it, without looking for newer sources.
  private List<String> command(String... words) throws IOException {
    Path program = Path.of(System.getProperty("guwah.dist"));
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "-Xlog:disable",
            "--enable-native-access=ALL-UNNAMED",
            "-Dfile.encoding=UTF-8",
            "-Dstdout.encoding=UTF-8",
            "-Dstderr.encoding=UTF-8",
            "-Dguwah.formats=" + program.resolve("formats"),
            // Otherwise SQLite's library would be unpacked first, by many writes of the same
            // thread.
            "-Dorg.sqlite.lib.path=" + home.resolveSibling("native"),
            "-Dorg.sqlite.lib.name=" + LIBRARY));
    if (isFilled(program.resolve("work.aot")) && isFilled(program.resolve("formats.aot"))) {
      command.add("-XX:AOTCache=" + program.resolve("work.aot"));
      command.add("-Dguwah.formats.aot=" + program.resolve("formats.aot"));
    }
    command.addAll(List.of("-cp", jars(program.resolve("app")), "org.guwah.app.Main"));
    command.addAll(List.of(words));
    return command;
  }

  private static boolean isFilled(Path file) throws IOException {
    return Files.exists(file) && Files.size(file) > 0;
  }

  private static String jars(Path folder) throws IOException {
    try (Stream<Path> jars = Files.list(folder)) {
      return jars.map(Path::toString).sorted().collect(Collectors.joining(":"));
    }
  }
}
