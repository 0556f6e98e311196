package org.guwah.bench;

import java.io.PrintStream;
import java.util.Locale;

/// Prints the results: what, ours, the rival's, the ratio and whether it meets the target.
final class Table {
  private static final String ROW = "%-52s %14s %14s %8s  %s%n";

  private final PrintStream out;
  private int missed;

  Table(PrintStream out) {
    this.out = out;
    out.printf(Locale.ROOT, ROW, "what", "Guwah", "rival", "ratio", "target");
  }

  /// A figure that is better the higher it is.
  void atLeast(String what, double ours, double rival, double target) {
    double ratio = ours / rival;
    row(what, ours, rival, ratio, "≥ " + target, ratio >= target);
  }

  /// A figure that is better the lower it is.
  void atMost(String what, double ours, double rival, double target) {
    double ratio = ours / rival;
    row(what, ours, rival, ratio, "≤ " + target, ratio <= target);
  }

  /// A figure with a bound of its own and no rival, better the higher it is.
  void atLeast(String what, double ours, double bound) {
    bound(what, ours, "≥ " + figure(bound), ours >= bound);
  }

  /// A figure with a bound of its own and no rival, better the lower it is.
  void atMost(String what, double ours, double bound) {
    bound(what, ours, "≤ " + figure(bound), ours <= bound);
  }

  private void bound(String what, double ours, String target, boolean met) {
    missed += met ? 0 : 1;
    out.printf(Locale.ROOT, ROW, what, figure(ours), "-", "-", target + verdict(met));
    out.flush();
  }

  /// A figure beside a rival's that has no target.
  void beside(String what, double ours, double rival) {
    String ratio = String.format(Locale.ROOT, "%.2f", ours / rival);
    out.printf(Locale.ROOT, ROW, what, figure(ours), figure(rival), ratio, "-");
    out.flush();
  }

  /// A figure that has neither a rival nor a target.
  void alone(String what, double ours) {
    out.printf(Locale.ROOT, ROW, what, figure(ours), "-", "-", "-");
    out.flush();
  }

  /// How many targets were missed.
  int missed() {
    return missed;
  }

  private void row(
      String what, double ours, double rival, double ratio, String target, boolean met) {
    missed += met ? 0 : 1;
    out.printf(
        Locale.ROOT,
        ROW,
        what,
        figure(ours),
        figure(rival),
        String.format(Locale.ROOT, "%.2f", ratio),
        target + verdict(met));
    out.flush();
  }

  private static String verdict(boolean met) {
    return met ? "  met" : "  MISSED";
  }

  private static String figure(double value) {
    return String.format(Locale.ROOT, value >= 100 ? "%,.0f" : "%.3f", value);
  }
}
