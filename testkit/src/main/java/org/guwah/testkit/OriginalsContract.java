package org.guwah.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.guwah.archive.Originals;
import org.guwah.archive.Originals.Stored;
import org.guwah.model.Sha256;
import org.junit.jupiter.api.Test;

/// What [Originals] must do.
public interface OriginalsContract {
  /// The originals of this test, empty at its beginning; the same ones each time.
  Originals originals() throws IOException;

  private Stored put(String text) throws IOException {
    return originals().put(in(text));
  }

  private static InputStream in(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private Set<Sha256> listed() throws IOException {
    var listed = new HashSet<Sha256>();
    originals()
        .list(
            listed::add,
            strange -> {
              throw new AssertionError(strange + " is strange");
            });
    return listed;
  }

  @Test
  default void bytes_put_in_are_got_back_under_their_hash() throws IOException {
    Stored stored = put("a letter");

    assertEquals(Sha256.hash("a letter".getBytes(StandardCharsets.UTF_8)), stored.content());
    assertEquals(new Stored(stored.content(), 8, true), stored);
    assertTrue(originals().holds(stored.content()));
    assertEquals(8, originals().size(stored.content()));
    try (InputStream in = originals().open(stored.content())) {
      assertEquals("a letter", new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @Test
  default void the_same_bytes_are_kept_once() throws IOException {
    Stored first = put("a letter");

    Stored second = put("a letter");

    assertTrue(first.fresh());
    assertFalse(second.fresh());
    assertEquals(first.content(), second.content());
    assertEquals(Set.of(first.content()), listed());
  }

  @Test
  default void no_bytes_at_all_are_an_original_too() throws IOException {
    Stored stored = put("");

    assertEquals(0, stored.size());
    assertTrue(originals().holds(stored.content()));
  }

  @Test
  default void bytes_larger_than_any_buffer_come_back_whole() throws IOException {
    byte[] large = new byte[3_000_001];
    new Random(7).nextBytes(large);

    Stored stored = originals().put(new ByteArrayInputStream(large));

    try (InputStream in = originals().open(stored.content())) {
      assertArrayEquals(large, in.readAllBytes());
    }
  }

  @Test
  default void what_is_not_held_is_told_as_missing() throws IOException {
    Sha256 other = Sha256.hash(new byte[] {1, 2, 3});

    assertFalse(originals().holds(other));
    assertThrows(NoSuchFileException.class, () -> originals().open(other).close());
    assertThrows(NoSuchFileException.class, () -> originals().size(other));
  }

  @Test
  default void a_source_that_fails_leaves_nothing_behind() throws IOException {
    var failure = new IOException("the stick was pulled out");
    InputStream broken =
        new SequenceInputStream(
            in("the first half"),
            new FilterInputStream(in("")) {
              @Override
              public int read() throws IOException {
                throw failure;
              }

              @Override
              public int read(byte[] to, int from, int length) throws IOException {
                throw failure;
              }
            });

    IOException thrown = assertThrows(IOException.class, () -> originals().put(broken));

    assertEquals(failure, thrown);
    assertEquals(Set.of(), listed());
  }

  @Test
  default void every_original_is_listed() throws IOException {
    var put = new HashSet<Sha256>();
    for (int i = 0; i < 50; i++) {
      put.add(put("letter " + i).content());
    }

    assertEquals(put, listed());
  }

  @Test
  default void many_threads_may_put_the_same_and_other_bytes_at_once() throws Exception {
    Originals originals = originals();
    var puts = new ArrayList<Callable<Stored>>();
    for (int i = 0; i < 40; i++) {
      String text = "letter " + i % 10;
      puts.add(() -> originals.put(in(text)));
    }
    List<Stored> stored = new ArrayList<>();
    try (var threads = Executors.newFixedThreadPool(8)) {
      for (var each : threads.invokeAll(puts)) {
        stored.add(each.get());
      }
    }

    assertEquals(10, stored.stream().filter(Stored::fresh).count());
    assertEquals(10, listed().size());
  }
}
