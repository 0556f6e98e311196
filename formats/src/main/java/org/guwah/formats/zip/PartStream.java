package org.guwah.formats.zip;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// The unpacked bytes of one part. Fails where they are more than allowed, are cut off, or are not
/// those whose checksum the list has.
final class PartStream extends InputStream {
  private static final int CHUNK = 1 << 15;

  private final RandomBytes bytes;
  private final ZipPart part;
  private final long end;
  private final long max;
  private final CRC32 crc = new CRC32();
  private final Inflater inflater = new Inflater(true);
  private final byte[] packed = new byte[CHUNK];
  private final boolean stored;
  private long at;
  private long given;
  private boolean ended;
  private boolean overLimit;
  private boolean broken;

  private PartStream(RandomBytes bytes, ZipPart part, long start, long max) {
    this.bytes = bytes;
    this.part = part;
    this.at = start;
    this.end = start + part.packed();
    this.max = max;
    this.stored = part.method() == ZipPart.STORED;
  }

  static PartStream of(RandomBytes bytes, ZipPart part, long start, long max) {
    return new PartStream(bytes, part, start, max);
  }

  /// How many bytes have come out.
  long given() {
    return given;
  }

  /// Whether it failed since more came out than is allowed.
  boolean overLimit() {
    return overLimit;
  }

  /// Whether it failed for what its bytes are, or since more came out than is allowed.
  boolean broken() {
    return broken;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    if (length == 0 || ended) {
      return length == 0 ? 0 : -1;
    }
    if (broken) {
      throw new IOException("it is broken");
    }
    int count = stored ? copy(into, offset, length) : inflate(into, offset, length);
    if (count < 0) {
      if (crc.getValue() != part.crc()) {
        throw broken("its bytes do not have the checksum that stands in the list");
      }
      ended = true;
      return -1;
    }
    given += count;
    if (given > max) {
      overLimit = true;
      throw broken("more than " + max + " bytes");
    }
    crc.update(into, offset, count);
    return count;
  }

  @Override
  public void close() {
    inflater.end();
  }

  private int copy(byte[] into, int offset, int length) throws IOException {
    if (at == end) {
      return -1;
    }
    int count = bytes.read(at, into, offset, (int) Math.min(length, end - at));
    if (count <= 0) {
      throw broken("it is cut off");
    }
    at += count;
    return count;
  }

  private int inflate(byte[] into, int offset, int length) throws IOException {
    try {
      while (true) {
        int count = inflater.inflate(into, offset, length);
        if (count > 0) {
          return count;
        }
        if (inflater.finished()) {
          return -1;
        }
        if (inflater.needsDictionary() || at == end) {
          throw broken("it is cut off");
        }
        int more = bytes.read(at, packed, 0, (int) Math.min(CHUNK, end - at));
        at += more;
        inflater.setInput(packed, 0, more);
      }
    } catch (DataFormatException e) {
      throw broken("it cannot be unpacked: " + e.getMessage());
    }
  }

  private IOException broken(String what) {
    broken = true;
    return new IOException(what);
  }
}
