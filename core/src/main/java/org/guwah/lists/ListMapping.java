package org.guwah.lists;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.guwah.json.Json;
import org.guwah.json.JsonException;

/// How the columns of a list are meant.
///
/// @param columns what the heading of a column says → what it tells; others are left out
/// @param act what happened to everybody in the list, where no column tells it; empty for nothing
public record ListMapping(Map<String, Meaning> columns, String act) {
  public ListMapping {
    columns = Map.copyOf(columns);
    if (!columns.containsValue(Meaning.NAME)) {
      throw new IllegalArgumentException("a list needs a column with names");
    }
  }

  public Optional<Meaning> of(String heading) {
    return Optional.ofNullable(columns.get(heading));
  }

  public String json() {
    Json.Builder all = Json.object();
    columns.forEach((heading, meaning) -> all.with(heading, meaning.word()));
    return Json.object().with("columns", all.build()).with("act", act).build().toString();
  }

  /// @throws JsonException where it is none
  public static ListMapping read(String json) {
    Json.Obj all = Json.parseObject(json);
    Map<String, Meaning> columns = new LinkedHashMap<>();
    all.object("columns")
        .members()
        .forEach((heading, word) -> {
          if (word instanceof Json.Text(String value)) {
            columns.put(
                heading,
                Meaning.of(value)
                    .orElseThrow(() -> new JsonException("no column tells \"" + value + "\"")));
          }
        });
    return new ListMapping(columns, all.text("act"));
  }
}
