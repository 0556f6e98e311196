package org.guwah.lists;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.guwah.json.Json;
import org.guwah.json.JsonException;

/// How the columns of a list are meant.
///
/// @param columns what the heading of a column says → what it tells; others are left out
/// @param act what happened to everybody in the list, where no column tells it; empty for nothing
public record ListMapping(Map<String, Column> columns, String act) {
  public ListMapping {
    columns = Map.copyOf(columns);
    if (!columns.containsValue(new Column(Meaning.NAME))) {
      throw new IllegalArgumentException("a list needs a column with names");
    }
  }

  public Optional<Column> of(String heading) {
    return Optional.ofNullable(columns.get(heading));
  }

  /// The kinds of acts that columns are told of, beside what the row itself tells; in order.
  public Set<String> acts() {
    Set<String> acts = new TreeSet<>();
    columns.values().forEach(each -> acts.add(each.act()));
    acts.remove("");
    return acts;
  }

  public String json() {
    Json.Builder all = Json.object();
    columns.forEach((heading, column) -> all.with(heading, column.words()));
    return Json.object().with("columns", all.build()).with("act", act).build().toString();
  }

  /// @throws JsonException where it is none
  public static ListMapping read(String json) {
    Json.Obj all = Json.parseObject(json);
    Map<String, Column> columns = new LinkedHashMap<>();
    all.object("columns")
        .members()
        .forEach((heading, word) -> {
          if (word instanceof Json.Text(String value)) {
            columns.put(
                heading,
                Column.of(value)
                    .orElseThrow(() -> new JsonException("no column tells \"" + value + "\"")));
          }
        });
    return new ListMapping(columns, all.text("act"));
  }
}
