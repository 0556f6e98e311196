package org.guwah.formats.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/// Characters of a stream that is too long to be held, with every place that is no text counted and
/// replaced by U+FFFD. Keeps the last characters, by which one sees whether the stream was cut off.
public final class DecodingReader extends Reader {
  private static final int CHUNK = 1 << 15;
  private static final int TAIL = 256;

  private final InputStream in;
  private final CharsetDecoder decoder;
  private final ByteBuffer bytes = ByteBuffer.allocate(CHUNK).limit(0);
  private final StringBuilder tail = new StringBuilder();
  private boolean end;
  private boolean started;
  private int malformed;

  public DecodingReader(InputStream in, Charset charset) {
    this.in = in;
    this.decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /// How many places could not be decoded so far.
  public int malformed() {
    return malformed;
  }

  /// The last characters read, at most 256.
  public String tail() {
    return tail.toString();
  }

  @Override
  public int read(char[] into, int offset, int length) throws IOException {
    CharBuffer out = CharBuffer.wrap(into, offset, length);
    while (out.position() == offset) {
      CoderResult result = decoder.decode(bytes, out, end);
      if (result.isError()) {
        malformed++;
        bytes.position(bytes.position() + result.length());
        out.put('\ufffd');
      } else if (result.isUnderflow()) {
        if (end) {
          break;
        }
        refill();
      } else {
        break;
      }
    }
    int count = out.position() - offset;
    return count == 0 && end ? -1 : passed(into, offset, count);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private void refill() throws IOException {
    bytes.compact();
    int count = in.readNBytes(bytes.array(), bytes.position(), bytes.remaining());
    end = count < bytes.remaining();
    bytes.limit(bytes.position() + count).position(0);
  }

  private int passed(char[] into, int offset, int count) {
    if (!started && count > 0 && into[offset] == '\ufeff') {
      into[offset] = ' ';
    }
    started = true;
    tail.append(into, offset + Math.max(0, count - TAIL), Math.min(count, TAIL));
    tail.delete(0, Math.max(0, tail.length() - TAIL));
    return count;
  }
}
