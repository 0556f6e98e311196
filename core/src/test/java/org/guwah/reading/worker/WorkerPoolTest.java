package org.guwah.reading.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guwah.model.Ledger;
import org.guwah.model.Problem;
import org.guwah.model.Reading;
import org.guwah.model.Sha256;
import org.guwah.reading.Unpacker;
import org.guwah.reading.Workshop;
import org.guwah.worker.Limits;
import org.guwah.worker.WorkerSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WorkerPoolTest {
  @TempDir private Path temporary;

  private final List<String> parts = new ArrayList<>();

  @Test
  void an_original_goes_out_and_a_reading_comes_back() throws IOException {
    try (WorkerPool pool = pool(settings())) {
      assertEquals("note 5 0", pool.read(job("note"), this::keep).text());
      assertEquals(Set.of(FakeWorker.RECIPE, FakeWorker.NONE), pool.recipes());
      assertEquals(Set.of("fake"), pool.locks());
    }
  }

  @Test
  void a_worker_is_used_again_and_replaced_after_its_number_of_contents() throws IOException {
    try (WorkerPool pool = pool(settings().withContents(2))) {
      assertEquals("a 5 0", pool.read(job("a"), this::keep).text());
      assertEquals("b 5 1", pool.read(job("b"), this::keep).text());
      assertEquals("c 5 0", pool.read(job("c"), this::keep).text());
    }
  }

  @Test
  void parts_come_with_their_paths_and_bytes() throws IOException {
    try (WorkerPool pool = pool(settings())) {
      Reading reading = pool.read(job("parts"), this::keep);
      assertEquals(List.of("a.txt=one", "b.txt=two"), parts);
      assertEquals(new Ledger(2, 2, 0, 0), reading.ledger());
    }
  }

  @Test
  void parts_nobody_looks_at_do_not_disturb() throws IOException {
    try (WorkerPool pool = pool(settings())) {
      Reading reading = pool.read(job("parts"), (path, bytes) -> {});
      assertEquals(2, reading.ledger().read());
    }
  }

  @Test
  void a_worker_that_is_silent_too_long_is_stopped_R003() throws IOException {
    try (WorkerPool pool = pool(hasty())) {
      Reading reading = pool.read(job("chosen, then hang"), this::keep);
      assertEquals(Problem.Code.R003, reading.problems().getFirst().code());
      assertEquals(FakeWorker.RECIPE, reading.recipe());
      assertEquals("next 5 0", pool.read(job("next"), this::keep).text());
    }
  }

  @Test
  void a_worker_that_is_never_silent_and_never_ready_is_stopped_R003() throws IOException {
    try (WorkerPool pool = pool(hasty())) {
      Reading reading = pool.read(job("dribble"), this::keep);
      assertEquals(Problem.Code.R003, reading.problems().getFirst().code());
      assertEquals(reading.ledger().read(), parts.size());
    }
  }

  @Test
  void the_time_the_parent_takes_for_a_part_does_not_count() throws IOException {
    try (WorkerPool pool = pool(hasty())) {
      Reading reading = pool.read(job("parts"), (path, bytes) -> slowly(bytes));
      assertEquals(List.of(), reading.problems());
    }
  }

  @Test
  void a_worker_out_of_memory_is_R004_and_the_pool_goes_on() throws IOException {
    try (WorkerPool pool = pool(settings())) {
      Reading reading = pool.read(job("memory"), this::keep);
      assertEquals(Problem.Code.R004, reading.problems().getFirst().code());
      assertEquals("next 5 0", pool.read(job("next"), this::keep).text());
    }
  }

  @Test
  void a_worker_that_dies_is_R005_with_its_last_words() throws IOException {
    try (WorkerPool pool = pool(settings())) {
      Problem problem = pool.read(job("die"), this::keep).problems().getFirst();
      assertEquals(Problem.Code.R005, problem.code());
      assertTrue(problem.detail().contains("exit 42, a secret of the parser"), problem::detail);
    }
  }

  @Test
  void what_was_cut_out_before_a_death_is_accounted_for() throws IOException {
    try (WorkerPool pool = pool(settings())) {
      assertCounted(pool.read(job("die inside a part"), this::keep));
    }
  }

  @Test
  void a_worker_that_has_read_before_is_not_trusted_to_blame_the_content() throws IOException {
    try (WorkerPool pool = pool(settings())) {
      assertEquals("a 5 0", pool.read(job("a"), this::keep).text());
      assertEquals("fresh", pool.read(job("die when used"), this::keep).text());
    }
  }

  @Test
  void an_answer_that_breaks_a_rule_is_no_answer() throws IOException {
    try (WorkerPool pool = pool(settings().withLimits(Limits.STANDARD.withText(1_000)))) {
      for (String each :
          List.of(
              "garbage",
              "huge",
              "half a frame",
              "no json",
              "unknown recipe",
              "foreign problem",
              "long text",
              "controls",
              "wrong ledger",
              "failure")) {
        Reading reading = pool.read(job(each), this::keep);
        assertEquals(Problem.Code.R005, reading.problems().getFirst().code(), each);
        assertEquals("", reading.text());
      }
      assertEquals("next 5 0", pool.read(job("next"), this::keep).text());
    }
  }

  @Test
  void more_parts_or_bytes_than_allowed_end_the_reading() throws IOException {
    Limits few = Limits.STANDARD.withParts(10).withFloor(100_000);
    try (WorkerPool pool = pool(settings().withLimits(few))) {
      Reading many = pool.read(job("too many parts"), this::keep);
      assertEquals(10, many.ledger().read());
      assertEquals(Problem.Code.R005, many.problems().getFirst().code());
      assertCounted(pool.read(job("too much"), this::ignoreFailing));
    }
  }

  @Test
  void a_part_that_cannot_be_kept_is_the_callers_error_and_the_pool_goes_on() throws IOException {
    try (WorkerPool pool = pool(settings())) {
      Unpacker.Parts full = (path, bytes) -> fail("no space left on the disk");
      var thrown = assertThrows(IOException.class, () -> pool.read(job("parts"), full));
      assertEquals("no space left on the disk", thrown.getMessage());
      assertEquals("next 5 0", pool.read(job("next"), this::keep).text());
    }
  }

  @Test
  void an_original_that_cannot_be_opened_is_the_callers_error() throws IOException {
    try (WorkerPool pool = pool(settings())) {
      Workshop.Job job =
          new Workshop.Job(Sha256.hash(new byte[0]), "x", "", 1, 0, () -> fail("gone"));
      assertEquals(
          "gone", assertThrows(IOException.class, () -> pool.read(job, this::keep)).getMessage());
    }
  }

  @Test
  void whatever_a_worker_says_on_its_error_output_is_drained() throws IOException {
    try (WorkerPool pool = pool(settings())) {
      assertEquals("said", pool.read(job("chatter"), this::keep).text());
    }
  }

  @Test
  void a_worker_sees_nothing_of_the_parents_environment() throws IOException {
    try (WorkerPool pool = pool(settings())) {
      assertEquals("[LC_ALL]", pool.read(job("environment"), this::keep).text());
    }
  }

  @Test
  void a_worker_that_cannot_start_is_an_error_that_says_why() throws IOException {
    try (WorkerPool pool = pool(settings().withMain(FakeWorker.Broken.class.getName()))) {
      var thrown = assertThrows(IOException.class, pool::recipes);
      assertTrue(String.valueOf(thrown.getMessage()).contains("a jar is missing"));
    }
  }

  @Test
  void a_worker_of_another_protocol_is_refused() throws IOException {
    try (WorkerPool pool = pool(settings().withMain(FakeWorker.OfTomorrow.class.getName()))) {
      var thrown = assertThrows(IOException.class, pool::recipes);
      assertTrue(String.valueOf(thrown.getMessage()).contains("protocol 99"));
    }
  }

  @Test
  void several_threads_read_at_once() throws Exception {
    try (WorkerPool pool = pool(settings());
        ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Callable<Reading>> jobs =
          IntStream.range(0, 40)
              .<Callable<Reading>>mapToObj(i -> () -> pool.read(job("n" + i), this::ignoreFailing))
              .toList();
      for (var each : threads.invokeAll(jobs)) {
        assertTrue(each.get().text().startsWith("n"));
      }
    }
  }

  @Test
  void an_idle_worker_is_stopped_with_its_folder() throws Exception {
    WorkerSettings settings =
        settings().withTimes(Duration.ofSeconds(30), Duration.ofSeconds(30), Duration.ofMillis(50));
    try (WorkerPool pool = pool(settings)) {
      pool.read(job("a"), this::keep);
      for (int i = 0; i < 100 && foldersOfWorkers() > 0; i++) {
        Thread.sleep(50);
      }
      assertEquals(0, foldersOfWorkers());
      assertEquals("b 5 0", pool.read(job("b"), this::keep).text());
    }
  }

  @Test
  void nothing_is_left_when_the_pool_is_closed() throws IOException {
    try (WorkerPool pool = pool(settings())) {
      pool.read(job("a"), this::keep);
      pool.read(job("die"), this::keep);
    }
    try (Stream<Path> left = Files.list(temporary)) {
      assertEquals(List.of(temporary.resolve("lock")), left.toList());
    }
  }

  @Test
  void what_a_killed_program_left_is_removed_and_what_a_living_one_uses_stays() throws IOException {
    Path dead = Files.createDirectories(temporary.resolve("77-1/w1"));
    Files.writeString(dead.resolve("original"), "secret");
    Files.createFile(temporary.resolve("77-1.lock"));
    try (WorkerPool living = pool(settings())) {
      living.recipes();
      try (WorkerPool pool = pool(settings())) {
        pool.recipes();
        assertFalse(Files.exists(dead));
        assertEquals("a 5 0", living.read(job("a"), this::keep).text());
      }
    }
  }

  private void assertCounted(Reading reading) {
    assertEquals(Problem.Code.R005, reading.problems().getFirst().code());
    assertEquals(1, reading.ledger().failed());
    assertEquals(reading.ledger().read() + 1, reading.ledger().expected());
  }

  private int foldersOfWorkers() throws IOException {
    try (Stream<Path> all = Files.walk(temporary)) {
      return (int) all.filter(each -> each.getFileName().toString().startsWith("w")).count();
    }
  }

  private synchronized void keep(String path, InputStream bytes) throws IOException {
    parts.add(path + "=" + new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
  }

  private void ignoreFailing(String path, InputStream bytes) {
    try {
      bytes.transferTo(java.io.OutputStream.nullOutputStream());
    } catch (IOException hidden) {
      parts.add("a caller may hide what happened to " + path);
    }
  }

  private static void slowly(InputStream bytes) throws IOException {
    try {
      Thread.sleep(1_200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    bytes.readAllBytes();
  }

  private static InputStream fail(String message) throws IOException {
    throw new IOException(message);
  }

  private static Workshop.Job job(String name) {
    byte[] bytes = "bytes".getBytes(StandardCharsets.UTF_8);
    return new Workshop.Job(
        Sha256.hash(bytes),
        name,
        "text/plain",
        bytes.length,
        0,
        () -> new ByteArrayInputStream(bytes));
  }

  private static WorkerPool pool(WorkerSettings settings) {
    return new WorkerPool(settings);
  }

  private WorkerSettings hasty() {
    return settings()
        .withTimes(Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(30));
  }

  private WorkerSettings settings() {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    return WorkerSettings.standard(java, System.getProperty("java.class.path"), temporary, 2)
        .withMain(FakeWorker.class.getName())
        .withHeap("32m");
  }
}
