package org.guwah.app.web.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.guwah.model.Estimate;

/// Estimates as bars from low to high, one under the other: plain numbers for an SVG. Where they
/// differ more than thirtyfold, the scale is logarithmic.
///
/// @param bars in the order given
/// @param logarithmic whether each step of the scale is ten times the one before
/// @param ticks of the scale
public record Chart(List<Bar> bars, boolean logarithmic, List<Tick> ticks) {
  /// In units of the drawing.
  public static final int WIDTH = 720;

  /// The height of a row, likewise.
  public static final int ROW = 30;

  private static final int LEFT = 250;
  private static final int RIGHT = 30;
  private static final int LOGARITHMIC = 30;

  /// @param from where it begins, in units of the drawing
  /// @param to where it ends
  /// @param openFrom whether the least is not said
  /// @param openTo whether the most is not said
  /// @param value the estimate in its normal form, to stand beside the bar
  public record Bar(
      double from,
      double to,
      boolean openFrom,
      boolean openTo,
      boolean about,
      String label,
      String value) {
    /// As SVG writes a number.
    public String left() {
      return number(from);
    }

    public String width() {
      return number(Math.max(to - from, 3));
    }

    public String right() {
      return number(Math.max(to, from + 3));
    }

    /// Where its value begins, or, where it would leave the drawing, ends.
    public String beside() {
      return isLast() ? number(from - 6) : number(Math.max(to, from + 3) + (openTo ? 18 : 6));
    }

    /// Whether its value stands before it.
    public boolean isLast() {
      return to > WIDTH - 90;
    }
  }

  /// @param at in units of the drawing
  public record Tick(double at, long value) {
    public String place() {
      return number(at);
    }
  }

  /// @param estimates in the order to be drawn
  /// @param labels of them
  /// @param values of them, as they are to stand beside the bars
  public static Chart of(List<Estimate> estimates, List<String> labels, List<String> values) {
    long least = Math.max(1, estimates.stream().mapToLong(Estimate::some).min().orElse(1));
    long most = Math.max(least, estimates.stream().mapToLong(Estimate::most).max().orElse(1));
    boolean logarithmic = most / least >= LOGARITHMIC;
    var scale = new Scale(logarithmic ? (double) least : 0, (double) most, logarithmic);
    var bars = new ArrayList<Bar>();
    for (int i = 0; i < estimates.size(); i++) {
      Estimate each = estimates.get(i);
      double from = scale.at((double) each.some());
      double to = scale.at((double) each.most());
      bars.add(
          new Bar(
              each.low().isEmpty() ? Math.max(LEFT, from - 40) : from,
              each.high().isEmpty() ? Math.min(WIDTH - RIGHT, to + 40) : to,
              each.low().isEmpty(),
              each.high().isEmpty(),
              each.about(),
              labels.get(i),
              values.get(i)));
    }
    return new Chart(bars, logarithmic, scale.ticks());
  }

  /// In units of the drawing.
  public int height() {
    return bars.size() * ROW + 40;
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  private record Scale(double least, double most, boolean logarithmic) {
    double at(double value) {
      double share =
          logarithmic
              ? (Math.log10(Math.max(1, value)) - low()) / Math.max(1e-9, top() - low())
              : value / Math.max(1, most);
      return LEFT + Math.clamp(share, 0, 1) * (WIDTH - LEFT - RIGHT);
    }

    private double low() {
      return Math.floor(Math.log10(Math.max(1, least)));
    }

    private double top() {
      return Math.ceil(Math.log10(Math.max(10, most)));
    }

    List<Tick> ticks() {
      var ticks = new ArrayList<Tick>();
      if (logarithmic) {
        for (double power = low(); power <= top(); power++) {
          long value = Math.round(Math.pow(10, power));
          ticks.add(new Tick(at((double) value), value));
        }
      } else {
        double step = Math.pow(10, Math.floor(Math.log10(Math.max(1, most))));
        step = most / step < 3 ? step / 2 : step;
        for (double value = 0; value <= most; value += Math.max(1, step)) {
          ticks.add(new Tick(at(value), Math.round(value)));
        }
      }
      return ticks;
    }
  }
}
