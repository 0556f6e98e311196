package org.guwah.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Each way of tampering has a code of its own, and verify names just that.
class TamperingTest {
  @TempDir Path temporary;
  private Path archive;

  @BeforeEach
  void an_archive_of_three_items() throws IOException {
    archive = temporary.resolve("archive");
    Run.done("init", archive);
    add("one.txt", "The first letter.\n");
    add("two.txt", "The second letter.\n");
    add("three.txt", "The third letter.\n");
    assertEquals(0, Run.guwah("verify", "-a", archive).code());
  }

  @Test
  void one_changed_byte_of_an_original() throws IOException {
    Path original = originals().getFirst();
    writable(original);
    byte[] bytes = Files.readAllBytes(original);
    bytes[3] ^= 1;
    Files.write(original, bytes);

    finds("V001");
  }

  @Test
  void a_deleted_original() throws IOException {
    Path original = originals().getFirst();
    writable(original);
    Files.delete(original);

    finds("V002");
  }

  @Test
  void an_extra_original() throws IOException {
    Path strange = originals().getFirst().resolveSibling("f".repeat(64));
    Files.writeString(strange, "Slipped in.");

    finds("V003");
  }

  @Test
  void an_edited_row_of_the_record() throws SQLException {
    try (var connection =
            DriverManager.getConnection("jdbc:sqlite:" + archive.resolve("record.db"));
        var statement = connection.createStatement()) {
      assertEquals(
          1,
          statement.executeUpdate(
              "update entry set body = cast(replace(cast(body as text), 'two.txt', 'tow.txt')"
                  + " as blob) where cast(body as text) like '%two.txt%'"));
    }

    finds("V004");
  }

  @Test
  void a_truncated_log() throws SQLException {
    try (var connection =
            DriverManager.getConnection("jdbc:sqlite:" + archive.resolve("record.db"));
        var statement = connection.createStatement()) {
      statement.executeUpdate("delete from entry where number = (select max(number) from entry)");
    }

    finds("V006", "V003");
  }

  @Test
  void yesterdays_folder_put_back() throws IOException {
    Path yesterday = temporary.resolve("yesterday");
    copy(archive, yesterday);
    add("four.txt", "A fourth letter.\n");
    Path today = temporary.resolve("today");
    Files.move(archive, today);
    Files.move(yesterday, archive);

    finds("V008");
    assertEquals(
        2, Run.guwah("add", "-a", archive, temporary.resolve("one.txt"), "--from", "X").code());
  }

  /// @param also a code that may stand beside it, being another true finding of the same tampering
  private void finds(String code, String... also) {
    Run verified = Run.guwah("verify", "-a", archive, "--json");
    assertEquals(1, verified.code(), verified.toString());
    List<String> codes =
        verified.values("code").stream()
            .filter(c -> !List.of(also).contains(c))
            .distinct()
            .toList();
    assertEquals(List.of(code), codes, verified.toString());
  }

  private List<Path> originals() throws IOException {
    try (Stream<Path> files = Files.walk(archive.resolve("originals"))) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static void writable(Path file) {
    boolean done = file.toFile().setWritable(true);
    assertTrue(done, file.toString());
  }

  private void add(String name, String text) throws IOException {
    Run.done("add", "-a", archive, Files.writeString(temporary.resolve(name), text));
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
              throws IOException {
            Files.createDirectories(to.resolve(from.relativize(folder)));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.copy(file, to.resolve(from.relativize(file)));
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
