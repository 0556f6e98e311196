package org.guwah.formats.zip;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guwah.reading.Source;

/// The list of parts at the end of a zip file, and the way to each of them.
///
/// Source: PKWARE, APPNOTE.TXT 6.3.10, sections 4.3 to 4.5.
public final class ZipDirectory implements Closeable {
  private static final long PART = 0x04034b50L;
  private static final long LISTED = 0x02014b50L;
  private static final long END = 0x06054b50L;
  private static final long END_64 = 0x06064b50L;
  private static final long LOCATOR_64 = 0x07064b50L;

  private static final int PART_HEADER = 30;
  private static final int LISTED_HEADER = 46;
  private static final int END_HEADER = 22;
  private static final int MAX_COMMENT = 0xffff;
  private static final long MAX_LIST = 1L << 28;
  private static final long IN_EXTRA = 0xffff_ffffL;
  private static final int EXTRA_64 = 1;
  private static final int EXTRA_PATH = 0x7075;

  private final RandomBytes bytes;
  private final List<ZipPart> parts;
  private final long promised;

  private ZipDirectory(RandomBytes bytes, List<ZipPart> parts, long promised) {
    this.bytes = bytes;
    this.parts = parts;
    this.promised = promised;
  }

  /// Whether the first bytes are those of a zip file with or without parts.
  public static boolean isZip(byte[] head) {
    return head.length >= 4
        && (LittleEndian.four(head, 0) == PART || LittleEndian.four(head, 0) == END);
  }

  /// Reads the list.
  ///
  /// @throws ZipDamage where there is none
  public static ZipDirectory open(Source source) throws IOException, ZipDamage {
    RandomBytes bytes = RandomBytes.of(source);
    try {
      return read(bytes);
    } catch (EOFException e) {
      bytes.close();
      throw new ZipDamage("its list of parts lies outside the file: " + e.getMessage());
    } catch (ZipDamage | IOException | RuntimeException e) {
      bytes.close();
      throw e;
    }
  }

  List<ZipPart> parts() {
    return parts;
  }

  /// How many parts the end of the file says there are.
  long promised() {
    return promised;
  }

  public boolean has(String path) {
    return parts.stream().anyMatch(part -> part.path().equals(path));
  }

  /// Whether some part's path begins like this.
  public boolean hasUnder(String beginning) {
    return parts.stream().anyMatch(part -> part.path().startsWith(beginning));
  }

  /// The bytes of the part of this path, unpacked; the first one, where there are several.
  ///
  /// @param max the most bytes that come out; then the stream fails
  public Optional<InputStream> open(String path, long max) throws IOException, ZipDamage {
    for (ZipPart part : parts) {
      if (part.path().equals(path)) {
        return Optional.of(open(part, max));
      }
    }
    return Optional.empty();
  }

  /// Opens one part.
  PartStream open(ZipPart part, long max) throws IOException, ZipDamage {
    if (part.method() != ZipPart.STORED && part.method() != ZipPart.DEFLATED) {
      throw new ZipDamage("packed by method " + part.method() + ", which is not read");
    }
    long start = dataOf(part);
    if (start + part.packed() > bytes.size()) {
      throw new ZipDamage("it reaches beyond the end of the file");
    }
    return PartStream.of(bytes, part, start, max);
  }

  /// Where the part's data begins.
  long dataOf(ZipPart part) throws IOException, ZipDamage {
    byte[] header = header(part);
    return part.at() + PART_HEADER + LittleEndian.two(header, 26) + LittleEndian.two(header, 28);
  }

  /// The name in the part's own header.
  ZipPart.Name nameAt(ZipPart part) throws IOException, ZipDamage {
    byte[] header = header(part);
    return name(bytes.exactly(part.at() + PART_HEADER, LittleEndian.two(header, 26)));
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }

  private byte[] header(ZipPart part) throws IOException, ZipDamage {
    try {
      byte[] header = bytes.exactly(part.at(), PART_HEADER);
      if (LittleEndian.four(header, 0) == PART) {
        return header;
      }
    } catch (EOFException e) {
      throw new ZipDamage("its header lies outside the file");
    }
    throw new ZipDamage("it has no header of its own");
  }

