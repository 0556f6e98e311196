package org.guwah.engine.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.guwah.testkit.Entries;
import org.junit.jupiter.api.Test;

/// Nobody but the owner gets at anything in an archive.
class PermissionsTest extends OneFolder {
  @Test
  void folders_and_files_are_the_owners_alone() throws IOException {
    assumeTrue(File.separatorChar == '/', "the system has no such permissions");
    archive().originals().put(new ByteArrayInputStream(Entries.bytes("a/1")));
    archive().journal().append("Mirigul", List.of(Entries.preserved("a/1")));
    archive().journal().publish();
    archive().settings().put("colour", "green");

    List<Path> all;
    try (Stream<Path> files = Files.walk(folder())) {
      all = files.sorted().toList();
    }

    for (Path path : all) {
      assertEquals(expected(path), PosixFilePermissions.toString(permissions(path)), path + "");
    }
  }

  private String expected(Path path) {
    if (Files.isDirectory(path)) {
      return "rwx------";
    }
    return path.startsWith(layout().originals()) ? "r--------" : "rw-------";
  }

  private static Set<PosixFilePermission> permissions(Path path) throws IOException {
    return Files.getPosixFilePermissions(path);
  }
}
