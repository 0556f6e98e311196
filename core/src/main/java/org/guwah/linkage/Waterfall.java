package org.guwah.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// All evidence that two rows are of one, bar by bar, in bits: one bit doubles the odds. It is
/// evidence with its reasons, not a grade of anybody.
///
/// @param bars the prior first, then for each field what its level says and, where it says
///   anything, how rare the value is
public record Waterfall(List<Bar> bars) {
  private static final double NOTHING = 0.005;

  public Waterfall {
    bars = List.copyOf(bars);
  }

  /// The sum of all bars. The rows are taken for one from [Weights#threshold()] on.
  public double bits() {
    return bars.stream().mapToDouble(Bar::bits).sum();
  }

  static Waterfall of(Table two, Weights weights) {
    var scorer = new Scorer(two, weights);
    scorer.pair().compare(0, 1);
    var bars = new ArrayList<Bar>();
    bars.add(
        new Bar(
            "any two rows",
            weights.prior(),
            String.format(
                Locale.ROOT,
                "Of %,.0f pairs of rows about one is of the same.",
                1 / Weights.probability(weights.prior()))));
    for (int f = 0; f < two.fields(); f++) {
      String name = two.schema().fields().get(f).name();
      Level level = Level.of(scorer.pair().levels[f]);
      bars.add(new Bar(name, scorer.level(f), sentence(two, scorer, f, level)));
      if (Math.abs(scorer.rarity(f)) > NOTHING) {
        bars.add(rarity(two, weights, scorer, f));
      }
    }
    return new Waterfall(bars);
  }

  private static String sentence(Table two, Scorer scorer, int f, Level level) {
    String name = two.schema().fields().get(f).name();
    if (level == Level.MISSING) {
      return name + " " + level.words() + ", which says nothing.";
    }
    String left = two.space(f).value(scorer.pair().left[f]).toString();
    String right = two.space(f).value(scorer.pair().right[f]).toString();
    return level == Level.EQUAL && left.equals(right)
        ? name + " " + level.words() + ": “" + left + "”."
        : name + " " + level.words() + ": “" + left + "” and “" + right + "”.";
  }

  private static Bar rarity(Table two, Weights weights, Scorer scorer, int f) {
    String name = two.schema().fields().get(f).name();
    int left = scorer.pair().left[f];
    int right = scorer.pair().right[f];
    double logLeft = weights.rarity(f).log(two.space(f).value(left));
    double logRight = weights.rarity(f).log(two.space(f).value(right));
    boolean first = logLeft >= logRight;
    double log = first ? logLeft : logRight;
    String sentence =
        String.format(
            Locale.ROOT,
            "“%s” as %s has about one in %,.0f, %s than two who agree by chance have.",
            two.space(f).value(first ? left : right),
            name,
            Math.pow(2, -log),
            scorer.rarity(f) > 0 ? "rarer" : "commoner");
    return new Bar(name + ", how rare", scorer.rarity(f), sentence);
  }
}
