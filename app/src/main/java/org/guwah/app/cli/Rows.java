package org.guwah.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.Locale;
import org.guwah.app.rows.JsonRows;
import org.guwah.archive.ActJson;
import org.guwah.archive.Derivations.DocumentRow;
import org.guwah.archive.Derivations.ItemRow;
import org.guwah.archive.Derivations.ProblemRow;
import org.guwah.intake.Names;
import org.guwah.json.Json;
import org.guwah.model.Document;
import org.guwah.model.Entry;
import org.guwah.model.Field;
import org.guwah.model.Item;
import org.guwah.model.Problem;
import org.guwah.model.Role;

/// How rows are printed: as a line for a person, or as JSON.
final class Rows {
  private Rows() {}

  static String problem(Problem problem) {
    String code = problem.code().name();
    String detail = problem.detail().isEmpty() ? "" : " (" + problem.detail() + ")";
    return "%s  %s: %s%s %s"
        .formatted(code, problem.where(), Words.what(code), detail, Words.next(code));
  }

  static Json problemJson(ProblemRow row) {
    String code = row.problem().code().name();
    return Json.object()
        .with("code", code)
        .with("where", row.problem().where())
        .with("detail", row.problem().detail())
        .with("what", Words.what(code))
        .with("next", Words.next(code))
        .with("item", JsonRows.orNothing(row.item() == null ? "" : row.item().value()))
        .build();
  }

  static String item(ItemRow row) {
    Item item = row.item();
    return String.format(
        Locale.ROOT, "%s  %s  %,d  %s", item.id(), item.receivedAt(), item.size(), name(item));
  }

  private static String name(Item item) {
    return Names.visible(item.name());
  }

  static String document(DocumentRow row) {
    Document document = row.document();
    String posted = document.value(Field.POSTED);
    return "%s  %-10s  %s  %s"
        .formatted(
            row.id(),
            posted.isEmpty() ? "-" : posted,
            title(document),
            document.value(Field.PUBLISHER))
        .stripTrailing();
  }

  static String title(Document document) {
    String title = document.value(Field.TITLE);
    return title.isEmpty() ? Words.say("document.untitled") : title;
  }

  /// The body of the entry, as the log commits to it, and its number.
  static Json entryJson(Entry entry) {
    var body = new String(ActJson.body(entry.at(), entry.by(), entry.act()), UTF_8);
    var members = new LinkedHashMap<>(Json.parseObject(body).members());
    members.put("number", Json.of(entry.number()));
    return new Json.Obj(members);
  }

  static String role(Role role) {
    return JsonRows.lower(role);
  }
}
