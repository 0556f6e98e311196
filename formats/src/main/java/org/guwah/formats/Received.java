package org.guwah.formats;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.guwah.model.Sha256;
import org.guwah.reading.Source;
import org.guwah.reading.worker.Request;
import org.jspecify.annotations.Nullable;

/// An original that came over the pipe: in memory where it is small, else in the worker's folder.
final class Received implements Source, AutoCloseable {
  private static final int HEAD = 4096;
  private static final int IN_MEMORY = 16 << 20;

  private final Request request;
  private final Path place;
  private byte[] bytes;
  private long size;
  private @Nullable OutputStream writing;
  private @Nullable Path file;
  private @Nullable IOException failure;

  Received(Request request, Path own) {
    this.request = request;
    this.place = own.resolve("original");
    this.bytes = new byte[Math.clamp(request.size(), 0, IN_MEMORY)];
  }

  /// Adds the next bytes. A disk that fails is told by [#complete()]'s caller, as the rest must be
  /// taken off the pipe all the same.
  void add(byte[] some) {
    if (writing == null && size + some.length <= IN_MEMORY) {
      if (size + some.length > bytes.length) {
        bytes = Arrays.copyOf(bytes, (int) Math.min(IN_MEMORY, 2 * (size + some.length)));
      }
      System.arraycopy(some, 0, bytes, (int) size, some.length);
    } else {
      spill(some);
    }
    size += some.length;
  }

  /// Nothing more comes.
  void complete() {
    try {
      if (writing != null) {
        writing.close();
      } else if (bytes.length != size) {
        bytes = Arrays.copyOf(bytes, (int) size);
      }
    } catch (IOException e) {
      failure = e;
    }
  }

  /// Why it could not be kept whole; null where it was.
  @Nullable IOException failure() {
    return failure;
  }

  int depth() {
    return request.depth();
  }

  @Override
  public Sha256 content() {
    return request.content();
  }

  @Override
  public String name() {
    return request.name();
  }

  @Override
  public String mediaType() {
    return request.mediaType();
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public byte[] head() {
    return Arrays.copyOf(bytes, (int) Math.min(size, HEAD));
  }

  @Override
  public InputStream open() throws IOException {
    return writing == null ? new ByteArrayInputStream(bytes) : Files.newInputStream(place);
  }

  @Override
  public Path file() throws IOException {
    if (file == null) {
      if (writing == null) {
        Files.write(place, bytes);
      }
      file = place;
    }
    return file;
  }

  @Override
  public void close() throws IOException {
    if (writing != null || file != null) {
      Files.deleteIfExists(place);
    }
  }

  private void spill(byte[] some) {
    if (failure != null) {
      return;
    }
    try {
      OutputStream out = writing;
      if (out == null) {
        out = Files.newOutputStream(place);
        writing = out;
        out.write(bytes, 0, (int) size);
        bytes = Arrays.copyOf(bytes, HEAD);
      }
      out.write(some);
    } catch (IOException e) {
      failure = e;
    }
  }
}
