package org.guwah.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.guwah.json.Json;
import org.guwah.json.JsonException;
import org.guwah.model.Block;
import org.guwah.model.Document;
import org.guwah.model.Field;
import org.guwah.model.Ledger;
import org.guwah.model.Problem;
import org.guwah.model.Reading;
import org.guwah.model.Recipe;
import org.guwah.model.Role;
import org.guwah.model.Sha256;
import org.guwah.model.Standing;
import org.guwah.model.Stated;
import org.guwah.worker.RecipeJson;

/// A [Reading] as JSON, on the wire and wherever readings are kept; specified in
/// `docs/reference/worker-protocol.md`. Blocks and fields are arrays rather than objects, as a
/// reading may have a hundred thousand of them.
public final class ReadingJson {
  private static final Map<Role, Json> ROLES = names(Role.class);
  private static final Map<Standing, Json> STANDINGS = names(Standing.class);

  private ReadingJson() {}

  public static Json.Obj write(Reading reading) {
    Ledger ledger = reading.ledger();
    return Json.object()
        .with("content", reading.content().hex())
        .with("recipe", recipe(reading.recipe()))
        .with("mediaType", reading.mediaType())
        .with("text", reading.text())
        .with("documents", reading.documents().stream().map(ReadingJson::document).toList())
        .with("problems", reading.problems().stream().map(ReadingJson::problem).toList())
        .with(
            "ledger",
            Json.object()
                .with("expected", ledger.expected())
                .with("read", ledger.read())
                .with("failed", ledger.failed())
                .with("skipped", ledger.skipped())
                .build())
        .build();
  }

  /// @throws JsonException where a member is missing or no such thing exists
  /// @throws IllegalArgumentException where offsets or counts contradict each other
  public static Reading read(Json.Obj json) {
    return new Reading(
        new Sha256(json.text("content")),
        recipe(json.get("recipe")),
        json.text("mediaType"),
        json.text("text"),
        json.array("documents").stream().map(ReadingJson::document).toList(),
        problems(json.array("problems")),
        ledger(json.object("ledger")));
  }

  public static Json recipe(Recipe recipe) {
    return RecipeJson.write(recipe);
  }

  /// @throws JsonException where `json` is no recipe
  public static Recipe recipe(Json json) {
    return RecipeJson.read(json);
  }

  public static Json problem(Problem problem) {
    return Json.object()
        .with("code", problem.code().name())
        .with("where", problem.where())
        .with("detail", problem.detail())
        .build();
  }

  /// @throws JsonException where `json` is no problem
  public static Problem problem(Json json) {
    Json.Obj object = object(json);
    return new Problem(
        named(Problem.Code.class, object.get("code")), object.text("where"), object.text("detail"));
  }

  public static Json document(Document document) {
    Json.Builder fields = Json.object();
    document.fields().forEach((field, stated) -> fields.with(field.name(), stated(stated)));
    return Json.object()
        .with("part", document.part())
        .with("start", document.start())
        .with("end", document.end())
        .with("fields", fields.build())
        .with("blocks", document.blocks().stream().map(ReadingJson::block).toList())
        .build();
  }

  private static Json stated(Stated stated) {
    return Json.array(List.of(Json.of(stated.value()), STANDINGS.get(stated.standing())));
  }

  private static Json block(Block block) {
    return Json.array(
        List.of(
            ROLES.get(block.role()),
            Json.of(block.start()),
            Json.of(block.end()),
            STANDINGS.get(block.standing())));
  }

  /// @throws JsonException where `json` is no document
  /// @throws IllegalArgumentException where offsets contradict each other
  public static Document document(Json json) {
    Json.Obj object = object(json);
    return new Document(
        object.count("part"),
        object.count("start"),
        object.count("end"),
        fields(object.object("fields")),
        blocks(object.array("blocks")));
  }

  private static Map<Field, Stated> fields(Json.Obj json) {
    Map<Field, Stated> fields = new EnumMap<>(Field.class);
    json.members()
        .forEach((name, stated) -> fields.put(named(Field.class, Json.of(name)), stated(stated)));
    return fields;
  }

  private static Stated stated(Json json) {
    List<Json> values = values(json, 2);
    return new Stated(text(values.get(0)), named(Standing.class, values.get(1)));
  }

  private static List<Block> blocks(List<Json> all) {
    List<Block> blocks = new ArrayList<>(all.size());
    for (Json each : all) {
      List<Json> values = values(each, 4);
      blocks.add(
          new Block(
              named(Role.class, values.get(0)),
              offset(values.get(1)),
              offset(values.get(2)),
              named(Standing.class, values.get(3))));
    }
    return blocks;
  }

  private static List<Problem> problems(List<Json> all) {
    List<Problem> problems = new ArrayList<>(all.size());
    for (Json each : all) {
      problems.add(problem(each));
    }
    return problems;
  }

  private static Ledger ledger(Json.Obj json) {
    return new Ledger(
        json.count("expected"), json.count("read"), json.count("failed"), json.count("skipped"));
  }

  private static Json.Obj object(Json json) {
    if (json instanceof Json.Obj object) {
      return object;
    }
    throw new JsonException("expected an object");
  }

  private static List<Json> values(Json json, int count) {
    if (json instanceof Json.Array(List<Json> values) && values.size() == count) {
      return values;
    }
    throw new JsonException("expected an array of " + count);
  }

  private static String text(Json json) {
    if (json instanceof Json.Text(String value)) {
      return value;
    }
    throw new JsonException("expected a string");
  }

  private static int offset(Json json) {
    if (json instanceof Json.Whole(long value) && value == (int) value) {
      return (int) value;
    }
    throw new JsonException("expected an offset below 2^31");
  }

  private static <E extends Enum<E>> E named(Class<E> type, Json json) {
    String name = text(json);
    try {
      return Enum.valueOf(type, name);
    } catch (IllegalArgumentException e) {
      throw new JsonException("no " + type.getSimpleName() + " is named \"" + name + "\"");
    }
  }

  private static <E extends Enum<E>> Map<E, Json> names(Class<E> type) {
    Map<E, Json> names = new EnumMap<>(type);
    for (E each : type.getEnumConstants()) {
      names.put(each, Json.of(each.name()));
    }
    return names;
  }
}
