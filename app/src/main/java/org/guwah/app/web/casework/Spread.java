package org.guwah.app.web.casework;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.guwah.archive.Derivations.DocumentRow;
import org.guwah.model.Document;
import org.guwah.model.Field;

/// Over which languages and years documents are spread.
///
/// @param looked how many were looked at
/// @param languages BCP 47, the most frequent first
/// @param years the latest first
public record Spread(int looked, List<Share> languages, List<Share> years) {
  /// The most documents that are looked at.
  static final int MOST = 2_000;

  private static final int YEAR = 4;

  /// @param value a language or a year
  public record Share(String value, long documents) {}

  static Spread of(List<DocumentRow> rows) {
    Comparator<Share> most = Comparator.comparingLong(Share::documents).reversed();
    return new Spread(
        rows.size(),
        counted(rows, document -> document.value(Field.LANGUAGE)).stream().sorted(most).toList(),
        counted(rows, Spread::year).reversed());
  }

  /// By value; documents without one are not among them.
  private static List<Share> counted(List<DocumentRow> rows, Function<Document, String> value) {
    Map<String, Long> counts = new TreeMap<>();
    for (DocumentRow row : rows) {
      String each = value.apply(row.document());
      if (!each.isEmpty()) {
        counts.merge(each, 1L, Long::sum);
      }
    }
    return counts.entrySet().stream()
        .map(count -> new Share(count.getKey(), count.getValue()))
        .toList();
  }

  private static String year(Document document) {
    String posted = document.value(Field.POSTED);
    return posted.matches("[0-9]{4}.*") ? posted.substring(0, YEAR) : "";
  }
}