  private static ZipDirectory read(RandomBytes bytes) throws IOException, ZipDamage {
    long end = end(bytes);
    byte[] header = bytes.exactly(end, END_HEADER);
    long count = LittleEndian.two(header, 10);
    long size = LittleEndian.four(header, 12);
    long at = LittleEndian.four(header, 16);
    if (count == 0xffff || size == IN_EXTRA || at == IN_EXTRA) {
      byte[] large = large(bytes, end);
      if (large.length > 0) {
        count = LittleEndian.eight(large, 32);
        size = LittleEndian.eight(large, 40);
        at = LittleEndian.eight(large, 48);
      }
    }
    if (size < 0 || size > MAX_LIST || count < 0) {
      throw new ZipDamage("its list of parts would have " + size + " bytes");
    }
    List<ZipPart> parts = list(bytes.exactly(at, (int) size), count);
    return new ZipDirectory(bytes, ZipNames.decoded(parts), count);
  }

  private static long end(RandomBytes bytes) throws IOException, ZipDamage {
    int length = (int) Math.min(bytes.size(), END_HEADER + MAX_COMMENT);
    long from = bytes.size() - length;
    byte[] tail = bytes.exactly(from, length);
    for (int i = length - END_HEADER; i >= 0; i--) {
      if (LittleEndian.four(tail, i) == END) {
        return from + i;
      }
    }
    throw new ZipDamage("its end is missing, and with it the list of its parts");
  }

  private static byte[] large(RandomBytes bytes, long end) throws IOException {
    int locatorSize = 20;
    if (end >= locatorSize) {
      byte[] locator = bytes.exactly(end - locatorSize, locatorSize);
      if (LittleEndian.four(locator, 0) == LOCATOR_64) {
        byte[] large = bytes.exactly(LittleEndian.eight(locator, 8), 56);
        if (LittleEndian.four(large, 0) == END_64) {
          return large;
        }
      }
    }
    return new byte[0];
  }

  /// Takes what can be read; the caller sees by the count whether something is missing.
  private static List<ZipPart> list(byte[] list, long count) {
    List<ZipPart> parts = new ArrayList<>();
    int at = 0;
    while (parts.size() < count
        && at + LISTED_HEADER <= list.length
        && LittleEndian.four(list, at) == LISTED) {
      int name = LittleEndian.two(list, at + 28);
      int extra = LittleEndian.two(list, at + 30);
      int next = at + LISTED_HEADER + name + extra + LittleEndian.two(list, at + 32);
      if (next > list.length) {
        break;
      }
      parts.add(part(list, at, name, extra));
      at = next;
    }
    return parts;
  }

  private static ZipPart part(byte[] list, int at, int nameLength, int extraLength) {
    int nameAt = at + LISTED_HEADER;
    byte[] name = java.util.Arrays.copyOfRange(list, nameAt, nameAt + nameLength);
    Map<Integer, byte[]> extras = extras(list, nameAt + nameLength, extraLength);
    long size = LittleEndian.four(list, at + 24);
    long packed = LittleEndian.four(list, at + 20);
    long header = LittleEndian.four(list, at + 42);
    byte[] large = extras.getOrDefault(EXTRA_64, new byte[0]);
    int in = 0;
    if (size == IN_EXTRA && in + 8 <= large.length) {
      size = LittleEndian.eight(large, in);
      in += 8;
    }
    if (packed == IN_EXTRA && in + 8 <= large.length) {
      packed = LittleEndian.eight(large, in);
      in += 8;
    }
    if (header == IN_EXTRA && in + 8 <= large.length) {
      header = LittleEndian.eight(large, in);
    }
    return new ZipPart(
        unicodePath(extras.get(EXTRA_PATH)),
        name(name),
        LittleEndian.two(list, at + 8),
        LittleEndian.two(list, at + 10),
        LittleEndian.four(list, at + 16),
        Math.max(0, packed),
        Math.max(0, size),
        header);
  }

  private static Map<Integer, byte[]> extras(byte[] list, int from, int length) {
    Map<Integer, byte[]> extras = new HashMap<>();
    int at = from;
    while (at + 4 <= from + length) {
      int size = LittleEndian.two(list, at + 2);
      if (at + 4 + size > from + length) {
        break;
      }
      extras.put(
          LittleEndian.two(list, at), java.util.Arrays.copyOfRange(list, at + 4, at + 4 + size));
      at += 4 + size;
    }
    return extras;
  }

  private static String unicodePath(byte @org.jspecify.annotations.Nullable [] extra) {
    int header = 5;
    return extra == null || extra.length < header
        ? ""
        : new String(extra, header, extra.length - header, StandardCharsets.UTF_8);
  }

  private static ZipPart.Name name(byte[] name) {
    return new ZipPart.Name(new String(name, StandardCharsets.ISO_8859_1));
  }
}
