package org.guwah.engine.folder.process;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.guwah.engine.folder.storage.Storage;
import org.jspecify.annotations.Nullable;

/// A folder of this opened archive's own for temporary files: `tmp/<name>`, with the lock
/// `tmp/<name>.lock` beside it. Where nobody holds the lock, whoever owned the folder is gone.
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
    while (own == null) {
      storage.makeFolder(all);
      Path folder = all.resolve(name());
      Optional<ProcessLock> taken = ProcessLock.take(lockOf(folder));
      // A sweep may have taken the new lock file for one of the dead, and removed it.
      if (taken.isPresent() && Files.exists(lockOf(folder))) {
        storage.makeFolder(folder);
        lock = taken.get();
        own = folder;
      } else if (taken.isPresent()) {
        taken.get().close();
      }
    }
    return own;
  }

  private static String name() {
    return ProcessHandle.current().pid()
        + "-"
        + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
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
        Files.deleteIfExists(lockOf(folder));
      }
    }
  }

  @Override
  public synchronized void close() throws IOException {
    if (own != null && lock != null) {
      remove(own);
      Files.deleteIfExists(lockOf(own));
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
