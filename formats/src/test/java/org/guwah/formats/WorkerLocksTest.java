package org.guwah.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Stream;
import org.guwah.model.Problem;
import org.guwah.model.Reading;
import org.guwah.model.Sha256;
import org.guwah.reading.Workshop;
import org.guwah.reading.worker.WorkerPool;
import org.guwah.worker.WorkerSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file that has taken a reader over, against the kernel.
final class WorkerLocksTest {
  @TempDir private Path temporary;

  private WorkerPool pool;

  @BeforeEach
  void start() throws IOException {
    pool = new WorkerPool(settings());
    Set<String> locks = pool.locks();
    assumeTrue(
        locks.contains("seccomp") && locks.contains("landlock"),
        () -> "this kernel holds a worker only by " + locks);
  }

  @AfterEach
  void stop() {
    pool.close();
  }

  @Test
  void it_reaches_no_network_not_even_this_machine() throws IOException {
    try (Probe probe = new Probe()) {
      refused("connect " + probe.port());
      refused("channel " + probe.port());
      refused("listen now");
      refused("look-up localhost.example");
      assertEquals(0, probe.hits());
    }
  }

  @Test
  void every_thread_of_it_is_held() throws IOException {
    ProcessHandle worker = ProcessHandle.current().children().findFirst().orElseThrow();
    int threads = 0;
    try (Stream<Path> tasks = Files.list(Path.of("/proc/" + worker.pid() + "/task"))) {
      for (Path task : tasks.toList()) {
        String status = Files.readString(task.resolve("status"));
        assertTrue(status.contains("Seccomp:\t2"), status);
        assertTrue(status.contains("NoNewPrivs:\t1"), status);
        threads++;
      }
    }
    assertTrue(threads > 5, "only " + threads + " threads were seen");
  }

  @Test
  void it_starts_no_program() throws IOException {
    refused("run /bin/true");
  }

  @Test
  void it_reads_no_file_outside_its_folder() throws IOException {
    Path secret = Files.writeString(temporary.resolve("secret"), "names");
    refused("read /etc/passwd");
    refused("read " + secret);
    refused("read /proc/self/environ");
    refused("list /");
    refused("list " + temporary);
    refused("link " + secret);
    assertEquals("done: nothing", text("thread"));
  }

  @Test
  void it_writes_and_deletes_no_file_outside_its_folder() throws IOException {
    Path kept = Files.writeString(temporary.resolve("kept"), "as it was");
    refused("write " + kept);
    refused("write " + temporary.resolve("new"));
    refused("write /tmp/guwah-must-not-be");
    refused("delete " + kept);
    refused("loosen it");
    assertEquals("as it was", Files.readString(kept));
    assertFalse(Files.exists(temporary.resolve("new")));
  }

  @Test
  void its_own_folder_is_open_to_it() throws IOException {
    assertTrue(text("own folder").startsWith("done: own folder"));
  }

  @Test
  void what_it_prints_does_not_reach_the_frames() throws IOException {
    assertEquals("done: printed", text("print A hundred words"));
    assertEquals("done: x", text("x"));
  }

  @Test
  void a_stack_that_overflows_is_R007_and_the_worker_lives() throws IOException {
    assertEquals(Problem.Code.R007, read("overflow").problems().getFirst().code());
    assertEquals("done: x", text("x"));
  }

  @Test
  void memory_that_runs_out_is_R004() throws IOException {
    assertEquals(Problem.Code.R004, read("memory").problems().getFirst().code());
    assertEquals("done: x", text("x"));
  }

  @Test
  void a_loop_without_end_is_R003() throws IOException {
    try (WorkerPool hasty =
        new WorkerPool(
            settings()
                .withTimes(Duration.ofSeconds(2), Duration.ofSeconds(4), Duration.ofSeconds(30)))) {
      Reading reading = hasty.read(job("stay"), (path, bytes) -> {});
      assertEquals(Problem.Code.R003, reading.problems().getFirst().code());
      assertEquals("obedient", reading.recipe().tool());
    }
  }

  private void refused(String order) throws IOException {
    String text = text(order);
    assertTrue(text.startsWith("refused: "), () -> order + ": " + text + problems(order));
  }

  private String problems(String order) {
    try {
      return read(order).problems().toString();
    } catch (IOException e) {
      return e.toString();
    }
  }

  private String text(String order) throws IOException {
    return read(order).text();
  }

  private Reading read(String order) throws IOException {
    return pool.read(job(order), (path, bytes) -> {});
  }

  private static Workshop.Job job(String order) {
    byte[] bytes = order.getBytes(StandardCharsets.UTF_8);
    return new Workshop.Job(
        Sha256.hash(bytes), order, "", bytes.length, 0, () -> new ByteArrayInputStream(bytes));
  }

  private WorkerSettings settings() {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    String classPath = System.getProperty("java.class.path");
    return WorkerSettings.standard(java, classPath, temporary.resolve("workers"), 1)
        .withMain(HostileWorker.class.getName())
        .withHeap("64m");
  }
}
