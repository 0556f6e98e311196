package org.guwah.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Marks a failure to read the source, so that it is not taken for a failure to write the archive.
final class Watched extends FilterInputStream {
  Watched(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    try {
      return in.read();
    } catch (IOException e) {
      throw new SourceFailed(e);
    }
  }

  @Override
  public int read(byte[] to, int from, int length) throws IOException {
    try {
      return in.read(to, from, length);
    } catch (IOException e) {
      throw new SourceFailed(e);
    }
  }

  static final class SourceFailed extends IOException {
    private static final long serialVersionUID = 1;

    private final IOException source;

    SourceFailed(IOException source) {
      super(source);
      this.source = source;
    }

    IOException source() {
      return source;
    }
  }
}
