package org.guwah.guard;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The checkout that is being checked.
final class Project {
  /// The modules that make up the program, in the order of their arrows: each may know only such as
  /// stand before it.
  static final List<String> PROGRAM =
      List.of("core", "formats", "language", "catalog", "engine-folder", "app");

  static final Path ROOT = root();

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .importPaths(PROGRAM.stream().map(Project::compiled).toArray(Path[]::new));

  private Project() {}

  /// Every class of the program; no tests.
  static JavaClasses classes() {
    return CLASSES;
  }

  /// The classes of one module; no tests.
  static JavaClasses classes(String module) {
    return new ClassFileImporter().importPath(compiled(module));
  }

  /// The packages of one module, tests not counted.
  static Set<String> packages(String module) {
    return classes(module).stream().map(c -> c.getPackageName()).collect(Collectors.toSet());
  }

  /// Where the program was put together.
  static Path program(String folder) {
    return ROOT.resolve("target/guwah").resolve(folder);
  }

  /// Every file that somebody wrote, in order of its path.
  static List<Path> files() {
    try (Stream<Path> all = Files.walk(ROOT)) {
      return all.filter(Files::isRegularFile).filter(file -> !made(file)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Every Java source that somebody wrote.
  static List<Path> sources() {
    return files().stream().filter(file -> file.toString().endsWith(".java")).toList();
  }

  private static boolean made(Path file) {
    for (Path part : ROOT.relativize(file)) {
      String name = part.toString();
      if (name.equals("target") || name.equals(".git") || name.equals(".idea")) {
        return true;
      }
    }
    return false;
  }

  private static Path compiled(String module) {
    Path classes = ROOT.resolve(module).resolve("target/classes");
    if (!Files.isDirectory(classes)) {
      throw new IllegalStateException(
          classes + " is missing: build all modules first, with ./build quick");
    }
    return classes;
  }

  private static Path root() {
    String given = System.getProperty("guwah.root");
    Path folder = Path.of(given == null ? "" : given).toAbsolutePath();
    while (!Files.exists(folder.resolve("guwah"))) {
      Path parent = folder.getParent();
      if (parent == null) {
        throw new IllegalStateException("the folder that holds ./guwah was not found");
      }
      folder = parent;
    }
    return folder;
  }
}
