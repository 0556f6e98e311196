package org.guwah.guard;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What lies in the program that was put together: one class path for the app, one for the workers.
class ProgramIT {
  private static final List<String> PARSERS =
      List.of(
          "guwah-formats",
          "guwah-language",
          "jsoup",
          "pdfbox",
          "fontbox",
          "tika",
          "poi",
          "xerces",
          "xmlbeans",
          "dom4j",
          "nekohtml",
          "htmlunit",
          "commons-compress",
          "java-libpst",
          "jwarc",
          "mime4j",
          "metadata-extractor",
          "stanford-corenlp",
          "corenlp");

  private static final List<String> STORAGE_AND_WEB =
      List.of(
          "guwah-app",
          "guwah-engine",
          "guwah-catalog",
          "sqlite",
          "jooq",
          "lucene",
          "spring",
          "tomcat",
          "picocli");

  private static final List<String> CHECKS =
      List.of(
          "guwah-testkit",
          "guwah-bench",
          "junit",
          "opentest4j",
          "archunit",
          "playwright",
          "error_prone_core",
          "nullaway",
          "jmh",
          "mockito",
          "jooq-codegen",
          "jooq-meta");

  @Test
  void no_parser_is_on_the_class_path_of_the_app() throws IOException {
    assertTrue(jars("app").contains("guwah-app-" + version() + ".jar"));
    assertEquals(Set.of(), named("app", PARSERS));
  }

  @Test
  void a_worker_has_parsers_and_neither_storage_nor_web() throws IOException {
    assertTrue(jars("formats").contains("guwah-formats-" + version() + ".jar"));
    assertEquals(Set.of(), named("formats", STORAGE_AND_WEB));
  }

  @Test
  void a_language_worker_has_its_models_and_neither_parsers_nor_storage_nor_web()
      throws IOException {
    Set<String> jars = jars("language");
    assertTrue(jars.contains("guwah-language-" + version() + ".jar"));
    assertEquals(Set.of(), named("language", STORAGE_AND_WEB));
    assertEquals(Set.of(), named("language", List.of("guwah-formats", "jsoup", "pdfbox")));
    long bytes = 0;
    for (String jar : jars) {
      bytes += Files.size(Project.program("language").resolve(jar));
    }
    assertTrue(bytes < 90_000_000, "all models were put in, not the part in use: " + bytes);
  }

  @Test
  void nothing_that_only_checks_need_is_in_the_program() throws IOException {
    assertEquals(Set.of(), named("app", CHECKS));
    assertEquals(Set.of(), named("formats", CHECKS));
    assertEquals(Set.of(), named("language", CHECKS));
  }

  @Test
  void app_and_workers_share_the_same_core() throws IOException {
    String core = "guwah-core-" + version() + ".jar";
    assertArrayEquals(
        Files.readAllBytes(Project.program("app").resolve(core)),
        Files.readAllBytes(Project.program("formats").resolve(core)));
    assertArrayEquals(
        Files.readAllBytes(Project.program("app").resolve(core)),
        Files.readAllBytes(Project.program("language").resolve(core)));
  }

  private static Set<String> named(String folder, List<String> beginnings) throws IOException {
    return jars(folder).stream()
        .filter(jar -> beginnings.stream().anyMatch(jar::startsWith))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> jars(String folder) throws IOException {
    try (Stream<Path> files = Files.list(Project.program(folder))) {
      return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
    }
  }

  private static String version() throws IOException {
    return new Pom(Project.ROOT.resolve("pom.xml")).version();
  }
}
