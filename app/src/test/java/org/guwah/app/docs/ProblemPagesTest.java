package org.guwah.app.docs;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guwah.archive.Refused;
import org.guwah.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Holds the page of each code and the sentences that the program shows to each other.
class ProblemPagesTest {
  private static final ResourceBundle SENTENCES =
      ResourceBundle.getBundle("org.guwah.app.problems", Locale.ROOT);

  static Stream<String> codes() {
    return Stream.concat(
        Arrays.stream(Problem.Code.values()).map(Enum::name),
        Arrays.stream(Refused.Reason.values()).map(Enum::name));
  }

  @ParameterizedTest
  @MethodSource("codes")
  void the_page_of_a_code_says_what_the_program_says(String code) {
    String page = Repository.read("docs/problems/" + code + ".md");
    String what = SENTENCES.getString(code + ".what");
    String next = SENTENCES.getString(code + ".next");

    assertAll(
        () -> assertTrue(page.startsWith("# " + code + ": "), "its heading"),
        () -> assertTrue(page.contains("**" + what + "**"), what),
        () -> assertTrue(page.contains("**" + next + "**"), next),
        () -> assertTrue(what.endsWith(".") && next.endsWith("."), "sentences end"),
        () -> assertTrue(what.length() <= 80, "what is wrong is said in 80 characters"));
  }

  @ParameterizedTest
  @MethodSource("codes")
  void the_page_of_a_code_has_all_its_parts(String code) {
    List<String> headings =
        Repository.read("docs/problems/" + code + ".md")
            .lines()
            .filter(line -> line.startsWith("## "))
            .toList();

    assertEquals(
        List.of("## What it means", "## Why it matters", "## What to do", "## Example"), headings);
  }

  @Test
  void there_is_no_page_and_no_sentence_of_a_code_that_is_none() {
    Set<String> codes = codes().collect(Collectors.toCollection(TreeSet::new));

    assertEquals(codes, pages());
    assertEquals(codes, sentences());
  }

  private static Set<String> pages() {
    Path folder = Repository.ROOT.resolve("docs/problems");
    return Repository.files(".md").stream()
        .filter(page -> page.startsWith(folder) && !page.endsWith("README.md"))
        .map(page -> page.getFileName().toString().replace(".md", ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> sentences() {
    Set<String> codes = new TreeSet<>();
    for (Enumeration<String> keys = SENTENCES.getKeys(); keys.hasMoreElements(); ) {
      codes.add(keys.nextElement().replaceAll("\\..*", ""));
    }
    return codes;
  }
}
