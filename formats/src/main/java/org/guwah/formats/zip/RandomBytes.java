package org.guwah.formats.zip;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import org.guwah.reading.Source;

/// Bytes that can be read from any place: in memory where they are few.
interface RandomBytes extends Closeable {
  int IN_MEMORY = 16 << 20;

  /// In bytes.
  long size();

  /// Reads up to `length` bytes from the place `at`.
  ///
  /// @return how many; fewer only at the end
  int read(long at, byte[] into, int offset, int length) throws IOException;

  static RandomBytes of(Source source) throws IOException {
    if (source.size() <= IN_MEMORY) {
      try (InputStream in = source.open()) {
        return new InMemory(in.readAllBytes());
      }
    }
    return new InFile(FileChannel.open(source.file(), StandardOpenOption.READ));
  }

  /// Exactly `length` bytes from `at`.
  ///
  /// @throws EOFException where there are fewer
  default byte[] exactly(long at, int length) throws IOException {
    if (at < 0 || at + length > size()) {
      throw new EOFException(length + " bytes at " + at + " of " + size());
    }
    byte[] bytes = new byte[length];
    if (read(at, bytes, 0, length) < length) {
      throw new EOFException(length + " bytes at " + at + " of " + size());
    }
    return bytes;
  }

  /// In memory.
  final class InMemory implements RandomBytes {
    private final byte[] bytes;

    InMemory(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    public long size() {
      return bytes.length;
    }

    @Override
    public int read(long at, byte[] into, int offset, int length) {
      int count = Math.clamp(bytes.length - at, 0, length);
      System.arraycopy(bytes, (int) Math.min(at, bytes.length), into, offset, count);
      return count;
    }

    @Override
    public void close() {}
  }

  /// In a file.
  final class InFile implements RandomBytes {
    private final FileChannel channel;
    private final long size;

    InFile(FileChannel channel) throws IOException {
      this.channel = channel;
      this.size = channel.size();
    }

    @Override
    public long size() {
      return size;
    }

    @Override
    public int read(long at, byte[] into, int offset, int length) throws IOException {
      ByteBuffer buffer = ByteBuffer.wrap(into, offset, length);
      int total = 0;
      while (buffer.hasRemaining()) {
        int count = channel.read(buffer, at + total);
        if (count < 0) {
          break;
        }
        total += count;
      }
      return total;
    }

    @Override
    public void close() throws IOException {
      channel.close();
    }
  }
}
