package org.guwah.accuracy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class ShareTest {
  /// 1.96² = 3.8415, so of 10 the middle is (0.8 + 0.192) / 1.384 = 0.717, and the reach 1.96 /
  /// 1.384 · √(0.016 + 0.0096) = 0.227.
  @Test
  void eight_of_ten_may_be_from_a_half_to_nearly_all() {
    var share = new Share(8, 10);

    assertEquals(0.8, share.value(), 1e-9);
    assertEquals(0.4902, share.low(), 5e-5);
    assertEquals(0.9433, share.high(), 5e-5);
  }

  /// The upper end is then 3.8415 / 13.8415.
  @Test
  void none_of_ten_may_be_a_quarter() {
    assertEquals(0, new Share(0, 10).low(), 1e-9);
    assertEquals(0.2775, new Share(0, 10).high(), 5e-5);
  }

  @Test
  void all_of_ten_may_be_less_than_three_quarters() {
    assertEquals(0.7225, new Share(10, 10).low(), 5e-5);
    assertEquals(1, new Share(10, 10).high(), 1e-9);
  }

  @Test
  void of_nothing_nothing_is_known() {
    var share = new Share(0, 0);

    assertFalse(share.isKnown());
    assertEquals(0, share.low());
    assertEquals(1, share.high());
  }

  @Test
  void no_more_is_right_than_there_is() {
    assertThrows(IllegalArgumentException.class, () -> new Share(2, 1));
  }
}
