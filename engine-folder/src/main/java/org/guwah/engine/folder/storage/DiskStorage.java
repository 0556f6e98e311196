package org.guwah.engine.folder.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Files of the file system, as they are.
public final class DiskStorage implements Storage {
  @Override
  public Output create(Path file) throws IOException {
    return create(file, OwnerOnly.file());
  }

  @Override
  public Output createSealed(Path file) throws IOException {
    Output out = create(file, OwnerOnly.sealed());
    if (!OwnerOnly.POSIX) {
      seal(file);
    }
    return out;
  }

  private static Output create(Path file, FileAttribute<?>[] attributes) throws IOException {
    var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    return writing(file, () -> new FileOutput(file, FileChannel.open(file, options, attributes)));
  }

  @Override
  public InputStream open(Path file) throws IOException {
    return Files.newInputStream(file);
  }

  @Override
  public boolean exists(Path file) {
    return Files.exists(file);
  }

  @Override
  public boolean isFolder(Path path) {
    return Files.isDirectory(path);
  }

  @Override
  public long size(Path file) throws IOException {
    return Files.size(file);
  }

  @Override
  public List<String> list(Path folder) throws IOException {
    var names = new ArrayList<String>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      files.forEach(file -> names.add(String.valueOf(file.getFileName())));
    } catch (NoSuchFileException e) {
      return List.of();
    }
    return names;
  }

  @Override
  public boolean makeFolder(Path folder) throws IOException {
    boolean made = !Files.isDirectory(folder);
    if (made) {
      writing(folder, () -> Files.createDirectories(folder, OwnerOnly.folder()));
    }
    return made;
  }

  @Override
  public void rename(Path from, Path to) throws IOException {
    writing(to, () -> Files.move(from, to, StandardCopyOption.ATOMIC_MOVE));
  }

  @Override
  public void sync(Path path) throws IOException {
    // Windows cannot sync a folder, since its file system orders renames by itself; and it syncs
    // only what is open for writing.
    if (OwnerOnly.POSIX || !Files.isDirectory(path)) {
      try (FileChannel channel =
          FileChannel.open(
              path, OwnerOnly.POSIX ? StandardOpenOption.READ : StandardOpenOption.WRITE)) {
        channel.force(true);
      } catch (IOException e) {
        throw Unwritable.explain(path, e);
      }
    }
  }

  @Override
  public void seal(Path file) throws IOException {
    if (OwnerOnly.POSIX) {
      Files.setPosixFilePermissions(file, OwnerOnly.SEALED);
    } else if (!file.toFile().setReadOnly()) {
      throw new IOException(file + " could not be made read-only");
    }
  }

  @Override
  public void delete(Path file) throws IOException {
    if (!OwnerOnly.POSIX && Files.exists(file) && !file.toFile().setWritable(true)) {
      throw new IOException(file + " is read-only and could not be deleted");
    }
    Files.deleteIfExists(file);
  }

  @Override
  public void commit(Transaction transaction) throws IOException {
    transaction.commit();
  }

  private interface Write<T> {
    T run() throws IOException;
  }

  private static <T> T writing(Path file, Write<T> write) throws IOException {
    try {
      return write.run();
    } catch (IOException e) {
      throw Unwritable.explain(file, e);
    }
  }

  record FileOutput(Path file, FileChannel channel) implements Output {
    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      ByteBuffer buffer = ByteBuffer.wrap(bytes, from, length);
      while (buffer.hasRemaining()) {
        writing(file, () -> channel.write(buffer));
      }
    }

    @Override
    public void sync() throws IOException {
      try {
        channel.force(true);
      } catch (IOException e) {
        throw Unwritable.explain(file, e);
      }
    }

    @Override
    public void close() throws IOException {
      channel.close();
    }
  }
}
