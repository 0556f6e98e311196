package org.guwah.formats.zip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.guwah.model.Ledger;
import org.guwah.model.Problem;
import org.guwah.reading.Unpacker.Unpacked;
import org.guwah.reading.Unreadable;
import org.guwah.testkit.BytesSource;
import org.guwah.worker.Limits;
import org.junit.jupiter.api.Test;

final class ZipUnpackerTest {
  private final List<String> taken = new ArrayList<>();

  @Test
  void parts_come_out_byte_for_byte_and_folders_are_skipped() throws Exception {
    byte[] zip = new MadeZip().add("a/", "").add("a/one.txt", "One").add("two", "Zwei").bytes();
    Unpacked unpacked = unpack(zip);
    assertEquals(List.of("a/one.txt=One", "two=Zwei"), taken);
    assertEquals(new Ledger(3, 2, 0, 1), unpacked.ledger());
    assertEquals(List.of(), unpacked.problems());
    assertEquals("application/zip", unpacked.mediaType());
  }

  @Test
  void what_the_jdk_writes_is_read_sizes_behind_the_data_included() throws Exception {
    var bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("ى/ا.txt"));
      zip.write("سالام".getBytes(StandardCharsets.UTF_8));
    }
    assertEquals(new Ledger(1, 1, 0, 0), unpack(bytes.toByteArray()).ledger());
    assertEquals(List.of("ى/ا.txt=سالام"), taken);
  }

  @Test
  void names_in_old_encodings_are_read() throws Exception {
    byte[] name = "Документы/список.txt".getBytes(Charset.forName("IBM866"));
    unpack(new MadeZip().add(name, new byte[] {'x'}, 0).bytes());
    assertEquals(List.of("Документы/список.txt=x"), taken);
  }

  @Test
  void a_name_that_leaves_the_folder_is_kept_as_it_stands_U004() throws Exception {
    Unpacked unpacked =
        unpack(
            new MadeZip()
                .add("../../etc/cron.d/x", "1")
                .add("/abs", "2")
                .add("C:\\x", "3")
                .add("a\\..\\..\\x", "4")
                .add("a..b/c", "5")
                .bytes());
    assertEquals(List.of("U004", "U004", "U004", "U004"), codes(unpacked));
    assertEquals("../../etc/cron.d/x=1", taken.getFirst());
    assertEquals(5, unpacked.ledger().read());
  }

  @Test
  void two_parts_of_one_name_are_both_taken_U007() throws Exception {
    Unpacked unpacked = unpack(new MadeZip().add("a", "1").add("a", "2").bytes());
    assertEquals(List.of("a=1", "a=2"), taken);
    assertEquals(List.of("U007"), codes(unpacked));
  }

  @Test
  void a_locked_part_is_U005_and_the_others_are_taken() throws Exception {
    byte[] name = "locked".getBytes(StandardCharsets.UTF_8);
    Unpacked unpacked = unpack(new MadeZip().add(name, new byte[20], 1).add("open", "x").bytes());
    assertEquals(List.of("U005"), codes(unpacked));
    assertEquals(new Ledger(2, 1, 1, 0), unpacked.ledger());
  }

  @Test
  void a_part_with_a_wrong_checksum_or_an_unknown_method_is_U006() throws Exception {
    Unpacked unpacked =
        unpack(
            new MadeZip()
                .addWithWrongChecksum("wrong", "words")
                .addByMethod("odd", 14)
                .add("right", "x")
                .bytes());
    assertEquals(List.of("U006", "U006"), codes(unpacked));
    assertEquals(List.of("right=x"), taken);
    assertEquals(new Ledger(3, 1, 2, 0), unpacked.ledger());
  }

  @Test
  void a_part_with_two_names_is_taken_under_that_of_the_list_and_told() throws Exception {
    Unpacked unpacked =
        unpack(new MadeZip().addWithOtherInnerName("seen.txt", "hidden.exe", "x").bytes());
    assertEquals(List.of("seen.txt=x"), taken);
    assertEquals(List.of("R002"), codes(unpacked));
  }

  @Test
  void a_part_that_unpacks_to_far_more_than_it_is_ends_the_unpacking_U001() throws Exception {
    byte[] zeros = new byte[3_000_000];
    byte[] zip = new MadeZip().addClaiming("bomb", zeros, 10).add("after", "x").bytes();
    Unpacked unpacked = unpack(zip, Limits.STANDARD.withFloor(1_000_000));
    assertEquals(List.of("U001"), codes(unpacked));
    assertEquals(List.of(), taken);
    assertEquals(new Ledger(2, 0, 1, 1), unpacked.ledger());
  }

  @Test
  void many_parts_that_together_are_a_bomb_end_when_it_is_enough() throws Exception {
    MadeZip zip = new MadeZip();
    for (int i = 0; i < 20; i++) {
      zip.add("zeros" + i, new byte[300_000]);
    }
    Unpacked unpacked = unpack(zip.bytes(), Limits.STANDARD.withFloor(1_000_000));
    assertEquals(3, unpacked.ledger().read());
    assertTrue(codes(unpacked).stream().allMatch("U001"::equals));
    assertEquals(20, unpacked.ledger().expected());
  }

  @Test
  void a_claim_to_be_huge_costs_only_its_own_part() throws Exception {
    byte[] zip =
        new MadeZip().addClaiming("liar", new byte[10], 2_000_000).add("after", "x").bytes();
    Unpacked unpacked = unpack(zip, Limits.STANDARD.withFloor(1_000_000));
    assertEquals(List.of("after=x"), taken);
    assertEquals(new Ledger(2, 1, 1, 0), unpacked.ledger());
  }

  @Test
  void parts_that_lie_over_each_other_are_U001_and_taken_once() throws Exception {
    byte[] words = "the same bytes".getBytes(StandardCharsets.UTF_8);
    MadeZip zip = new MadeZip().add("first", words);
    for (int i = 0; i < 100; i++) {
      zip.again("copy" + i, words, 0);
    }
    Unpacked unpacked = unpack(zip.bytes());
    assertEquals(List.of("first=the same bytes"), taken);
    assertEquals(new Ledger(101, 1, 0, 100), unpacked.ledger());
    assertEquals(List.of("U001"), codes(unpacked));
  }

  @Test
  void more_parts_than_allowed_are_U002_and_accounted_for() throws Exception {
    MadeZip zip = new MadeZip();
    for (int i = 0; i < 30; i++) {
      zip.add("p" + i, "x");
    }
    Unpacked unpacked = unpack(zip.bytes(), Limits.STANDARD.withParts(10));
    assertEquals(new Ledger(30, 10, 0, 20), unpacked.ledger());
    assertEquals(List.of("U002"), codes(unpacked));
  }

  @Test
  void parts_that_the_list_promises_and_does_not_have_are_accounted_for() throws Exception {
    Unpacked unpacked = unpack(new MadeZip().add("a", "x").promising(4).bytes());
    assertEquals(new Ledger(4, 1, 3, 0), unpacked.ledger());
    assertEquals(List.of("U006"), codes(unpacked));
  }

  @Test
  void a_file_without_its_end_is_R002() {
    byte[] zip = new MadeZip().add("a", "some words").bytes();
    assertEquals(Problem.Code.R002, refused(Arrays.copyOf(zip, zip.length - 10)));
  }

  @Test
  void cut_off_or_changed_anywhere_it_is_unpacked_or_refused_and_the_ledger_adds_up()
      throws IOException {
    byte[] zip = new MadeZip().add("a/", "").add("one.txt", "Some words").add("two", "x").bytes();
    for (int i = 0; i < zip.length; i++) {
      tried(Arrays.copyOf(zip, i));
      for (int bit = 0; bit < 8; bit++) {
        byte[] changed = zip.clone();
        changed[i] ^= (byte) (1 << bit);
        tried(changed);
      }
    }
  }

  @Test
  void an_empty_zip_has_no_parts() throws Exception {
    assertEquals(Ledger.NONE, unpack(new MadeZip().bytes()).ledger());
  }

  @Test
  void documents_and_programs_in_zip_form_are_no_containers() throws IOException {
    assertTrue(unpacks(new MadeZip().add("a", "x").bytes()));
    assertTrue(unpacks(new MadeZip().bytes()));
    assertFalse(unpacks(new MadeZip().add("[Content_Types].xml", "x").bytes()));
    assertFalse(unpacks(new MadeZip().add("META-INF/MANIFEST.MF", "x").bytes()));
    assertFalse(unpacks("PK and other words".getBytes(StandardCharsets.US_ASCII)));
  }

  @Test
  void an_error_of_whoever_takes_the_parts_is_not_taken_for_damage() {
    byte[] zip = new MadeZip().add("a", "x").bytes();
    var thrown =
        assertThrows(
            IOException.class,
            () ->
                new ZipUnpacker(Limits.STANDARD)
                    .unpack(
                        new BytesSource("a.zip", "", zip),
                        (path, bytes) -> {
                          throw new IOException("disk full");
                        }));
    assertEquals("disk full", thrown.getMessage());
  }

  private void tried(byte[] bytes) throws IOException {
    try {
      if (unpacks(bytes)) {
        unpack(bytes);
      }
    } catch (Unreadable e) {
      assertEquals(Problem.Code.R002, e.problem().code());
    }
  }

  private Unpacked unpack(byte[] zip) throws IOException, Unreadable {
    return unpack(zip, Limits.STANDARD);
  }

  private Unpacked unpack(byte[] zip, Limits limits) throws IOException, Unreadable {
    return new ZipUnpacker(limits).unpack(new BytesSource("a.zip", "", zip), this::take);
  }

  private void take(String path, InputStream bytes) throws IOException {
    taken.add(path + "=" + new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
  }

  private Problem.Code refused(byte[] bytes) {
    return assertThrows(Unreadable.class, () -> unpack(bytes)).problem().code();
  }

  private static boolean unpacks(byte[] bytes) throws IOException {
    return new ZipUnpacker(Limits.STANDARD).unpacks(new BytesSource("a.zip", "", bytes));
  }

  private static List<String> codes(Unpacked unpacked) {
    return unpacked.problems().stream().map(problem -> problem.code().name()).toList();
  }
}
