package org.guwah.formats;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.guwah.model.Sha256;
import org.guwah.reading.Workshop;
import org.guwah.reading.worker.WorkerPool;
import org.guwah.worker.WorkerSettings;

/// A program that reads a content without end, to be killed while it does.
public final class DyingParent {
  private DyingParent() {}

  /// @param args the folder for the workers
  public static void main(String[] args) throws IOException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    WorkerSettings settings =
        WorkerSettings.standard(java, System.getProperty("java.class.path"), Path.of(args[0]), 1)
            .withMain(HostileWorker.class.getName());
    byte[] bytes = "stay".getBytes(StandardCharsets.UTF_8);
    try (WorkerPool pool = new WorkerPool(settings)) {
      pool.locks();
      System.out.println("reading");
      pool.read(
          new Workshop.Job(
              Sha256.hash(bytes), "x", "", bytes.length, 0, () -> new ByteArrayInputStream(bytes)),
          (path, part) -> {});
    }
  }
}
