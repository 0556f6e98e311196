package org.guwah.bench;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/// Where things lie: the checkout, and a folder of this run's own inside its build folder, so that
/// all figures are of the same disk.
record Place(Path root, Path work) {
  static Place begin() throws IOException {
    Path root = Path.of(System.getProperty("guwah.root"));
    Path work = Files.createDirectories(root.resolve("target/bench"));
    return new Place(root, Files.createTempDirectory(work, "run"));
  }

  Path program(String folder) {
    return root.resolve("target/guwah").resolve(folder);
  }

  /// What the measured programs said, errors included.
  Path log() {
    return work.resolve("log.txt");
  }

  void end() throws IOException {
    delete(work);
  }

  static void delete(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path one, @Nullable IOException e)
              throws IOException {
            Files.delete(one);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
