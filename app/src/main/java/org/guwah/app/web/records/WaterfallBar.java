package org.guwah.app.web.records;

import java.util.Locale;
import org.guwah.records.Evidence;

/// Where a bar of a waterfall lies, in bits from the middle; what is beyond the edges is cut.
public record WaterfallBar(double from, double to) {
  /// From the middle to an edge.
  public static final int EDGE = 20;

  private static final double LEAST = 0.3;

  public static WaterfallBar of(Evidence.Step step) {
    return new WaterfallBar(cut(step.from()), cut(step.to()));
  }

  /// Of the whole: from the middle to the sum.
  public static WaterfallBar of(Evidence evidence) {
    return new WaterfallBar(0, cut(evidence.bits()));
  }

  private static double cut(double bits) {
    return Math.clamp(bits, -EDGE, EDGE);
  }

  public String x() {
    return number(Math.min(from, to));
  }

  public String width() {
    return number(Math.max(LEAST, Math.abs(to - from)));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
