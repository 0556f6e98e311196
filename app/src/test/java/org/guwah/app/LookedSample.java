package org.guwah.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An archive of the sample collection that was looked through for names and claims. That takes so
/// long that the tests share one and take copies of it.
public final class LookedSample {
  private static @Nullable Path made;

  private LookedSample() {}

  /// Copies the archive to a folder that is not there yet.
  public static synchronized void copy(Path to) throws IOException {
    Path from = made == null ? make() : made;
    made = from;
    try (Stream<Path> all = Files.walk(from)) {
      for (Path path : all.toList()) {
        Files.copy(path, to.resolve(from.relativize(path)));
      }
    }
  }

  private static Path make() throws IOException {
    Path folder = Files.createTempDirectory("guwah-looked-sample");
    Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
    Path archive = folder.resolve("archive");
    Run.done("init", archive);
    Run.looking("add", "-a", archive, System.getProperty("guwah.root") + "/sample/collection");
    return archive;
  }

  private static void delete(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> deepest = all.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepest) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
