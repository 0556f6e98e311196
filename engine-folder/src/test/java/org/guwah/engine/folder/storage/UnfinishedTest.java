package org.guwah.engine.folder.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.guwah.model.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnfinishedTest {
  private static final String HASH = "ab".repeat(32);

  @TempDir private Path folder;

  private Path root;
  private Path owner;
  private FolderOriginals originals;

  @BeforeEach
  void makeFolders() throws IOException {
    root = Files.createDirectories(folder.resolve("originals"));
    owner = Files.createDirectories(folder.resolve("tmp/41"));
    originals = new FolderOriginals(new DiskStorage(), root, folder.resolve("tmp"), () -> owner);
  }

  private Path leave(String name) throws IOException {
    Path file = root.resolve("ab/cd").resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, new byte[1]);
  }

  private List<String> strange() throws IOException {
    var strange = new ArrayList<String>();
    originals.list(_ -> {}, strange::add);
    return strange;
  }

  private Sha256 put(int size) throws IOException {
    return originals.put(new ByteArrayInputStream(new byte[size])).content();
  }

  @Test
  void nothing_but_originals_is_left_after_puts_of_any_size() throws IOException {
    for (int size : new int[] {0, 1, (1 << 20) - 1, 1 << 20, (1 << 20) + 1, 3 << 20}) {
      Sha256 content = put(size);

      assertEquals(Sha256.hash(new byte[size]), content);
      assertEquals(size, originals.size(content));
      Path file = root.resolve(FolderOriginals.path(content));
      assertEquals("r--------", permissions(file));
    }
    try (Stream<Path> files = Files.walk(folder)) {
      assertEquals(6, files.filter(Files::isRegularFile).count());
    }
  }

  private static String permissions(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }

  @Test
  void a_file_that_may_still_be_written_is_not_strange() throws IOException {
    put(1);

    leave(".original-41-" + HASH);

    assertEquals(List.of(), strange());
  }

  @Test
  void a_file_of_nobody_is_strange_whatever_its_name() throws IOException {
    leave(".original-41-" + HASH); // its owner has put nothing
    leave(".original-42-" + HASH);
    leave(".original-..-" + HASH);

    assertEquals(3, strange().size());
  }

  @Test
  void a_folder_is_strange_even_under_such_a_name() throws IOException {
    put(1);
    Files.createDirectories(root.resolve("ab/cd/.original-41-" + HASH + "/more"));

    assertEquals(List.of("ab/cd/.original-41-" + HASH), strange());
    originals.sweep(owner);
    assertEquals(List.of("ab/cd/.original-41-" + HASH), strange());
  }

  @Test
  void what_one_who_was_killed_left_is_swept_and_nothing_else() throws IOException {
    Sha256 content = put(1);
    Path left = leave(".original-41-" + HASH);
    Path other = leave(".original-42-" + HASH);

    originals.sweep(folder.resolve("tmp/43"));
    assertTrue(Files.exists(left));
    originals.sweep(owner);

    assertFalse(Files.exists(left));
    assertTrue(Files.exists(other));
    assertTrue(originals.holds(content));
  }

  @Test
  void what_is_left_without_its_mark_is_in_nobodys_way() throws IOException {
    byte[] bytes = new byte[1];
    Path target = root.resolve(FolderOriginals.path(Sha256.hash(bytes)));
    Files.createDirectories(target.getParent());
    Path left = target.resolveSibling(".original-41-" + Sha256.hash(bytes).hex());
    Files.write(left, new byte[7]);

    put(1);

    assertEquals(List.of(), strange());
    assertEquals(1, Files.size(target));
  }

  @Test
  void a_source_that_fails_leaves_no_file() throws IOException {
    var failing =
        new ByteArrayInputStream("abc".getBytes(UTF_8)) {
          @Override
          public synchronized int read(byte[] to, int from, int length) {
            throw new UncheckedIOException(new IOException("the stick was pulled out"));
          }
        };

    assertThrows(RuntimeException.class, () -> originals.put(failing));

    assertEquals(List.of(), strange());
  }
}
