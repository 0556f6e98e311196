package org.guwah.formats.zip;

/// Numbers as zip files write them, the least significant byte first.
final class LittleEndian {
  private LittleEndian() {}

  static int two(byte[] bytes, int at) {
    return (bytes[at] & 0xff) | ((bytes[at + 1] & 0xff) << 8);
  }

  static long four(byte[] bytes, int at) {
    return two(bytes, at) | ((long) two(bytes, at + 2) << 16);
  }

  static long eight(byte[] bytes, int at) {
    return four(bytes, at) | (four(bytes, at + 4) << 32);
  }
}
