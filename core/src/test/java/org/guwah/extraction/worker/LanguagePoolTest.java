package org.guwah.extraction.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guwah.extraction.Matter;
import org.guwah.model.Block;
import org.guwah.model.Findings;
import org.guwah.model.Problem;
import org.guwah.model.Role;
import org.guwah.model.Span;
import org.guwah.model.Standing;
import org.guwah.worker.WorkerSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LanguagePoolTest {
  @TempDir private Path temporary;

  @Test
  void a_text_goes_out_and_findings_come_back() throws IOException {
    try (var pool = new LanguagePool(settings())) {
      assertFound("some words", pool);
      assertEquals(Set.of(FakeLinguist.RECIPE), pool.recipes());
      assertEquals(Set.of("fake"), pool.locks());
    }
  }

  @Test
  void a_worker_that_takes_too_long_is_X001_and_the_next_document_is_looked_through()
      throws IOException {
    try (var pool = new LanguagePool(hasty())) {
      Findings findings = pool.find(matter("hang"));
      assertEquals(List.of(new Problem(Problem.Code.X001, "", "")), findings.problems());
      assertEquals(FakeLinguist.RECIPE, findings.recipe());
      assertFound("next", pool);
    }
  }

  @Test
  void a_worker_out_of_memory_is_X002_and_the_next_document_is_looked_through() throws IOException {
    try (var pool = new LanguagePool(settings())) {
      Findings findings = pool.find(matter("memory"));
      assertEquals(List.of(new Problem(Problem.Code.X002, "", "")), findings.problems());
      assertFound("next", pool);
    }
  }

  @Test
  void a_worker_that_dies_is_X003_with_its_last_words_and_the_next_document_is_looked_through()
      throws IOException {
    try (var pool = new LanguagePool(settings())) {
      Problem problem = pool.find(matter("die")).problems().getFirst();
      assertEquals(Problem.Code.X003, problem.code());
      assertTrue(problem.detail().contains("exit 42, a fault of the parser"), problem::detail);
      assertFound("next", pool);
    }
  }

  @Test
  void an_answer_that_breaks_a_rule_is_X003_and_nothing_of_it_is_believed() throws IOException {
    try (var pool = new LanguagePool(settings())) {
      for (String each :
          List.of(
              "garbage",
              "half a frame",
              "no json",
              "no findings",
              "out of turn",
              "unknown recipe",
              "beyond the end",
              "no date",
              "a long value",
              "foreign problem",
              "failure")) {
        Findings findings = pool.find(matter(each));
        assertEquals(Problem.Code.X003, findings.problems().getFirst().code(), each);
        assertEquals(List.of(), findings.mentions(), each);
      }
      assertFound("next", pool);
    }
  }

  @Test
  void a_worker_that_has_looked_before_is_not_trusted_to_blame_the_text() throws IOException {
    try (var pool = new LanguagePool(settings())) {
      assertFound("first", pool);
      Findings findings = pool.find(matter("die when used"));
      assertEquals(List.of(), findings.problems());
      assertEquals("fresh", findings.mentions().getFirst().value());
    }
  }

  private static void assertFound(String text, LanguagePool pool) throws IOException {
    Findings findings = pool.find(matter(text));
    assertEquals(List.of(), findings.problems());
    assertEquals(new Span(0, text.length()), findings.mentions().getFirst().at());
  }

  private static Matter matter(String text) {
    return new Matter(
        text, List.of(new Block(Role.BODY, 0, text.length(), Standing.READ)), Map.of());
  }

  private WorkerSettings hasty() {
    return settings()
        .withTimes(Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(30));
  }

  private WorkerSettings settings() {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    return WorkerSettings.language(java, System.getProperty("java.class.path"), temporary, 1)
        .withMain(FakeLinguist.class.getName())
        .withHeap("32m");
  }
}
