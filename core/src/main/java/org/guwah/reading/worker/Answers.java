package org.guwah.reading.worker;

import org.guwah.json.JsonException;
import org.guwah.model.Document;
import org.guwah.model.Problem;
import org.guwah.model.Reading;
import org.guwah.model.Sha256;
import org.guwah.model.Standing;
import org.guwah.model.Stated;
import org.guwah.reading.ReadingJson;
import org.guwah.worker.Frame;
import org.guwah.worker.Hello;
import org.guwah.worker.Limits;
import org.guwah.worker.Wellformed;
import org.jspecify.annotations.Nullable;

/// Holds a worker's answer against every rule before it is believed. The model's own constructors
/// check the offsets.
final class Answers {
  static final int MAX_PROBLEMS = 1_000;
  static final int MAX_WORDS = 4_096;
  private static final int MAX_TYPE = 255;
  private static final int SHORT = 300;

  private Answers() {}

  /// @param parts that came before the answer
  static Reading check(Frame frame, Sha256 content, Hello hello, Limits limits, int parts)
      throws Conversation.Lost {
    Reading reading;
    try {
      reading = ReadingJson.read(frame.json());
    } catch (JsonException | IllegalArgumentException e) {
      throw new Conversation.Lost("its answer is wrong: " + shortText(e.getMessage()));
    }
    require(reading.content().equals(content), "it answers for another content");
    require(hello.recipes().contains(reading.recipe()), "it names an unknown recipe");
    require(mediaType(reading.mediaType()), "its media type is none");
    require(reading.ledger().read() == parts, "its ledger does not count the parts it sent");
    text(reading.text(), limits);
    documents(reading, limits);
    problems(reading);
    return reading;
  }

  static String shortText(@Nullable String text) {
    String plain = String.valueOf(text).replaceAll("\\p{Cntrl}", " ");
    return plain.length() <= SHORT ? plain : plain.substring(0, SHORT) + "…";
  }

  private static void text(String text, Limits limits) throws Conversation.Lost {
    require(text.length() <= limits.text(), "its text is too long");
    require(Wellformed.firstLone(text, 0) < 0, "its text holds half a character");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      require(
          c >= 0xa0 || !Character.isISOControl(c) || c == '\n' || c == '\t',
          "its text holds controls");
    }
  }

  private static void documents(Reading reading, Limits limits) throws Conversation.Lost {
    require(reading.documents().size() <= limits.pieces(), "it found too many documents");
    long blocks = 0;
    for (Document document : reading.documents()) {
      blocks += document.blocks().size();
      for (Stated stated : document.fields().values()) {
        require(stated.value().length() <= MAX_WORDS, "the value of a field is too long");
        require(stated.standing() != Standing.CORRECTED, "it claims to be a person");
      }
    }
    require(blocks <= 2L * limits.pieces(), "it found too many blocks");
  }

  private static void problems(Reading reading) throws Conversation.Lost {
    require(reading.problems().size() <= MAX_PROBLEMS, "it found too many problems");
    for (Problem problem : reading.problems()) {
      String code = problem.code().name();
      require(code.startsWith("R") || code.startsWith("U"), "it claims a problem " + code);
      require(
          problem.where().length() <= MAX_WORDS && problem.detail().length() <= MAX_WORDS,
          "a problem's words are too long");
    }
  }

  private static boolean mediaType(String type) {
    return !type.isEmpty()
        && type.length() <= MAX_TYPE
        && type.chars().allMatch(c -> c > ' ' && c < 0x7f);
  }

  private static void require(boolean holds, String otherwise) throws Conversation.Lost {
    if (!holds) {
      throw new Conversation.Lost(otherwise);
    }
  }
}
