package org.guwah.formats.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class LooseJsonTest {
  @Test
  void what_pages_hold_is_read() {
    assertEquals(
        Map.of("a", List.of("1.5e3", "x y", Map.of("b", "true")), "c", "é/"),
        LooseJson.parse("{\"a\":[1.5e3,\"x\\ny\",{\"b\":true}],\n\"c\":\"\\u00e9\\/\"}"));
  }

  @Test
  void what_is_cut_off_or_broken_is_read_as_far_as_it_goes() {
    assertEquals(Map.of("a", "b", "c", List.of("d")), LooseJson.parse("{\"a\":\"b\",\"c\":[\"d\""));
    assertEquals(Map.of("a", "b"), LooseJson.parse("{\"a\":\"b\", c: 1}"));
    assertEquals("", LooseJson.parse(""));
    assertEquals(List.of(), LooseJson.parse("["));
  }

  @Test
  void no_depth_ends_it() {
    LooseJson.parse("[".repeat(100_000));
    LooseJson.parse("{\"a\":".repeat(100_000));
  }
}
