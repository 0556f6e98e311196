package org.guwah.testkit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.guwah.model.Sha256;
import org.guwah.reading.Source;

/// Some bytes, as a reader sees them.
public final class BytesSource implements Source {
  private static final int HEAD = 4096;

  private final String name;
  private final String mediaType;
  private final byte[] bytes;

  public BytesSource(String name, String mediaType, byte[] bytes) {
    this.name = name;
    this.mediaType = mediaType;
    this.bytes = bytes.clone();
  }

  @Override
  public Sha256 content() {
    return Sha256.hash(bytes);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String mediaType() {
    return mediaType;
  }

  @Override
  public long size() {
    return bytes.length;
  }

  @Override
  public byte[] head() {
    return Arrays.copyOf(bytes, Math.min(HEAD, bytes.length));
  }

  @Override
  public InputStream open() {
    return new ByteArrayInputStream(bytes);
  }

  @Override
  public Path file() throws IOException {
    Path file = Files.createTempFile("guwah", ".fixture");
    file.toFile().deleteOnExit();
    return Files.write(file, bytes);
  }
}
