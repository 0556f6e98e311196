package org.guwah.extraction;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.guwah.json.Json;
import org.guwah.json.JsonException;
import org.guwah.model.Block;
import org.guwah.model.Field;
import org.guwah.model.Role;
import org.guwah.model.Sha256;
import org.guwah.model.Standing;

/// A [Matter] as JSON, on its way to a worker; specified in `docs/reference/worker-protocol.md`.
public final class MatterJson {
  private MatterJson() {}

  public static Json.Obj write(Matter matter) {
    Json.Builder fields = Json.object();
    matter.fields().forEach((field, value) -> fields.with(field.name(), value));
    return Json.object()
        .with("text", matter.text())
        .with("blocks", matter.blocks().stream().map(MatterJson::block).toList())
        .with("fields", fields.build())
        .build();
  }

  /// What tells a matter from all others: the SHA-256 of its JSON, in hexadecimal digits. Documents
  /// with the same key need to be looked through only once.
  public static String key(Matter matter) {
    return Sha256.hash(write(matter).toString().getBytes(StandardCharsets.UTF_8)).hex();
  }

  private static Json block(Block block) {
    return Json.array(
        List.of(Json.of(block.role().name()), Json.of(block.start()), Json.of(block.end())));
  }

  /// @throws JsonException where a member is missing, or offsets leave the text
  public static Matter read(Json.Obj json) {
    String text = json.text("text");
    List<Block> blocks = new ArrayList<>();
    for (Json each : json.array("blocks")) {
      blocks.add(block(each, text.length()));
    }
    Map<Field, String> fields = new EnumMap<>(Field.class);
    for (String name : json.object("fields").members().keySet()) {
      fields.put(field(name), json.object("fields").text(name));
    }
    return new Matter(text, blocks, fields);
  }

  private static Block block(Json json, int length) {
    var row = new JsonRow(json);
    var block = new Block(role(row.text(0)), row.number(1), row.number(2), Standing.READ);
    if (block.end() > length) {
      throw new JsonException("a block ends at " + block.end() + " of " + length);
    }
    return block;
  }

  private static Role role(String name) {
    try {
      return Role.valueOf(name);
    } catch (IllegalArgumentException e) {
      throw new JsonException("no role is called " + name.toLowerCase(Locale.ROOT));
    }
  }

  private static Field field(String name) {
    try {
      return Field.valueOf(name);
    } catch (IllegalArgumentException e) {
      throw new JsonException("no field is called " + name.toLowerCase(Locale.ROOT));
    }
  }
}
