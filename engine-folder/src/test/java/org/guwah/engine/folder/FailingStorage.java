package org.guwah.engine.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.guwah.engine.folder.storage.DiskStorage;
import org.guwah.engine.folder.storage.Storage;
import org.guwah.engine.folder.storage.Unwritable;

/// A storage whose nth write fails: it is not done; or it is done, and reported as failed all the
/// same; or the disk is full from then on. Reading never fails.
final class FailingStorage implements Storage {
  /// What becomes of the write that fails.
  enum Cue {
    NOT_DONE,
    DONE_ALL_THE_SAME,
    /// Neither it nor any after it is done.
    DISK_FULL
  }

  private final Storage disk = new DiskStorage();
  private final int failing;
  private final Cue cue;
  private final AtomicInteger writes = new AtomicInteger();

  /// @param failing which write, from 1; 0 for none
  FailingStorage(int failing, Cue cue) {
    this.failing = failing;
    this.cue = cue;
  }

  /// How many writes there were.
  int writes() {
    return writes.get();
  }

  private interface Write<T> {
    T run() throws IOException;
  }

  private <T> T write(Write<T> work) throws IOException {
    int write = writes.incrementAndGet();
    if (cue == Cue.DISK_FULL && failing > 0 && write >= failing) {
      Path file = Path.of("the-disk");
      throw Unwritable.explain(file, new FileSystemException("a", null, "No space left on device"));
    }
    if (write != failing) {
      return work.run();
    }
    if (cue == Cue.DONE_ALL_THE_SAME) {
      work.run();
    }
    throw new IOException("the disk failed, on cue");
  }

  @Override
  public Output create(Path file) throws IOException {
    return new FailingOutput(write(() -> disk.create(file)));
  }

  @Override
  public Output createSealed(Path file) throws IOException {
    return new FailingOutput(write(() -> disk.createSealed(file)));
  }

  @Override
  public boolean makeFolder(Path folder) throws IOException {
    return disk.isFolder(folder) ? false : write(() -> disk.makeFolder(folder));
  }

  @Override
  public void rename(Path from, Path to) throws IOException {
    write(() -> {
      disk.rename(from, to);
      return to;
    });
  }

  @Override
  public void sync(Path path) throws IOException {
    write(() -> {
      disk.sync(path);
      return path;
    });
  }

  @Override
  public void seal(Path file) throws IOException {
    write(() -> {
      disk.seal(file);
      return file;
    });
  }

  @Override
  public void delete(Path file) throws IOException {
    disk.delete(file);
  }

  @Override
  public void commit(Transaction transaction) throws IOException {
    write(() -> {
      transaction.commit();
      return transaction;
    });
  }

  @Override
  public InputStream open(Path file) throws IOException {
    return disk.open(file);
  }

  @Override
  public boolean exists(Path file) throws IOException {
    return disk.exists(file);
  }

  @Override
  public boolean isFolder(Path path) throws IOException {
    return disk.isFolder(path);
  }

  @Override
  public long size(Path file) throws IOException {
    return disk.size(file);
  }

  @Override
  public List<String> list(Path folder) throws IOException {
    return disk.list(folder);
  }

  private final class FailingOutput implements Output {
    private final Output out;

    FailingOutput(Output out) {
      this.out = out;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      FailingStorage.this.write(() -> {
        out.write(bytes, from, length);
        return bytes;
      });
    }

    @Override
    public void sync() throws IOException {
      FailingStorage.this.write(() -> {
        out.sync();
        return out;
      });
    }

    @Override
    public void close() throws IOException {
      out.close();
    }
  }
}
