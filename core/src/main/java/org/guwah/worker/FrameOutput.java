package org.guwah.worker;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/// Writes frames into a pipe. Not safe for use by several threads.
public final class FrameOutput {
  private static final int BUFFER = 1 << 17;

  private final OutputStream out;

  public FrameOutput(OutputStream out) {
    this.out = new BufferedOutputStream(out, BUFFER);
  }

  public void write(Frame frame) throws IOException {
    write(frame.kind(), frame.body(), frame.body().length);
  }

  /// Writes all of `bytes` as frames of the kind `data`, and one of the kind `end` after them.
  ///
  /// @return how many bytes it was
  public long stream(InputStream bytes, Frame.Kind data, Frame.Kind end) throws IOException {
    byte[] some = new byte[data.cap()];
    long total = 0;
    for (int count = bytes.read(some); count >= 0; count = bytes.read(some)) {
      write(data, some, count);
      total += count;
    }
    write(end, some, 0);
    return total;
  }

  public void flush() throws IOException {
    out.flush();
  }

  /// Writes a frame of the first `length` bytes of `body`.
  public void write(Frame.Kind kind, byte[] body, int length) throws IOException {
    out.write(length >>> 24);
    out.write(length >>> 16);
    out.write(length >>> 8);
    out.write(length);
    out.write(kind.letter());
    out.write(body, 0, length);
  }
}
