package org.guwah.engine.folder.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.guwah.archive.Refused;
import org.guwah.archive.TextIndex;
import org.guwah.model.Restriction;
import org.guwah.model.Viewer;
import org.guwah.search.Query;
import org.guwah.testkit.FacesContract;
import org.guwah.testkit.LabelsContract;
import org.guwah.testkit.MadeUp;
import org.guwah.testkit.TextIndexContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneIndexTest implements TextIndexContract, FacesContract, LabelsContract {
  private static final Query WORD = new Query.Word(Query.Where.ANYWHERE, "word", false);
  private static final Viewer OWNER = Viewer.owner("owner");

  @TempDir Path temporary;
  private Path folder = Path.of("");
  private LuceneIndex index = new LuceneIndex(folder);
  private LuceneIndex elsewhere = new LuceneIndex(folder);

  @BeforeEach
  void open() {
    folder = temporary.resolve("index");
    index = new LuceneIndex(folder);
    elsewhere = new LuceneIndex(folder);
  }

  @AfterEach
  void close() throws IOException {
    elsewhere.close();
    index.close();
  }

  @Override
  public TextIndex index() {
    return index;
  }

  @Override
  public TextIndex elsewhere() {
    return elsewhere;
  }

  private static void put(LuceneIndex into, String name, String text) throws IOException {
    MadeUp made = MadeUp.text(name, text);
    into.put(made.content(), MadeUp.faces(text, List.of(made.document()), Restriction.OPEN));
  }

  private static long total(LuceneIndex in) throws IOException {
    return in.search(WORD, OWNER, 0, 10).total();
  }

  @Test
  void reading_what_is_not_there_finds_nothing_and_makes_nothing() throws IOException {
    assertEquals(0, total(index));
    index.each(WORD, OWNER, hit -> assertFalse(true, "nothing is there: " + hit));
    assertEquals(0, index.followed());
    assertTrue(index.unusable().isEmpty());
    assertFalse(Files.exists(folder));
  }

  @Test
  void what_was_put_is_there_after_closing_under_the_number_of_the_last_commit()
      throws IOException {
    put(index, "a", "word");
    index.commit(5);
    put(index, "b", "word");
    index.close();

    var again = new LuceneIndex(folder);
    assertEquals(2, total(again));
    assertEquals(5, again.followed());
    put(again, "c", "word");
    again.commit(6);
    assertEquals(3, total(again));
    again.close();
  }

  @Test
  void a_second_writer_is_refused_until_the_first_gives_up_its_lock() throws IOException {
    put(index, "a", "word");
    var refused = assertThrows(Refused.class, () -> put(elsewhere, "b", "word"));
    assertEquals(Refused.Reason.S004, refused.reason());

    index.release();
    put(elsewhere, "b", "word");
    elsewhere.commit(2);
    assertEquals(2, total(index));
    assertEquals(2, index.followed());
  }

  @Test
  void a_reader_works_while_another_writes_and_sees_an_index_made_anew() throws IOException {
    put(index, "a", "word");
    index.commit(1);
    assertEquals(1, total(elsewhere));
    index.close();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    assertEquals(0, total(elsewhere));

    index = new LuceneIndex(folder);
    put(index, "b", "word");
    put(index, "c", "word");
    index.commit(1);
    assertEquals(2, total(elsewhere));
  }

  @Test
  void clearing_leaves_an_empty_index_that_follows_nothing() throws IOException {
    put(index, "a", "word");
    index.commit(9);
    index.clear();

    assertEquals(0, total(index));
    assertEquals(0, total(elsewhere));
    assertEquals(0, elsewhere.followed());
  }

  @Test
  void an_index_of_another_format_reads_as_empty_says_so_and_is_made_again() throws IOException {
    try (var directory = FSDirectory.open(folder);
        var writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.setLiveCommitData(Map.of("format", "0", "followed", "12").entrySet());
      writer.commit();
    }

    assertEquals(0, total(index));
    assertEquals(0, index.followed());
    assertTrue(index.unusable().orElseThrow().contains("format"));

    put(index, "a", "word");
    index.commit(3);
    assertEquals(1, total(elsewhere));
    assertEquals(3, elsewhere.followed());
    assertTrue(elsewhere.unusable().isEmpty());
  }

  @Test
  void a_damaged_index_reads_as_empty_says_so_and_is_made_again() throws IOException {
    put(index, "a", "word");
    index.commit(3);
    index.close();
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(file -> !file.endsWith(IndexWriter.WRITE_LOCK_NAME)).sorted().toList();
    }
    for (Path file : files) {
      byte[] whole = Files.readAllBytes(file);
      for (byte[] damaged : List.of(new byte[0], truncated(whole), zeroed(whole))) {
        Files.write(file, damaged);
        try (var reader = new LuceneIndex(folder)) {
          assertEquals(0, total(reader), file.toString());
          assertEquals(0, reader.followed());
          assertFalse(reader.unusable().isEmpty());
        }
      }
      Files.write(file, whole);
    }
    Files.write(files.getLast(), new byte[0]);
    Files.write(files.getFirst(), new byte[0]);

    index = new LuceneIndex(folder);
    put(index, "b", "word");
    index.commit(4);
    assertEquals(1, total(elsewhere));
  }

  private static byte[] truncated(byte[] whole) {
    return Arrays.copyOf(whole, whole.length - 3);
  }

  private static byte[] zeroed(byte[] whole) {
    return new byte[whole.length];
  }

  @Test
  void many_search_here_and_elsewhere_while_one_writes_and_commits() throws Exception {
    var stop = new AtomicBoolean();
    try (var threads = Executors.newFixedThreadPool(4)) {
      var searches = new ArrayList<Future<Long>>();
      for (LuceneIndex in : List.of(index, index, elsewhere, elsewhere)) {
        searches.add(
            threads.submit(() -> {
              long last = 0;
              while (!stop.get()) {
                long total = total(in);
                assertTrue(total >= last, total + " after " + last);
                last = total;
                in.each(WORD, OWNER, hit -> assertEquals(1, hit.passages().size()));
              }
              return last;
            }));
      }
      for (int i = 1; i <= 60; i++) {
        put(index, "c" + i, "word");
        if (i % 3 == 0) {
          index.refresh();
        }
        if (i % 7 == 0) {
          index.commit(i);
        }
        if (i % 10 == 0) {
          index.release();
        }
      }
      index.commit(60);
      stop.set(true);
      for (Future<Long> search : searches) {
        assertTrue(search.get() <= 60);
      }
    }
    assertEquals(60, total(elsewhere));
    assertEquals(60, total(index));
  }

  @Test
  void after_a_write_that_failed_nothing_more_is_taken() throws IOException {
    put(index, "a", "word");
    index.commit(1);
    put(index, "b", "word");
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);

    assertThrows(IOException.class, () -> index.commit(2));
    var refused = assertThrows(Refused.class, () -> put(index, "c", "word"));
    assertEquals(Refused.Reason.S007, refused.reason());
    assertThrows(Refused.class, () -> index.commit(3));
    assertEquals(1, index.followed());
  }

  @Test
  void a_very_long_word_is_found_and_does_not_stop_the_rest() throws IOException {
    String long_ = "x".repeat(40_000);
    put(index, "a", "word " + long_ + " 人\u0301" + "\u0301".repeat(5_000) + " word");
    index.refresh();

    assertEquals(2, index.search(WORD, OWNER, 0, 1).hits().getFirst().passages().size());
    Query whole = new Query.Word(Query.Where.ANYWHERE, long_, false);
    assertEquals(
        List.of(new TextIndex.Span(5, 40_005)),
        index.search(whole, OWNER, 0, 1).hits().getFirst().passages());
  }
}
