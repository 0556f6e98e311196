package org.guwah.worker;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The temporary folders of one pool's workers: `ROOT/PID-N/` for the pool and a folder in it for
/// each worker.
///
/// A pool holds a lock on `ROOT/PID-N.lock` as long as it lives. A pool that opens removes every
/// folder whose lock nobody holds: what a killed program left behind. The file `ROOT/lock` is held
/// while that happens, so that no pool removes another that is just opening.
final class WorkerFolders implements AutoCloseable {
  private static final String LOCK = ".lock";
  private static final AtomicInteger POOLS = new AtomicInteger();

  /// File locks are held by the whole program, so pools within it keep apart by this one.
  private static final Object ONE_AT_A_TIME = new Object();

  private final Path folder;
  private final Path lockFile;
  private final FileChannel channel;
  private final AtomicInteger workers = new AtomicInteger();

  private WorkerFolders(Path folder, Path lockFile, FileChannel channel) {
    this.folder = folder;
    this.lockFile = lockFile;
    this.channel = channel;
  }

  static WorkerFolders open(Path root) throws IOException {
    Files.createDirectories(root);
    synchronized (ONE_AT_A_TIME) {
      try (FileChannel all = channel(root.resolve("lock"));
          FileLock held = all.lock()) {
        if (!held.isValid()) {
          throw new IOException("cannot lock " + root.resolve("lock"));
        }
        sweep(root);
        return create(root);
      }
    }
  }

  /// A new, empty folder for a worker.
  Path next() throws IOException {
    return Files.createDirectory(folder.resolve("w" + workers.incrementAndGet()));
  }

  /// Removes `folder` and all in it. What cannot be removed now is removed when a pool next opens.
  static void remove(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
      for (Path each : deepestFirst) {
        Files.deleteIfExists(each);
      }
    } catch (NoSuchFileException e) {
      // Gone already, which is what was wanted.
    } catch (IOException | java.io.UncheckedIOException e) {
      // Another attempt is made by the next sweep.
    }
  }

  @Override
  public void close() {
    remove(folder);
    try {
      Files.deleteIfExists(lockFile);
      channel.close();
    } catch (IOException e) {
      // The next sweep finds the lock free.
    }
  }

  private static WorkerFolders create(Path root) throws IOException {
    String name = ProcessHandle.current().pid() + "-" + POOLS.incrementAndGet();
    Path lockFile = root.resolve(name + LOCK);
    FileChannel channel = channel(lockFile);
    if (channel.tryLock() == null) {
      channel.close();
      throw new IOException(lockFile + " is held by another program; remove it and try again");
    }
    return new WorkerFolders(Files.createDirectory(root.resolve(name)), lockFile, channel);
  }

  private static void sweep(Path root) throws IOException {
    try (DirectoryStream<Path> locks = Files.newDirectoryStream(root, "*" + LOCK)) {
      for (Path lockFile : locks) {
        sweepOne(root, lockFile);
      }
    }
  }

  private static void sweepOne(Path root, Path lockFile) throws IOException {
    String name = lockFile.getFileName().toString();
    try (FileChannel channel = channel(lockFile);
        FileLock lock = lockIfFree(channel)) {
      if (lock != null) {
        remove(root.resolve(name.substring(0, name.length() - LOCK.length())));
        Files.deleteIfExists(lockFile);
      }
    }
  }

  private static @Nullable FileLock lockIfFree(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  private static FileChannel channel(Path file) throws IOException {
    return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }
}
