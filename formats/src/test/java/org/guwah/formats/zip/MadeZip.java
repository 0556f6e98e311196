package org.guwah.formats.zip;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// Makes zip files byte by byte, so that they may be as wrong as a test wants them.
final class MadeZip {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final List<byte[]> listed = new ArrayList<>();
  private int promised = -1;

  MadeZip add(String path, String words) {
    return add(path.getBytes(StandardCharsets.UTF_8), words.getBytes(StandardCharsets.UTF_8), 0);
  }

  MadeZip add(String path, byte[] bytes) {
    return add(path.getBytes(StandardCharsets.UTF_8), bytes, 0);
  }

  MadeZip add(byte[] name, byte[] bytes, int flags) {
    byte[] packed = deflated(bytes);
    int at = out.size();
    local(name, name, packed, crc(bytes), bytes.length, flags, 8);
    return list(name, packed.length, crc(bytes), bytes.length, flags, 8, at);
  }

  MadeZip addWithOtherInnerName(String path, String inner, String words) {
    byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
    byte[] packed = deflated(bytes);
    int at = out.size();
    byte[] own = inner.getBytes(StandardCharsets.UTF_8);
    local(own, own, packed, crc(bytes), bytes.length, 0, 8);
    return list(
        path.getBytes(StandardCharsets.UTF_8), packed.length, crc(bytes), bytes.length, 0, 8, at);
  }

  MadeZip addWithWrongChecksum(String path, String words) {
    byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
    byte[] name = path.getBytes(StandardCharsets.UTF_8);
    byte[] packed = deflated(bytes);
    int at = out.size();
    local(name, name, packed, 7, bytes.length, 0, 8);
    return list(name, packed.length, 7, bytes.length, 0, 8, at);
  }

  /// Claims another size than the bytes have.
  MadeZip addClaiming(String path, byte[] bytes, int size) {
    byte[] name = path.getBytes(StandardCharsets.UTF_8);
    byte[] packed = deflated(bytes);
    int at = out.size();
    local(name, name, packed, crc(bytes), size, 0, 8);
    return list(name, packed.length, crc(bytes), size, 0, 8, at);
  }

  MadeZip addByMethod(String path, int method) {
    byte[] name = path.getBytes(StandardCharsets.UTF_8);
    int at = out.size();
    local(name, name, new byte[] {1, 2, 3}, 0, 3, 0, method);
    return list(name, 3, 0, 3, 0, method, at);
  }

  /// Lists the part that begins at `at` once more, under another name.
  MadeZip again(String path, byte[] bytes, int at) {
    byte[] name = path.getBytes(StandardCharsets.UTF_8);
    return list(name, deflated(bytes).length, crc(bytes), bytes.length, 0, 8, at);
  }

  MadeZip promising(int count) {
    promised = count;
    return this;
  }

  byte[] bytes() {
    int at = out.size();
    listed.forEach(out::writeBytes);
    int count = promised < 0 ? listed.size() : promised;
    ByteBuffer end = ByteBuffer.allocate(22).order(ByteOrder.LITTLE_ENDIAN);
    end.putInt(0x06054b50).putShort((short) 0).putShort((short) 0);
    end.putShort((short) count).putShort((short) count);
    end.putInt(out.size() - at).putInt(at).putShort((short) 0);
    out.writeBytes(end.array());
    return out.toByteArray();
  }

  private void local(
      byte[] name, byte[] shown, byte[] packed, long crc, int size, int flags, int method) {
    ByteBuffer header = ByteBuffer.allocate(30).order(ByteOrder.LITTLE_ENDIAN);
    header.putInt(0x04034b50).putShort((short) 20).putShort((short) flags);
    header.putShort((short) method).putInt(0).putInt((int) crc).putInt(packed.length);
    header.putInt(size).putShort((short) name.length).putShort((short) 0);
    out.writeBytes(header.array());
    out.writeBytes(shown);
    out.writeBytes(packed);
  }

  private MadeZip list(byte[] name, int packed, long crc, int size, int flags, int method, int at) {
    ByteBuffer entry = ByteBuffer.allocate(46 + name.length).order(ByteOrder.LITTLE_ENDIAN);
    entry.putInt(0x02014b50).putShort((short) 20).putShort((short) 20).putShort((short) flags);
    entry.putShort((short) method).putInt(0).putInt((int) crc).putInt(packed).putInt(size);
    entry.putShort((short) name.length).putShort((short) 0).putShort((short) 0);
    entry.putShort((short) 0).putShort((short) 0).putInt(0).putInt(at).put(name);
    listed.add(entry.array());
    return this;
  }

  static byte[] deflated(byte[] bytes) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
    deflater.setInput(bytes);
    deflater.finish();
    var packed = new ByteArrayOutputStream();
    byte[] some = new byte[8192];
    while (!deflater.finished()) {
      packed.write(some, 0, deflater.deflate(some));
    }
    deflater.end();
    return packed.toByteArray();
  }

  private static long crc(byte[] bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    return crc.getValue();
  }
}
