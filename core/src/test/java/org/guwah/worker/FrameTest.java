package org.guwah.worker;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.guwah.json.Json;
import org.junit.jupiter.api.Test;

final class FrameTest {
  @Test
  void a_frame_is_its_length_its_letter_and_its_body() throws IOException {
    byte[] wire = written(new Frame(Frame.Kind.DATA, new byte[] {7, 8, 9}));
    assertArrayEquals(new byte[] {0, 0, 0, 3, 'D', 7, 8, 9}, wire);
  }

  @Test
  void what_is_written_is_read_again() throws IOException {
    Json.Obj body = Json.object().with("path", "ى/ا").build();
    FrameInput in = input(written(Frame.json(Frame.Kind.PART, body)));
    Frame frame = in.next().orElseThrow();
    assertEquals(Frame.Kind.PART, frame.kind());
    assertEquals(body, frame.json());
    assertTrue(in.next().isEmpty());
  }

  @Test
  void a_long_body_comes_whole() throws IOException {
    byte[] body = new byte[1_000_000];
    body[999_999] = 5;
    Frame frame = input(written(new Frame(Frame.Kind.ANSWER, body))).next().orElseThrow();
    assertArrayEquals(body, frame.body());
  }

  @Test
  void a_length_over_the_cap_of_its_kind_is_refused_before_the_body_is_taken() {
    byte[] wire = {0, 1, 0, 1, 'D'};
    assertThrows(FrameException.class, () -> input(wire).next());
  }

  @Test
  void the_largest_length_is_no_negative_number() {
    byte[] wire = {-1, -1, -1, -1, 'A'};
    var refused = assertThrows(FrameException.class, () -> input(wire).next());
    assertTrue(String.valueOf(refused.getMessage()).contains("4294967295"));
  }

  @Test
  void an_unknown_letter_is_refused() {
    assertThrows(FrameException.class, () -> input(new byte[] {0, 0, 0, 0, '?'}).next());
    assertThrows(FrameException.class, () -> input(new byte[] {0, 0, 0, 0, -1}).next());
  }

  @Test
  void a_frame_that_is_cut_off_anywhere_is_refused() throws IOException {
    byte[] wire = written(new Frame(Frame.Kind.DATA, new byte[] {1, 2, 3}));
    for (int length = 1; length < wire.length; length++) {
      FrameInput in = input(java.util.Arrays.copyOf(wire, length));
      assertThrows(FrameException.class, in::next, "cut to " + length);
    }
  }

  @Test
  void a_body_over_the_cap_cannot_be_made() {
    assertThrows(IllegalArgumentException.class, () -> new Frame(Frame.Kind.END, new byte[] {1}));
  }

  private static byte[] written(Frame frame) throws IOException {
    var bytes = new ByteArrayOutputStream();
    FrameOutput out = new FrameOutput(bytes);
    out.write(frame);
    out.flush();
    return bytes.toByteArray();
  }

  private static FrameInput input(byte[] wire) {
    return new FrameInput(new ByteArrayInputStream(wire));
  }
}
