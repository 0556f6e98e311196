package org.guwah.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.guwah.app.web.claims.Chart;
import org.guwah.model.Estimate;
import org.junit.jupiter.api.Test;

/// Estimates and how they are drawn.
class ClaimsTest {
  @Test
  void a_value_is_read_as_a_least_and_a_most() {
    assertEquals(new Estimate(Optional.of(40L), Optional.of(40L), false), estimate("40"));
    assertEquals(new Estimate(Optional.of(40L), Optional.of(60L), false), estimate("40..60"));
    assertEquals(new Estimate(Optional.of(40L), Optional.empty(), false), estimate("40.."));
    assertEquals(new Estimate(Optional.empty(), Optional.of(60L), false), estimate("..60"));
    assertTrue(estimate("40~").about());
    assertEquals(Optional.empty(), Estimate.of("many"));
    assertEquals(Optional.empty(), Estimate.of(""));
  }

  @Test
  void estimates_far_apart_are_drawn_on_a_logarithmic_scale() {
    assertFalse(chart("40", "60").logarithmic());
    assertTrue(chart("40", "1000000").logarithmic());
  }

  @Test
  void a_bar_goes_from_the_least_to_the_most_and_an_open_end_is_an_arrow() {
    List<Chart.Bar> bars = chart("10..20", "20..", "..30").bars();
    assertTrue(bars.get(0).from() < bars.get(0).to());
    assertEquals(bars.get(0).to(), bars.get(1).from());
    assertTrue(bars.get(1).openTo() && !bars.get(1).openFrom());
    assertTrue(bars.get(2).openFrom() && !bars.get(2).openTo());
  }

  private static Estimate estimate(String value) {
    return Estimate.of(value).orElseThrow();
  }

  private static Chart chart(String... values) {
    List<Estimate> all = List.of(values).stream().map(ClaimsTest::estimate).toList();
    return Chart.of(all, List.of(values), List.of(values));
  }
}
