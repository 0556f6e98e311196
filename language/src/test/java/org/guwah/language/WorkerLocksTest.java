package org.guwah.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.guwah.extraction.Matter;
import org.guwah.extraction.worker.LanguagePool;
import org.guwah.model.Block;
import org.guwah.model.Problem;
import org.guwah.model.Role;
import org.guwah.model.Standing;
import org.guwah.worker.WorkerSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A text that has taken an extractor over, against the kernel.
final class WorkerLocksTest {
  @TempDir private Path temporary;

  private LanguagePool pool;

  @BeforeEach
  void start() throws IOException {
    pool = new LanguagePool(settings());
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
    try (var server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      refused("connect " + server.getLocalPort());
      refused("channel " + server.getLocalPort());
      refused("listen now");
      refused("look-up localhost.example");
    }
  }

  @Test
  void every_thread_of_it_is_held() throws IOException {
    assertEquals("done: word", value("word"));
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
  void it_reads_and_writes_no_file_outside_its_folder() throws IOException {
    Path secret = Files.writeString(temporary.resolve("secret"), "names");
    refused("read /etc/passwd");
    refused("read " + secret);
    refused("read /proc/self/environ");
    refused("list " + temporary);
    refused("write " + secret);
    refused("write " + temporary.resolve("new"));
    refused("delete " + secret);
    assertEquals("names", Files.readString(secret));
    assertFalse(Files.exists(temporary.resolve("new")));
    assertEquals("done: y", value("own y"));
  }

  @Test
  void what_it_prints_does_not_reach_the_frames() throws IOException {
    assertEquals("done: printed", value("print A hundred words"));
    assertEquals("done: x", value("x"));
  }

  @Test
  void an_extractor_that_fails_is_X003_and_the_next_document_is_looked_through()
      throws IOException {
    Problem problem = pool.find(matter("throw no such word")).problems().getFirst();
    assertEquals(Problem.Code.X003, problem.code());
    assertTrue(problem.detail().contains("no such word"), problem::detail);
    assertEquals("done: x", value("x"));
  }

  private void refused(String order) throws IOException {
    String value = value(order);
    assertTrue(value.startsWith("refused: "), () -> order + ": " + value);
  }

  private String value(String order) throws IOException {
    return pool.find(matter(order)).mentions().getFirst().value();
  }

  private static Matter matter(String text) {
    return new Matter(
        text, List.of(new Block(Role.BODY, 0, text.length(), Standing.READ)), Map.of());
  }

  private WorkerSettings settings() {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    String classPath = System.getProperty("java.class.path");
    return WorkerSettings.language(java, classPath, temporary.resolve("workers"), 1)
        .withMain(HostileLinguist.class.getName())
        .withHeap("64m");
  }
}
