package org.guwah.engine.folder.process;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.guwah.archive.Refused;
import org.guwah.engine.folder.storage.OwnerOnly;
import org.guwah.engine.folder.storage.Unwritable;
import org.jspecify.annotations.Nullable;

/// A lock on a file, held by at most one holder over all processes. The system takes it back when
/// the process ends, however it ends; the file itself means nothing and may stay.
public final class ProcessLock implements AutoCloseable {
  // The system's locks are a process's, not a channel's: closing any channel to the file would
  // give up the lock. So no second channel is opened within this process.
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private static final Set<StandardOpenOption> OPTIONS =
      Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE);

  private final Path key;
  private final FileChannel channel;

  private ProcessLock(Path key, FileChannel channel) {
    this.key = key;
    this.channel = channel;
  }

  /// Takes the lock now, or gives nothing where another holds it.
  ///
  /// @param file in a folder that exists; made where it is not there
  public static Optional<ProcessLock> take(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Path key = (folder == null ? file : folder.toRealPath().resolve(file.getFileName()));
    if (!HELD.add(key)) {
      return Optional.empty();
    }
    ProcessLock taken = null;
    try {
      taken = open(key);
    } finally {
      if (taken == null) {
        HELD.remove(key);
      }
    }
    return Optional.ofNullable(taken);
  }

  private static @Nullable ProcessLock open(Path key) throws IOException {
    FileChannel channel = channel(key);
    FileLock lock = null;
    try {
      lock = channel.tryLock();
    } finally {
      if (lock == null) {
        channel.close();
      }
    }
    return lock == null ? null : new ProcessLock(key, channel);
  }

  private static FileChannel channel(Path file) throws IOException {
    try {
      return FileChannel.open(file, OPTIONS, OwnerOnly.file());
    } catch (IOException e) {
      throw Unwritable.explain(file, e);
    }
  }

  /// Takes the lock, waiting for whoever holds it.
  ///
  /// @throws Refused with `S008` where it is still held after half a minute
  public static ProcessLock await(Path file) throws IOException {
    for (long until = System.nanoTime() + 30_000_000_000L; System.nanoTime() < until; ) {
      Optional<ProcessLock> lock = take(file);
      if (lock.isPresent()) {
        return lock.get();
      }
      pause(file);
    }
    throw new Refused(
        Refused.Reason.S008,
        file
            + " has been locked by another program for half a minute. End that program, or wait until"
            + " it is done, then run the same command again.");
  }

  private static void pause(Path file) throws IOException {
    try {
      Thread.sleep(5);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while waiting for " + file, e);
    }
  }

  @Override
  public synchronized void close() throws IOException {
    if (channel.isOpen()) {
      try {
        channel.close();
      } finally {
        HELD.remove(key);
      }
    }
  }
}
