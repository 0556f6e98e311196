package org.guwah.worker;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// Reads frames from a pipe. Not safe for use by several threads.
public final class FrameInput {
  private static final int HEADER = 5;

  /// Bodies longer than this are taken piece by piece, so that a length alone costs no memory.
  private static final int AT_ONCE = 1 << 18;

  private final InputStream in;
  private final byte[] header = new byte[HEADER];

  public FrameInput(InputStream in) {
    this.in = in;
  }

  /// The next frame; empty where the pipe was closed between two frames.
  ///
  /// @throws FrameException where the frame is cut off, of an unknown kind, or too long
  public Optional<Frame> next() throws IOException {
    int got = in.readNBytes(header, 0, HEADER);
    if (got == 0) {
      return Optional.empty();
    }
    if (got < HEADER) {
      throw new FrameException("the pipe ends inside a frame's header");
    }
    Frame.Kind kind = Frame.Kind.of(header[4] & 0xff);
    long length = length();
    if (length > kind.cap()) {
      throw new FrameException(
          kind + " frame of " + length + " bytes; at most " + kind.cap() + " are allowed");
    }
    return Optional.of(new Frame(kind, body((int) length)));
  }

  private long length() {
    return (header[0] & 0xffL) << 24
        | (header[1] & 0xffL) << 16
        | (header[2] & 0xffL) << 8
        | (header[3] & 0xffL);
  }

  private byte[] body(int length) throws IOException {
    byte[] body = length <= AT_ONCE ? in.readNBytes(length) : growing(length);
    if (body.length < length) {
      throw new FrameException(
          "the pipe ends after " + body.length + " of a frame's " + length + " bytes");
    }
    return body;
  }

  private byte[] growing(int length) throws IOException {
    var all = new ByteArrayOutputStream(AT_ONCE);
    byte[] some = new byte[AT_ONCE];
    int left = length;
    while (left > 0) {
      int count = in.read(some, 0, Math.min(left, some.length));
      if (count < 0) {
        break;
      }
      all.write(some, 0, count);
      left -= count;
    }
    return all.toByteArray();
  }
}
