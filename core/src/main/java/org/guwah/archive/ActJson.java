package org.guwah.archive;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.guwah.json.Json;
import org.guwah.json.JsonException;
import org.guwah.model.Act;
import org.guwah.model.Entry;
import org.guwah.model.Item;
import org.guwah.model.ItemId;
import org.guwah.model.Judgment;
import org.guwah.model.Origin;
import org.guwah.model.Problem;
import org.guwah.model.Restriction;
import org.guwah.model.Sha256;

/// The bytes of an entry of the record: `{"act":{…},"at":"…","by":"…"}` in canonical JSON (RFC
/// 8785), UTF-8. The log commits to exactly these bytes, so what an act once looked like it looks
/// like for ever: a field may be added to a new kind of act, never renamed or moved.
///
/// Every act, judgment and origin has a `kind`. Values of an enum stand under their Java names.
/// Times are RFC 3339 in UTC with milliseconds. Reading is strict: whatever this class would not
/// have written is refused.
public final class ActJson {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
  private static final Instant BEYOND = Instant.parse("+10000-01-01T00:00:00Z");

  // Members are sorted, so the body of a preserved item begins so, and that of no other act does.
  private static final byte[] PRESERVED = "{\"act\":{\"item\":{\"content\":\"".getBytes(US_ASCII);
  private static final int HEX_SIZE = 64;

  private ActJson() {}

  /// Writes the body of an entry.
  ///
  /// @param at cut to the millisecond
  /// @throws IllegalArgumentException where a text holds half a character (a lone surrogate), as a
  ///   file name may, or a time is outside the years 0 to 9999
  public static byte[] body(Instant at, String by, Act act) {
    Json body =
        Json.object()
            .with("act", act(act))
            .with("at", time(at))
            .with("by", text("the person acting", by))
            .build();
    return body.toString().getBytes(UTF_8);
  }

  /// Reads the body of an entry.
  ///
  /// @param number from 0
  /// @throws JsonException where `body` is not what [#body] writes
  public static Entry entry(long number, byte[] body) {
    try {
      String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
      Json.Obj json = Json.parseObject(text);
      only(json, "act", "at", "by");
      Act act = act(json.object("act"));
      var entry = new Entry(number, time(json, "at"), json.text("by"), act);
      if (!json.toString().equals(text)) {
        throw new JsonException("it is not canonical");
      }
      return entry;
    } catch (JsonException | IllegalArgumentException | CharacterCodingException e) {
      throw new JsonException("the body of entry " + number + ": " + e.getMessage());
    }
  }

  /// The original that an act preserves, to which its leaf commits apart from the body. Other acts
  /// have none, even where they speak of one.
  public static Optional<Sha256> original(Act act) {
    return act instanceof Act.Preserved(Item item) ? Optional.of(item.content()) : Optional.empty();
  }

