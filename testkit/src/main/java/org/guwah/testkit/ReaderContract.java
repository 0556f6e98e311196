package org.guwah.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import org.guwah.model.Problem;
import org.guwah.reading.Extract;
import org.guwah.reading.Reader;
import org.guwah.reading.Source;
import org.guwah.reading.Unreadable;
import org.junit.jupiter.api.Test;

/// What every reader keeps to, whatever the format.
public interface ReaderContract {
  /// At which distance files are cut off, in bytes.
  int CUT = 100;

  /// So many cuts are tried with each file at most.
  int MOST_CUTS = 150;

  Reader reader();

  /// Files that the reader must read, by their names. At least one has text.
  Map<String, byte[]> fixtures() throws IOException;

  @Test
  default void it_knows_its_own_files() throws IOException {
    for (var fixture : fixtures().entrySet()) {
      assertTrue(reader().reads(source(fixture)), fixture.getKey());
    }
  }

  @Test
  default void something_is_found_in_them() throws IOException, Unreadable {
    boolean text = false;
    for (var fixture : fixtures().entrySet()) {
      Extract extract = reader().read(source(fixture));
      text |= !extract.pieces().isEmpty();
      assertFalse(extract.pieces().isEmpty() && extract.problems().isEmpty(), fixture.getKey());
    }
    assertTrue(text, "no fixture has any text");
  }

  @Test
  default void the_text_is_clean_and_all_of_it_lies_in_pieces() throws IOException, Unreadable {
    for (var fixture : fixtures().entrySet()) {
      whole(fixture.getKey(), reader().read(source(fixture)));
    }
  }

  @Test
  default void the_same_bytes_give_the_same_extract() throws IOException, Unreadable {
    for (var fixture : fixtures().entrySet()) {
      Extract first = reader().read(source(fixture));
      assertEquals(first, reader().read(source(fixture)), fixture.getKey());
    }
  }

  @Test
  default void a_file_cut_off_anywhere_is_read_as_far_as_it_goes_or_refused() throws IOException {
    for (var fixture : fixtures().entrySet()) {
      int step = Math.max(CUT, fixture.getValue().length / MOST_CUTS);
      for (int length = 1; length < fixture.getValue().length; length += step) {
        String what = fixture.getKey() + " cut to " + length;
        tried(what, Arrays.copyOf(fixture.getValue(), length), fixture.getKey());
      }
    }
  }

  @Test
  default void a_file_with_a_changed_byte_anywhere_is_read_or_refused() throws IOException {
    for (var fixture : fixtures().entrySet()) {
      int step = Math.max(CUT, fixture.getValue().length / MOST_CUTS);
      for (int at = 0; at < fixture.getValue().length; at += step) {
        byte[] changed = fixture.getValue().clone();
        changed[at] ^= (byte) (0x80 >> (at % 8));
        tried(fixture.getKey() + " changed at " + at, changed, fixture.getKey());
      }
    }
  }

  @Test
  default void one_byte_of_any_kind_is_read_or_refused() throws IOException {
    for (int b = 0; b < 256; b++) {
      tried("byte " + b, new byte[] {(byte) b}, "x");
    }
  }

  @Test
  default void its_recipe_names_it() {
    assertFalse(reader().recipe().tool().isEmpty());
    assertTrue(reader().recipe().version() > 0);
  }

  private Source source(Map.Entry<String, byte[]> fixture) {
    return new BytesSource(fixture.getKey(), "", fixture.getValue());
  }

  private void tried(String what, byte[] bytes, String name) throws IOException {
    Source source = new BytesSource(name, "", bytes);
    if (!reader().reads(source)) {
      return;
    }
    try {
      whole(what, reader().read(source));
    } catch (Unreadable e) {
      assertTrue(e.problem().code().name().startsWith("R"), what);
    }
  }

  private static void whole(String what, Extract extract) {
    String text = extract.text();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean clean = !Character.isISOControl(c) || c == '\n' || c == '\t';
      assertTrue(clean && c != '\u2028' && c != '\u2029', what + ": character " + (int) c);
    }
    assertEquals(
        text,
        text.codePoints()
            .collect(
                StringBuilder::new,
                (all, c) ->
                    all.appendCodePoint(Character.isSurrogate((char) c) && c < 0x10000 ? '?' : c),
                StringBuilder::append)
            .toString(),
        what + ": half a character");
    int last = 0;
    for (Extract.Piece piece : extract.pieces()) {
      assertTrue(text.substring(last, piece.start()).isBlank(), what + ": text before " + piece);
      assertFalse(text.substring(piece.start(), piece.end()).isBlank(), what + ": " + piece);
      last = piece.end();
    }
    assertTrue(text.substring(last).isBlank(), what + ": text after the last piece");
    int end = 0;
    for (Extract.Division division : extract.divisions()) {
      assertTrue(
          division.start() >= end && division.end() > division.start(), what + ": " + division);
      end = division.end();
    }
    assertTrue(end <= text.length(), what + ": a division leaves the text");
    for (Problem problem : extract.problems()) {
      assertTrue(problem.code().name().startsWith("R"), what + ": " + problem);
    }
  }
}
