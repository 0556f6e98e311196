package org.guwah.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.guwah.reading.worker.WorkerPool;
import org.guwah.worker.WorkerSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ParentDeathTest {
  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
  private static final String CLASS_PATH = System.getProperty("java.class.path");

  @TempDir private Path temporary;

  @Test
  void a_killed_program_leaves_no_worker_and_no_bytes() throws Exception {
    Process parent =
        new ProcessBuilder(
                JAVA.toString(), "-cp", CLASS_PATH, DyingParent.class.getName(), temporary + "")
            .start();
    try (var said = parent.inputReader()) {
      assertEquals("reading", said.readLine());
      ProcessHandle worker = parent.children().findFirst().orElseThrow();
      await(200, () -> originals() == 1);

      parent.destroyForcibly().waitFor();

      // Its exit is not waited for by itself: the JDK looks for a process that is not a child of
      // its
      // own only now and then.
      await(80, () -> !worker.isAlive());
      assertEquals(0, originals());
    } finally {
      parent.destroyForcibly();
    }
    try (WorkerPool next =
        new WorkerPool(WorkerSettings.standard(JAVA, CLASS_PATH, temporary, 1))) {
      assertFalse(next.recipes().isEmpty());
    }
    try (Stream<Path> left = Files.list(temporary)) {
      assertEquals(List.of(temporary.resolve("lock")), left.toList());
    }
  }

  private long originals() throws IOException {
    try (Stream<Path> all = Files.walk(temporary)) {
      return all.filter(each -> each.endsWith("original")).count();
    }
  }

  /// @param looks how often it is looked, every 25 ms
  private static void await(int looks, Condition condition) throws Exception {
    for (int i = 0; i < looks && !condition.holds(); i++) {
      Thread.sleep(25);
    }
    assertTrue(condition.holds());
  }

  private interface Condition {
    boolean holds() throws IOException;
  }
}