  /// The same from the bytes of a body, without reading all of them. A body that this class did not
  /// write may give nothing.
  public static Optional<Sha256> original(byte[] body) {
    int end = PRESERVED.length + HEX_SIZE;
    if (body.length < end || Arrays.mismatch(PRESERVED, body) != PRESERVED.length) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Sha256(new String(body, PRESERVED.length, HEX_SIZE, US_ASCII)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Json act(Act act) {
    Json.Builder json = Json.object();
    return switch (act) {
      case Act.Began(String archive, String name) ->
          json.with("kind", "began")
              .with("archive", text("the archive's id", archive))
              .with("name", text("the archive's name", name))
              .build();
      case Act.Preserved(Item item) ->
          json.with("kind", "preserved").with("item", item(item)).build();
      case Act.Judged(String id, Judgment judgment, String why) ->
          json.with("kind", "judged")
              .with("id", text("the judgment's id", id))
              .with("judgment", JudgmentJson.write(judgment))
              .with("why", text("the reason", why))
              .build();
      case Act.Noticed(Problem problem) ->
          json.with("kind", "noticed").with("problem", problem(problem)).build();
      case Act.Succeeded(String checkpoint) ->
          json.with("kind", "succeeded")
              .with("checkpoint", text("the checkpoint", checkpoint))
              .build();
    };
  }

  private static Act act(Json.Obj json) {
    return switch (json.text("kind")) {
      case "began" -> {
        only(json, "kind", "archive", "name");
        yield new Act.Began(json.text("archive"), json.text("name"));
      }
      case "preserved" -> {
        only(json, "kind", "item");
        yield new Act.Preserved(item(json.object("item")));
      }
      case "judged" -> {
        only(json, "kind", "id", "judgment", "why");
        yield new Act.Judged(
            json.text("id"), JudgmentJson.read(json.object("judgment")), json.text("why"));
      }
      case "noticed" -> {
        only(json, "kind", "problem");
        yield new Act.Noticed(problem(json.object("problem")));
      }
      case "succeeded" -> {
        only(json, "kind", "checkpoint");
        yield new Act.Succeeded(json.text("checkpoint"));
      }
      default -> throw unknown("act", json);
    };
  }

  private static Json item(Item item) {
    return Json.object()
        .with("content", item.content().hex())
        .with("id", item.id().value())
        .with("mediaType", text("the media type", item.mediaType()))
        .with("name", text("the item's name", item.name()))
        .with("origin", origin(item.origin()))
        .with("receivedAt", time(item.receivedAt()))
        .with("receivedBy", text("the receiving person", item.receivedBy()))
        .with("restriction", item.restriction().name())
        .with("size", item.size())
        .build();
  }

  private static Item item(Json.Obj json) {
    only(
        json,
        "content",
        "id",
        "mediaType",
        "name",
        "origin",
        "receivedAt",
        "receivedBy",
        "restriction",
        "size");
    return new Item(
        new ItemId(json.text("id")),
        new Sha256(json.text("content")),
        json.whole("size"),
        json.text("name"),
        json.text("mediaType"),
        origin(json.object("origin")),
        time(json, "receivedAt"),
        json.text("receivedBy"),
        Restriction.valueOf(json.text("restriction")));
  }

  /// The JSON of an origin, as it stands in a body.
  public static Json origin(Origin origin) {
    Json.Builder json = Json.object();
    return switch (origin) {
      case Origin.Deposit(String path, String from, String channel, String note) ->
          json.with("kind", "deposit")
              .with("path", text("the file's path", path))
              .with("from", text("the giver", from))
              .with("channel", text("the channel", channel))
              .with("note", text("the note", note))
              .build();
      case Origin.Testimony told ->
          json.with("kind", "testimony")
              .with("path", text("the testimony's name", told.path()))
              .with("teller", text("the teller", told.teller()))
              .with("relation", text("the relation", told.relation()))
              .with("knowledge", text("how it is known", told.knowledge()))
              .with("language", text("the language", told.language()))
              .with("interviewer", text("the interviewer", told.interviewer()))
              .with("earlier", text("the earlier interviews", told.earlier()))
              .build();
      case Origin.Part(ItemId of, String path) ->
          json.with("kind", "part")
              .with("of", of.value())
              .with("path", text("the part's path", path))
              .build();
    };
  }

  /// Reads what [#origin(Origin)] writes.
  ///
  /// @throws JsonException where it is something else
  public static Origin origin(Json.Obj json) {
    return switch (json.text("kind")) {
      case "deposit" -> {
        only(json, "kind", "path", "from", "channel", "note");
        yield new Origin.Deposit(
            json.text("path"), json.text("from"), json.text("channel"), json.text("note"));
      }
      case "testimony" -> {
        only(
            json,
            "kind",
            "path",
            "teller",
            "relation",
            "knowledge",
            "language",
            "interviewer",
            "earlier");
        yield new Origin.Testimony(
            json.text("path"),
            json.text("teller"),
            json.text("relation"),
            json.text("knowledge"),
            json.text("language"),
            json.text("interviewer"),
            json.text("earlier"));
      }
      case "part" -> {
        only(json, "kind", "of", "path");
        yield new Origin.Part(new ItemId(json.text("of")), json.text("path"));
      }
      default -> throw unknown("origin", json);
    };
  }

  private static Json problem(Problem problem) {
    return Json.object()
        .with("code", problem.code().name())
        .with("where", text("the problem's place", problem.where()))
        .with("detail", text("the problem's detail", problem.detail()))
        .build();
  }

  private static Problem problem(Json.Obj json) {
    only(json, "code", "where", "detail");
    return new Problem(
        Problem.Code.valueOf(json.text("code")), json.text("where"), json.text("detail"));
  }

  private static String time(Instant at) {
    if (at.isBefore(FIRST) || !at.isBefore(BEYOND)) {
      throw new IllegalArgumentException(at + " is outside the years 0 to 9999");
    }
    return TIME.format(at);
  }

  private static Instant time(Json.Obj json, String name) {
    String text = json.text(name);
    try {
      Instant at = Instant.parse(text);
      if (time(at).equals(text)) {
        return at;
      }
    } catch (DateTimeException e) {
      throw new JsonException("\"" + text + "\" is no time: " + e.getMessage());
    }
    throw new JsonException("\"" + text + "\" is no time with milliseconds in UTC");
  }

  static String text(String what, String value) {
    for (int i = 0; i < value.length(); i++) {
      if (Character.isSurrogate(value.charAt(i)) && !pairAt(value, i)) {
        throw new IllegalArgumentException(
            "%s holds half a character (U+%04X) at %s and cannot be recorded: \"%s\"; write it anew"
                    .formatted(what, (int) value.charAt(i), i, value)
                + " in whole characters first");
      }
    }
    return value;
  }

  private static boolean pairAt(String value, int i) {
    return Character.isHighSurrogate(value.charAt(i))
        ? i + 1 < value.length() && Character.isLowSurrogate(value.charAt(i + 1))
        : i > 0 && Character.isHighSurrogate(value.charAt(i - 1));
  }

  static void only(Json.Obj json, String... names) {
    if (!json.members().keySet().equals(Set.of(names))) {
      throw new JsonException(
          "%s has other members than %s".formatted(json, String.join(", ", names)));
    }
  }

  static JsonException unknown(String what, Json.Obj json) {
    return new JsonException(
        "\"" + json.text("kind") + "\" is a kind of " + what + " this program does not know");
  }
}
