package org.guwah.app.rows;

import java.util.List;
import java.util.Locale;
import org.guwah.archive.ActJson;
import org.guwah.archive.Derivations.DocumentRow;
import org.guwah.archive.Derivations.ItemRow;
import org.guwah.archive.Derivations.TagRow;
import org.guwah.casework.Case;
import org.guwah.casework.SavedSearch;
import org.guwah.casework.Task;
import org.guwah.json.Json;
import org.guwah.model.Document;
import org.guwah.model.Field;
import org.guwah.model.Item;

/// Rows as JSON objects. What has no value is `null`; names of enums are in small letters.
public final class JsonRows {
  private JsonRows() {}

  public static Json item(ItemRow row) {
    Item item = row.item();
    return Json.object()
        .with("id", item.id().value())
        .with("content", item.content().hex())
        .with("size", item.size())
        .with("name", item.name())
        .with("mediaType", item.mediaType())
        .with("origin", ActJson.origin(item.origin()))
        .with("receivedAt", item.receivedAt().toString())
        .with("receivedBy", item.receivedBy())
        .with("restriction", lower(item.restriction()))
        .with("entry", row.entry())
        .with("documents", row.documents())
        .with("problems", row.problems())
        .build();
  }

  /// Its fields, to be built; the text and its blocks can be added.
  public static Json.Builder document(DocumentRow row) {
    Document document = row.document();
    var json =
        Json.object()
            .with("id", row.id().toString())
            .with("item", row.item().value())
            .with("part", row.id().part())
            .with("words", row.words());
    for (Field field : Field.values()) {
      json.with(lower(field), orNothing(document.value(field)));
    }
    return json;
  }

  public static List<Json> documents(List<DocumentRow> rows) {
    return rows.stream().<Json>map(row -> document(row).build()).toList();
  }

  public static Json tag(TagRow row) {
    return Json.object()
        .with("tag", row.tag())
        .with("documents", row.documents())
        .with("newest", orNothing(row.newest()))
        .build();
  }

  /// @param documents how many were gathered in it
  /// @param tasks that are not done yet
  public static Json.Builder caseOf(Case file, long documents, List<Task> tasks) {
    return Json.object()
        .with("id", file.id().value())
        .with("name", file.name())
        .with("about", orNothing(file.about()))
        .with("restriction", lower(file.restriction()))
        .with("keeper", file.keeper())
        .with("opened", file.opened().toString())
        .with("closed", file.closed())
        .with("documents", documents)
        .with("people", file.people().stream().map(JsonRows::person).toList())
        .with("notes", file.remarks().stream().map(JsonRows::note).toList())
        .with("tasks", tasks.stream().map(JsonRows::task).toList());
  }

  private static Json person(Case.Person person) {
    return Json.object().with("name", person.name()).with("role", orNothing(person.role())).build();
  }

  private static Json note(Case.Remark remark) {
    return Json.object()
        .with("note", remark.note())
        .with("by", remark.by())
        .with("at", remark.at().toString())
        .build();
  }

  private static Json task(Task task) {
    return Json.object()
        .with("id", task.id().value())
        .with("what", task.what())
        .with("due", orNothing(task.due()))
        .with("assignee", orNothing(task.assignee()))
        .with("by", task.by())
        .build();
  }

  public static Json search(SavedSearch search) {
    return Json.object().with("name", search.name()).with("query", search.query()).build();
  }

  public static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  public static Json orNothing(String value) {
    return value.isEmpty() ? new Json.Nothing() : Json.of(value);
  }
}
