import static java.nio.file.attribute.PosixFilePermissions.fromString;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Packs a folder into a zip file, so that the same files give the same bytes: in the order of
/// their names, with one time for all. Programs stay programs; links become copies of what they
/// name.
///
/// `java Pack.java zip FOLDER FILE.zip`, or `java Pack.java drop FILE.zip FOLDER` to take a folder
/// out of a zip file. With `-Duser.timezone=UTC`: a zip file holds times of day without a zone.
final class Pack {
  private static final FileTime TIME = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));

  private Pack() {}

  public static void main(String[] args) throws IOException {
    switch (args[0]) {
      case "zip" -> zip(Path.of(args[1]), Path.of(args[2]));
      case "drop" -> drop(Path.of(args[1]), args[2]);
      default -> throw new IllegalArgumentException(args[0]);
    }
  }

  private static void zip(Path folder, Path file) throws IOException {
    Files.deleteIfExists(file);
    var how = Map.of("create", "true", "enablePosixFileAttributes", "true");
    try (FileSystem zip = FileSystems.newFileSystem(file, how);
        Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.comparing(Path::toString)).toList()) {
        put(each, zip.getPath(folder.getParent().relativize(each).toString()));
      }
    }
  }

  private static void put(Path from, Path to) throws IOException {
    boolean runs = Files.isDirectory(from) || Files.isExecutable(from);
    if (Files.isDirectory(from)) {
      Files.createDirectory(to);
    } else {
      Files.write(to, Files.readAllBytes(from));
    }
    Files.setPosixFilePermissions(to, fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
    Files.getFileAttributeView(to, BasicFileAttributeView.class).setTimes(TIME, TIME, TIME);
  }

  private static void drop(Path file, String folder) throws IOException {
    try (FileSystem zip = FileSystems.newFileSystem(file)) {
      List<Path> doomed;
      try (Stream<Path> all = Files.walk(zip.getPath(folder))) {
        doomed = all.sorted(Comparator.reverseOrder()).toList();
      }
      for (Path each : doomed) {
        Files.delete(each);
      }
    }
  }
}
