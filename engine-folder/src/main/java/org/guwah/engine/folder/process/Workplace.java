package org.guwah.engine.folder.process;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.guwah.engine.folder.storage.Storage;
import org.jspecify.annotations.Nullable;

/// A folder of this opened archive's own for temporary files: `tmp/<n>`, with the lock
/// `tmp/<n>.lock` beside it, where n is the smallest number from 1 that nobody uses. Where nobody
/// holds the lock, whoever owned the folder is gone.
///
/// The lock files stay: were they removed, two could each hold the lock of one number, on a file
/// that was there before and on one that came after.
public final class Workplace implements AutoCloseable {
  private static final String LOCK = ".lock";

  private final Storage storage;
  private final Path all;
  private @Nullable Path own;
  private @Nullable ProcessLock lock;

  /// Touches nothing yet.
  ///
  /// @param all the archive's folder for temporary files
  public Workplace(Storage storage, Path all) {
    this.storage = storage;
    this.all = all;
  }

  /// The folder, made where it is not there yet.
  public synchronized Path folder() throws IOException {
    for (int n = 1; own == null; n++) {
      storage.makeFolder(all);
      claim(all.resolve(Integer.toString(n)));
    }
    return own;
  }

  private void claim(Path folder) throws IOException {
    Optional<ProcessLock> taken = ProcessLock.take(lockOf(folder));
    if (taken.isPresent() && Files.exists(folder)) {
      taken.get().close(); // of somebody dead, and not swept yet
    } else if (taken.isPresent()) {
      storage.makeFolder(folder);
      lock = taken.get();
      own = folder;
    }
  }

  private static Path lockOf(Path folder) {
    return folder.resolveSibling(folder.getFileName() + LOCK);
  }

  /// What else is to be done for a killed process.
  public interface Sweeping {
    /// @param folder that was its own; removed next
    void sweep(Path folder) throws IOException;
  }

  /// Removes what killed processes left.
  public void sweep(Sweeping first) throws IOException {
    if (!Files.isDirectory(all)) {
      return;
    }
    try (DirectoryStream<Path> left = Files.newDirectoryStream(all)) {
      for (Path path : left) {
        String name = String.valueOf(path.getFileName());
        sweep(name.endsWith(LOCK) ? all.resolve(name.replace(LOCK, "")) : path, first);
      }
    }
  }

  private static void sweep(Path folder, Sweeping first) throws IOException {
    Optional<ProcessLock> dead = ProcessLock.take(lockOf(folder));
    if (dead.isPresent()) {
      try (ProcessLock _ = dead.get()) {
        first.sweep(folder);
        remove(folder);
      }
    }
  }

  @Override
  public synchronized void close() throws IOException {
    if (own != null && lock != null) {
      remove(own);
      lock.close();
      own = null;
    }
  }

  private static void remove(Path folder) throws IOException {
    if (Files.exists(folder)) {
      Files.walkFileTree(folder, new Remover());
    }
  }

  private static final class Remover extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.delete(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e)
        throws IOException {
      Files.delete(folder);
      return FileVisitResult.CONTINUE;
    }
  }
}
