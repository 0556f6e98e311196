package org.guwah.verify;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guwah.archive.ActJson;
import org.guwah.archive.Evidence;
import org.guwah.json.JsonException;
import org.guwah.model.Act;
import org.guwah.model.Problem;
import org.guwah.model.Sha256;

/// Finds the items that hold some originals, by going through the record once more.
final class Holders {
  private static final int NAMED = 3;

  private final Map<Sha256, StringBuilder> names = new HashMap<>();
  private final Map<Sha256, Integer> counts = new HashMap<>();

  private Holders(List<OriginalsCheck.Bad> bad) {
    bad.forEach(each -> names.put(each.content(), new StringBuilder()));
  }

  /// Says of each bad original which items it is of.
  static List<Problem> name(List<OriginalsCheck.Bad> bad, Evidence evidence) throws IOException {
    var holders = new Holders(bad);
    if (!bad.isEmpty()) {
      evidence.rows(holders::row);
    }
    return bad.stream()
        .map(each -> new Problem(each.code(), holders.text(each.content()), each.detail()))
        .toList();
  }

  private void row(Evidence.Row row) {
    Optional<StringBuilder> name = ActJson.original(row.body()).map(names::get);
    name.ifPresent(text -> {
      Sha256 content = ActJson.original(row.body()).orElseThrow();
      if (counts.merge(content, 1, Integer::sum) <= NAMED) {
        text.append(text.isEmpty() ? "" : ", ").append(name(row));
      }
    });
  }

  private static String name(Evidence.Row row) {
    String entry = "entry " + row.number();
    try {
      return ActJson.entry(row.number(), row.body()).act() instanceof Act.Preserved preserved
          ? "item " + preserved.item().id() + " (" + entry + ")"
          : entry;
    } catch (JsonException e) {
      return entry;
    }
  }

  private String text(Sha256 content) {
    int count = counts.getOrDefault(content, 0);
    if (count == 0) {
      return "original " + content;
    }
    return names.get(content) + (count > NAMED ? " and " + (count - NAMED) + " more" : "");
  }
}
