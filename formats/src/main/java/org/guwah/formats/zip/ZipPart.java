package org.guwah.formats.zip;

/// One part as the list at the end of a zip file has it.
///
/// @param path decoded, and otherwise as it stands there
/// @param name the path's bytes
/// @param flags as in the file; bit 0 says that the part is locked
/// @param method 0 stored, 8 deflated
/// @param crc of the bytes after unpacking
/// @param packed in bytes
/// @param size in bytes, after unpacking; a claim
/// @param at where its own header stands, in bytes from the beginning of the file
record ZipPart(
    String path, Name name, int flags, int method, long crc, long packed, long size, long at) {
  static final int STORED = 0;
  static final int DEFLATED = 8;
  private static final int ENCRYPTED = 1;
  private static final int AES = 99;

  /// A name's bytes, compared by what they are.
  record Name(String latin) {}

  boolean isFolder() {
    return path.endsWith("/") && size == 0;
  }

  boolean isLocked() {
    return (flags & ENCRYPTED) != 0 || method == AES;
  }

  /// Whether the path would lead out of a folder it were unpacked into.
  boolean escapes() {
    String plain = path.replace('\\', '/');
    return plain.startsWith("/")
        || plain.equals("..")
        || plain.startsWith("../")
        || plain.endsWith("/..")
        || plain.contains("/../")
        || plain.indexOf('\0') >= 0
        || (plain.length() > 1 && plain.charAt(1) == ':' && Character.isLetter(plain.charAt(0)));
  }

  ZipPart withPath(String newPath) {
    return new ZipPart(newPath, name, flags, method, crc, packed, size, at);
  }
}
