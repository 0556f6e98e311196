package org.guwah.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class CallTest {
  @Test
  void calls_are_counted_for_each_thread_and_name() {
    List<Call> calls =
        Call.read(
            List.of(
                "7   fsync(4</a/record.db>)         = 0",
                "8   fsync(4</a/record.db>)         = 0",
                "7   write(4</a/b>, \"\"..., 10) = 10",
                "7   fsync(5</a/record.db>)         = 0"));

    assertEquals(List.of(1, 1, 1, 2), calls.stream().map(Call::nth).toList());
    assertEquals("record.db", calls.getFirst().within(Path.of("/a")));
    assertEquals("", calls.getFirst().within(Path.of("/b")));
  }

  @Test
  void a_rename_is_about_its_new_name() {
    List<Call> calls = Call.read(List.of("7   rename(\"/a/t-1\", \"/a/final\") = 0"));

    assertEquals("/a/final", calls.getFirst().path());
    assertEquals("t-1", calls.getFirst().firstWithin(Path.of("/a")));
  }

  @Test
  void a_call_that_was_interrupted_by_others_is_put_together() {
    List<Call> calls =
        Call.read(
            List.of(
                "7   fsync(4</a/x> <unfinished ...>",
                "8   write(4</a/y>, \"\"..., 1) = 1",
                "7   <... fsync resumed>)              = -1 EIO (Input/output error) (INJECTED)"));

    assertEquals(2, calls.size());
    assertEquals("/a/x", calls.getFirst().path());
    assertTrue(calls.getFirst().finished());
    assertTrue(calls.getFirst().injected());
  }

  @Test
  void a_call_that_the_process_died_in_is_not_finished() {
    List<Call> calls =
        Call.read(
            List.of(
                "7   rename(\"/a/t-1\", \"/a/final\" <unfinished ...>",
                "8   fsync(4</a/x> <unfinished ...>",
                "8   <... fsync resumed>)              = ?",
                "7   +++ killed by SIGKILL +++"));

    assertEquals(
        List.of(
            new Call("7", "rename", "/a/final", "/a/t-1", 1, false, false),
            new Call("8", "fsync", "/a/x", "/a/x", 1, false, false)),
        calls);
  }
}
