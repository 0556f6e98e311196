package org.guwah.engine.folder.storage;

import java.nio.file.FileSystems;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// The permissions with which files and folders of an archive are made: nobody's but the owner's,
/// where the system has such permissions. Elsewhere the arrays are empty.
public final class OwnerOnly {
  static final boolean POSIX =
      FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
  static final Set<PosixFilePermission> SEALED = PosixFilePermissions.fromString("r--------");

  private OwnerOnly() {}

  /// `rw-------`.
  public static FileAttribute<?>[] file() {
    return of(PosixFilePermissions.fromString("rw-------"));
  }

  /// `rwx------`.
  public static FileAttribute<?>[] folder() {
    return of(PosixFilePermissions.fromString("rwx------"));
  }

  /// `r--------`.
  public static FileAttribute<?>[] sealed() {
    return of(SEALED);
  }

  private static FileAttribute<?>[] of(Set<PosixFilePermission> permissions) {
    return POSIX
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
        : new FileAttribute<?>[0];
  }
}
