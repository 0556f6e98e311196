package org.guwah.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.guwah.model.Ledger;
import org.guwah.model.Problem;
import org.guwah.model.Reading;
import org.guwah.model.Sha256;
import org.guwah.reading.Workshop;
import org.guwah.reading.worker.WorkerPool;
import org.guwah.worker.Limits;
import org.guwah.worker.WorkerSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The worker as the program runs it, with everything it can read.
final class WorkerTest {
  @TempDir private Path temporary;

  private final List<String> parts = new ArrayList<>();
  private WorkerPool pool;

  @BeforeEach
  void start() {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    pool =
        new WorkerPool(
            WorkerSettings.standard(java, System.getProperty("java.class.path"), temporary, 1));
  }

  @AfterEach
  void stop() {
    pool.close();
  }

  @Test
  void every_kind_of_file_is_read_by_its_own_reader_under_the_locks() throws IOException {
    assertEquals("html", tool("html/article.html"));
    assertEquals("feed", tool("feed/export.xml"));
    assertEquals("feed", tool("feed/atom.xml"));
    assertEquals("text", tool("text/notes.txt"));
    assertEquals(
        "zip",
        read("a.zip", zip("a.txt", "x".getBytes(StandardCharsets.UTF_8)), 0).recipe().tool());
  }

  @Test
  void every_recipe_that_is_used_was_named_before() throws IOException {
    assertTrue(pool.recipes().contains(read("a.txt", bytes("Words"), 0).recipe()));
    assertEquals("none", List.copyOf(pool.recipes()).getLast().tool());
  }

  @Test
  void an_empty_file_has_no_words_and_no_problem_here() throws IOException {
    Reading reading = read("empty", new byte[0], 0);
    assertEquals(List.of(), reading.problems());
    assertEquals("none", reading.recipe().tool());
  }

  @Test
  void what_nobody_reads_is_R001() throws IOException {
    byte[] random = new byte[3_000];
    new Random(1).nextBytes(random);
    assertEquals(Problem.Code.R001, read("x.bin", random, 0).problems().getFirst().code());
  }

  @Test
  void a_text_too_long_for_memory_or_taking_is_read_from_disk_as_far_as_it_is_taken()
      throws IOException {
    byte[] huge = bytes("كىشىلەر قولغا ئېلىندى ۋە ئېلىپ كېتىلدى.\n".repeat(500_000));
    Reading reading = read("a.txt", huge, 0);
    assertEquals(Problem.Code.R006, reading.problems().getFirst().code());
    assertTrue(reading.text().length() > 10_000_000);
    assertEquals("Words", read("b.txt", bytes("Words"), 0).text());
  }

  @Test
  void a_zip_too_deep_in_others_is_counted_and_not_taken_U003() throws IOException {
    byte[] zip = zip("a.txt", bytes("Words"));
    assertEquals(new Ledger(1, 1, 0, 0), read("a.zip", zip, 7).ledger());
    Reading deep = read("a.zip", zip, Limits.STANDARD.depth());
    assertEquals(Problem.Code.U003, deep.problems().getFirst().code());
    assertEquals(new Ledger(1, 0, 0, 1), deep.ledger());
    assertEquals(List.of("a.txt=5"), parts);
  }

  @Test
  void a_zip_of_zips_that_grows_without_end_stops_at_its_limit() throws IOException {
    byte[] zeros = new byte[80 << 20];
    byte[] inner = zip("zeros", zeros);
    Reading outer = read("outer.zip", zip("inner.zip", inner), 0);
    assertEquals(new Ledger(1, 1, 0, 0), outer.ledger());
    Reading bomb = read("inner.zip", inner, 1);
    assertEquals(Problem.Code.U001, bomb.problems().getFirst().code());
    assertEquals(0, bomb.ledger().read());
    assertEquals(1, bomb.ledger().expected());
  }

  @Test
  void a_part_that_is_damaged_half_way_is_not_kept_and_the_next_one_is() throws IOException {
    byte[] noise = new byte[300_000];
    new Random(1).nextBytes(noise);
    var out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String name : List.of("a.bin", "b.bin")) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(noise);
      }
    }
    byte[] damaged = out.toByteArray();
    damaged[200_000] ^= 1;
    Reading reading = read("a.zip", damaged, 0);
    assertEquals(new Ledger(2, 1, 1, 0), reading.ledger());
    assertEquals(List.of("b.bin=300000"), parts);
    assertEquals(Problem.Code.U006, reading.problems().getFirst().code());
  }

  private String tool(String fixture) throws IOException {
    String name = fixture.substring(fixture.indexOf('/') + 1);
    Reading reading = read(name, Fixtures.file(fixture), 0);
    assertEquals(List.of(), reading.problems(), fixture);
    return reading.recipe().tool();
  }

  private Reading read(String name, byte[] bytes, int depth) throws IOException {
    return pool.read(
        new Workshop.Job(
            Sha256.hash(bytes),
            name,
            "",
            bytes.length,
            depth,
            () -> new ByteArrayInputStream(bytes)),
        this::keep);
  }

  private void keep(String path, InputStream bytes) throws IOException {
    parts.add(path + "=" + bytes.readAllBytes().length);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] zip(String path, byte[] bytes) throws IOException {
    var out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(path));
      zip.write(bytes);
    }
    return out.toByteArray();
  }
}
