package org.guwah.records;

import java.util.ArrayList;
import java.util.List;

/// All that speaks for and against two being one, as far as a program sees. Never more than a
/// reason to look.
///
/// @param bars the odds before anything was compared first
public record Evidence(List<Bar> bars) {
  /// From here on two are grouped on the screen: ten to one.
  public static final double GROUPED = 3.32;

  /// From here on they are worth asking a person about.
  public static final double ASKED = -4;

  /// What weighs at least so much against is a contradiction, and no lack of evidence.
  private static final double AGAINST = -2.5;

  public Evidence {
    bars = List.copyOf(bars);
  }

  /// The sum of all bars: the odds, as a power of two.
  public double bits() {
    return bars.stream().mapToDouble(Bar::bits).sum();
  }

  /// A bar, with the sums before it and with it.
  public record Step(Bar bar, double from, double to) {}

  /// The bars one after the other, each from where the last has ended.
  public List<Step> steps() {
    var steps = new ArrayList<Step>();
    double sum = 0;
    for (Bar bar : bars) {
      steps.add(new Step(bar, sum, sum + bar.bits()));
      sum += bar.bits();
    }
    return steps;
  }

  /// Whether something speaks so much against that the rest does not outweigh it.
  boolean contradicts() {
    return bits() < ASKED
        && bars.stream().anyMatch(bar -> !bar.key().equals("before") && bar.bits() <= AGAINST);
  }

  /// How often two with such evidence would be one, from 0 to 1, if what it rests on held. For
  /// estimates over many pairs; never shown of one.
  double odds() {
    double odds = Math.pow(2, Math.clamp(bits(), -60, 60));
    return odds / (1 + odds);
  }
}
