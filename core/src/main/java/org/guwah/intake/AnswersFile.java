package org.guwah.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.guwah.json.Json;
import org.guwah.json.JsonException;
import org.guwah.model.Consent;
import org.guwah.model.Held;
import org.guwah.model.Restriction;
import org.guwah.model.Use;

/// Reads what the form for testimonies saves on a machine without the archive: one JSON object with
/// the answers by name, and `"guwah":"testimony/1"`.
///
/// It is our own form's file, and read by our own strict parser; whatever else calls itself so is
/// refused with what is wrong.
///
/// @param id that the form gave to these answers: eight letters or digits
record AnswersFile(String id, Testimony told) {
  /// How the names of such files end.
  static final String ENDING = ".guwah.json";

  /// In bytes.
  static final int LARGEST = 4 << 20;

  private static final Set<String> NAMES =
      Set.of(
          "guwah",
          "id",
          "words",
          "title",
          "language",
          "teller",
          "relation",
          "knowledge",
          "interviewer",
          "earlier",
          "use",
          "restriction",
          "held",
          "eyes",
          "hold",
          "explainedBy",
          "explainedOn",
          "terms");

  private static final Pattern ID = Pattern.compile("[0-9a-z]{8}");

  /// @param bytes of the whole file
  /// @throws IllegalArgumentException with what is wrong, where it is no such file
  static AnswersFile read(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      Json.Obj json = Json.parseObject(text);
      if (!json.members().keySet().equals(NAMES) || !json.text("guwah").equals("testimony/1")) {
        throw new IllegalArgumentException("it has other members than the form's file");
      }
      if (!ID.matcher(json.text("id")).matches()) {
        throw new IllegalArgumentException("its id is none that the form gives");
      }
      return new AnswersFile(json.text("id"), read(json));
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException("it is not text in UTF-8", e);
    } catch (JsonException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  private static Testimony read(Json.Obj json) {
    var held = EnumSet.noneOf(Held.class);
    texts(json, "held").forEach(name -> held.add(Held.valueOf(name)));
    var consent =
        new Consent(
            Use.valueOf(json.text("use")),
            held,
            Restriction.valueOf(json.text("eyes")),
            json.text("explainedBy"),
            json.text("explainedOn"),
            json.text("terms"));
    return new Testimony(
        json.text("words"),
        json.text("title"),
        json.text("language"),
        json.text("teller"),
        json.text("relation"),
        json.text("knowledge"),
        json.text("interviewer"),
        json.text("earlier"),
        consent,
        Restriction.valueOf(json.text("restriction")),
        texts(json, "hold"));
  }

  private static List<String> texts(Json.Obj json, String name) {
    var texts = new ArrayList<String>();
    for (Json each : json.array(name)) {
      if (!(each instanceof Json.Text(String text))) {
        throw new JsonException("member \"" + name + "\" holds " + each);
      }
      texts.add(text);
    }
    return texts;
  }
}
