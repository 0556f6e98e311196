package org.guwah.guard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What the files people wrote must look like.
class SourcesTest {
  /// Raise it as the project grows.
  private static final int AT_LEAST = 350;

  private static final int LONG = 500;
  private static final Pattern UNFINISHED =
      Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b");
  private static final Pattern LOCAL_DIGITS =
      Pattern.compile(
          "\"[^\"\\n]*%[-,.+0-9]*[dfeg][^\"\\n]*\"(\\s*\\+\\s*\"[^\"\\n]*\")*\\)?\\s*\\.formatted\\(");
  private static final Pattern A_TEST =
      Pattern.compile("@(Test|ParameterizedTest|RepeatedTest|TestFactory)\\b");
  private static final Pattern TEST_METHOD =
      Pattern.compile(
          "@(?:Test|ParameterizedTest|TestFactory)\\b[^;{}]*?[\\w>\\]]\\s+(\\w+)\\([^)]*\\)\\s*"
              + "(?:throws[^{]*)?\\{",
          Pattern.DOTALL);
  private static final Pattern MOCKS =
      Pattern.compile("import (static )?(org\\.mockito|org\\.easymock|io\\.mockk|mockit)\\b");
  private static final Pattern OWN_FOLDER =
      Pattern.compile("(?<![\\w.<$}\\])/-])/(home|root|Users|work)/\\w");

  @Test
  void the_guard_sees_the_whole_project() {
    assertTrue(Project.sources().size() > AT_LEAST, "only " + Project.sources().size());
  }

  /// The formatter breaks a `///` line that is too long into `///` and `//`, and what stands on the
  /// second is lost to the documentation.
  @Test
  void doc_comments_are_whole() throws IOException {
    List<String> broken = new ArrayList<>();
    for (Path source : Project.sources()) {
      List<String> lines = Files.readAllLines(source);
      for (int i = 1; i < lines.size(); i++) {
        String line = lines.get(i).strip();
        if (lines.get(i - 1).strip().startsWith("///")
            && line.startsWith("//")
            && !line.startsWith("///")) {
          broken.add(place(source, i));
        }
      }
    }
    assertEquals(List.of(), broken);
  }

  /// The formatter sees to code, and leaves comments alone.
  @Test
  void no_line_of_a_comment_is_longer_than_a_hundred_characters() throws IOException {
    assertEquals(
        List.of(),
        lines(
            Project.sources(),
            line ->
                line.strip().startsWith("//")
                    // A row of a table cannot be broken.
                    && !line.strip().startsWith("/// |")
                    && line.codePointCount(0, line.length()) > 100));
  }

  /// `formatted` writes `%d` in the digits of the machine's language, and `%s` in those of Java.
  @Test
  void numbers_are_written_in_the_same_digits_everywhere() throws IOException {
    List<String> found = new ArrayList<>();
    for (Path source : program()) {
      String text = Files.readString(source);
      if (LOCAL_DIGITS.matcher(text).find()) {
        found.add(Project.ROOT.relativize(source).toString());
      }
    }
    assertEquals(List.of(), found, "say %s, or String.format(Locale.ROOT, …)");
  }

  /// Such a file has a line of comment near its top that begins with `Long:` and gives the reason.
  @Test
  void a_long_file_says_why_it_is_long() throws IOException {
    List<String> silent = new ArrayList<>();
    for (Path source : Project.sources()) {
      List<String> lines = Files.readAllLines(source);
      if (lines.size() > LONG
          && lines.stream().limit(60).noneMatch(line -> line.strip().matches("///? Long:.*"))) {
        silent.add(Project.ROOT.relativize(source) + " has " + lines.size() + " lines");
      }
    }
    assertEquals(List.of(), silent);
  }

  @Test
  void nothing_is_left_unfinished() throws IOException {
    assertEquals(List.of(), lines(texts(), line -> UNFINISHED.matcher(line).find()));
  }

  @Test
  void no_file_names_a_folder_of_one_persons_machine() throws IOException {
    assertEquals(List.of(), lines(texts(), line -> OWN_FOLDER.matcher(line).find()));
  }

  @Test
  void every_test_is_run() throws IOException {
    List<String> lost = new ArrayList<>();
    for (Path source : Project.sources()) {
      String name = source.getFileName().toString();
      String text = Files.readString(source);
      boolean contract = source.startsWith(Project.ROOT.resolve("testkit"));
      if (A_TEST.matcher(text).find()
          && !contract
          && !name.endsWith("Test.java")
          && !name.endsWith("IT.java")) {
        lost.add(Project.ROOT.relativize(source).toString());
      }
      if (name.endsWith("IT.java") && !source.startsWith(Project.ROOT.resolve("app"))) {
        lost.add(Project.ROOT.relativize(source) + " (only app has the program put together)");
      }
    }
    assertEquals(List.of(), lost);
  }

  @Test
  void names_of_tests_are_sentences() throws IOException {
    List<String> bare = new ArrayList<>();
    for (Path source : Project.sources()) {
      var method = TEST_METHOD.matcher(Files.readString(source));
      while (method.find()) {
        if (!method.group(1).contains("_")) {
          bare.add(source.getFileName() + ": " + method.group(1));
        }
      }
    }
    assertEquals(List.of(), bare);
  }

  @Test
  void nothing_is_mocked_or_disabled() throws IOException {
    assertEquals(
        List.of(),
        lines(
            Project.sources(),
            line -> MOCKS.matcher(line).find() || line.strip().startsWith("@Disabled")));
    for (String jar : System.getProperty("java.class.path").split(java.io.File.pathSeparator)) {
      assertTrue(!jar.matches(".*(mockito|easymock|jmockit|mockk).*"), jar);
    }
  }

  private static List<String> lines(List<Path> files, Predicate<String> bad) throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : files) {
      List<String> lines = Files.readAllLines(file);
      for (int i = 0; i < lines.size(); i++) {
        if (bad.test(lines.get(i))) {
          found.add(place(file, i));
        }
      }
    }
    return found;
  }

  private static List<Path> program() {
    return Project.sources().stream()
        .filter(source -> source.toString().contains("/src/main/"))
        .toList();
  }

  /// All files that are text in UTF-8; samples and fixtures are not ours to check.
  private static List<Path> texts() {
    return Project.files().stream()
        .filter(file -> !file.startsWith(Project.ROOT.resolve("sample")))
        .filter(file -> !file.toString().contains("/src/test/resources/"))
        .filter(SourcesTest::isText)
        .toList();
  }

  private static boolean isText(Path file) {
    try {
      Files.readString(file, UTF_8);
      return true;
    } catch (MalformedInputException e) {
      return false;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String place(Path file, int line) {
    return Project.ROOT.relativize(file) + ":" + (line + 1);
  }
}
