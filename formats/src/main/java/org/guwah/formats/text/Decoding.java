package org.guwah.formats.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/// Bytes turned into characters, with every place that would not turn counted and replaced by
/// U+FFFD.
public final class Decoding {
  private static final int CHUNK = 1 << 16;

  private final Charset charset;
  private final int max;
  private char[] chars;
  private int length;
  private int malformed;
  private long firstMalformed = -1;
  private boolean cut;

  private Decoding(Charset charset, int expected, int max) {
    this.charset = charset;
    this.max = max;
    this.chars = new char[Math.min(Math.max(16, expected), max)];
  }

  /// Reads `in` to its end, or until there are `max` characters.
  ///
  /// @param expected about how many bytes there are
  public static Decoding of(InputStream in, Charset charset, long expected, int max)
      throws IOException {
    var decoding = new Decoding(charset, (int) Math.min(expected + 1, Integer.MAX_VALUE - 8), max);
    decoding.run(in);
    return decoding;
  }

  public static Decoding of(byte[] bytes, Charset charset) {
    try {
      return of(new java.io.ByteArrayInputStream(bytes), charset, bytes.length, bytes.length + 1);
    } catch (IOException e) {
      throw new IllegalStateException("an array cannot fail to be read", e);
    }
  }

  public Charset charset() {
    return charset;
  }

  /// Not a copy; only the first [#length()] of them count.
  public char[] chars() {
    return chars;
  }

  public int length() {
    return length;
  }

  /// How many places could not be decoded.
  public int malformed() {
    return malformed;
  }

  /// The byte at which the first such place begins, from 0; -1 where there is none.
  public long firstMalformed() {
    return firstMalformed;
  }

  /// Whether there were more characters than were to be taken.
  public boolean cut() {
    return cut;
  }

  private void run(InputStream in) throws IOException {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer bytes = ByteBuffer.allocate(CHUNK);
    long consumed = 0;
    boolean end = false;
    while (!end && !cut) {
      int count = in.readNBytes(bytes.array(), bytes.position(), bytes.remaining());
      end = count < bytes.remaining();
      bytes.limit(bytes.position() + count).position(0);
      decode(decoder, bytes, consumed, end);
      consumed += bytes.position();
      bytes.compact();
    }
  }

  private void decode(CharsetDecoder decoder, ByteBuffer bytes, long before, boolean end) {
    while (true) {
      CharBuffer out = CharBuffer.wrap(chars, length, chars.length - length);
      CoderResult result = decoder.decode(bytes, out, end);
      length = out.position();
      if (result.isUnderflow()) {
        finish(decoder, end);
        return;
      }
      if (result.isOverflow()) {
        if (!grow()) {
          return;
        }
      } else {
        if (length == chars.length && !grow()) {
          return;
        }
        wrong(bytes, before, result.length());
      }
    }
  }

  private void finish(CharsetDecoder decoder, boolean end) {
    if (end) {
      CharBuffer out = CharBuffer.wrap(chars, length, chars.length - length);
      decoder.flush(out);
      length = out.position();
    }
  }

  private void wrong(ByteBuffer bytes, long before, int count) {
    if (malformed++ == 0) {
      firstMalformed = before + bytes.position();
    }
    bytes.position(bytes.position() + count);
    chars[length++] = '\ufffd';
  }

  private boolean grow() {
    if (chars.length >= max) {
      cut = true;
      length -= length > 0 && Character.isHighSurrogate(chars[length - 1]) ? 1 : 0;
      return false;
    }
    chars = java.util.Arrays.copyOf(chars, (int) Math.min(max, 2L * chars.length + CHUNK));
    return true;
  }
}
