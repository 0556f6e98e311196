package org.guwah.app.parts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// Whether the disk under an archive is encrypted, as far as this machine tells.
public enum DiskEncryption {
  /// The device under the folder is a dm-crypt one, which LUKS makes.
  ENCRYPTED("disk.encrypted"),
  /// The device is known, and no encryption was found under it.
  PLAIN("disk.plain"),
  /// This system does not tell.
  UNKNOWN("disk.unknown");

  private static final Path DEVICES = Path.of("/sys/dev/block");

  private final String key;

  DiskEncryption(String key) {
    this.key = key;
  }

  /// The key of the sentence that says it, and what a seizure would give.
  public String key() {
    return key;
  }

  /// Looks at the device that holds `folder`, and at the devices under that.
  public static DiskEncryption under(Path folder) {
    try {
      long number = (Long) Files.getAttribute(folder, "unix:dev");
      Path device = DEVICES.resolve(major(number) + ":" + minor(number));
      if (!Files.exists(device)) {
        return UNKNOWN;
      }
      return encrypted(device.toRealPath()) ? ENCRYPTED : PLAIN;
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
      return UNKNOWN;
    }
  }

  private static boolean encrypted(Path device) throws IOException {
    Path uuid = device.resolve("dm/uuid");
    if (Files.exists(uuid) && Files.readString(uuid).startsWith("CRYPT-")) {
      return true;
    }
    Path under = device.resolve("slaves");
    if (!Files.isDirectory(under)) {
      return false;
    }
    try (Stream<Path> slaves = Files.list(under)) {
      for (Path slave : slaves.toList()) {
        if (encrypted(slave.toRealPath())) {
          return true;
        }
      }
    }
    return false;
  }

  // Linux packs a device number as in gnu_dev_major and gnu_dev_minor of sys/sysmacros.h.
  private static long major(long number) {
    return ((number >>> 8) & 0xfff) | ((number >>> 32) & ~0xfffL);
  }

  private static long minor(long number) {
    return (number & 0xff) | ((number >>> 12) & ~0xffL);
  }
}
