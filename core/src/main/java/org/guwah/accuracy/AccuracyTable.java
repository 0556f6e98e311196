package org.guwah.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.guwah.json.Json;

/// Writes the rows of an [Accuracy], for people and for programs.
public final class AccuracyTable {
  private static final List<String> HEADINGS =
      List.of("what", "compared", "labels", "found", "right", "apart", "precision", "recall", "F1");

  /// The last column that holds words, from 0; numbers are set to the right.
  private static final int WORDS = 1;

  private static final double MILLION = 1_000_000;
  private static final String UNKNOWN = "–";

  private AccuracyTable() {}

  /// A table with a line for each row, with its columns in line. Precision and recall have their 95
  /// % interval behind them: `0.90 (0.60–0.98)`.
  public static String text(Accuracy accuracy) {
    var lines = new ArrayList<List<String>>();
    lines.add(HEADINGS);
    accuracy.rows().forEach(row -> lines.add(cells(row)));
    int[] widths = new int[HEADINGS.size()];
    for (List<String> line : lines) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], line.get(i).length());
      }
    }
    return lines.stream().map(line -> aligned(line, widths) + "\n").collect(Collectors.joining());
  }

  private static List<String> cells(Row row) {
    return List.of(
        name(row),
        compared(row),
        Integer.toString(row.labels()),
        Integer.toString(row.found()),
        Integer.toString(row.right()),
        Integer.toString(row.apart()),
        share(row.precision()),
        share(row.recall()),
        row.isKnown() ? number(row.f1()) : UNKNOWN);
  }

  private static String name(Row row) {
    String type = type(row);
    return row.kind().isEmpty() ? type : type + " " + row.kind();
  }

  /// Mentions in upper case and claims in lower case, as the command line has them.
  private static String type(Row row) {
    String name = row.type().name();
    return switch (row.type()) {
      case PERSON, PLACE, ORGANISATION, DATE -> name;
      case ACT, FIGURE, POSITION, INTERVENTION, QUOTE -> name.toLowerCase(Locale.ROOT);
    };
  }

  private static String compared(Row row) {
    return row.aspect().name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String share(Share share) {
    return share.isKnown()
        ? number(share.value()) + " (" + number(share.low()) + "–" + number(share.high()) + ")"
        : UNKNOWN;
  }

  private static String number(double share) {
    return String.format(Locale.ROOT, "%.3f", share);
  }

  private static String aligned(List<String> cells, int[] widths) {
    var line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String gap = " ".repeat(widths[i] - cells.get(i).length());
      line.append(i == 0 ? "" : "  ");
      line.append(i <= WORDS ? cells.get(i) + gap : gap + cells.get(i));
    }
    return line.toString();
  }

  /// One object for each row. Canonical JSON has no fractions, so shares are given in millionths;
  /// those of which nothing is known are left out.
  public static List<Json.Obj> json(Accuracy accuracy) {
    return accuracy.rows().stream().map(AccuracyTable::json).toList();
  }

  private static Json.Obj json(Row row) {
    var json =
        Json.object()
            .with("type", type(row))
            .with("kind", row.kind())
            .with("compared", compared(row))
            .with("labels", row.labels())
            .with("found", row.found())
            .with("right", row.right())
            .with("apart", row.apart());
    if (row.isKnown()) {
      json.with("f1", millionths(row.f1()));
    }
    share(json, "precision", row.precision());
    share(json, "recall", row.recall());
    return json.build();
  }

  private static void share(Json.Builder json, String name, Share share) {
    if (share.isKnown()) {
      json.with(name, millionths(share.value()))
          .with(name + "Low", millionths(share.low()))
          .with(name + "High", millionths(share.high()));
    }
  }

  private static long millionths(double share) {
    return Math.round(share * MILLION);
  }
}
