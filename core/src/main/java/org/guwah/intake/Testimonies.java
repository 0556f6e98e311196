package org.guwah.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.guwah.archive.Archive;
import org.guwah.model.Act;
import org.guwah.model.Anchor;
import org.guwah.model.Field;
import org.guwah.model.Held;
import org.guwah.model.Item;
import org.guwah.model.ItemId;
import org.guwah.model.Judgment;
import org.guwah.model.JudgmentId;
import org.guwah.model.Origin;
import org.guwah.model.Sha256;
import org.guwah.redaction.Occurrences;

/// Makes an item of what somebody told, and the judgments on it: what they agreed to, and what is
/// held back. They are acts to be recorded together, so that there is no moment in which a name
/// that is held back could be seen.
public final class Testimonies {
  /// The declared type of such an item. A reader knows by it that the words are one document,
  /// however they look.
  public static final String MEDIA_TYPE = "text/plain;charset=UTF-8;form=testimony";

  private static final int LETTERS = 4;

  private final Archive archive;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  public Testimonies(Archive archive, Clock clock) {
    this.archive = archive;
    this.clock = clock;
  }

  /// Keeps the bytes, and gives the acts that make them an item of the archive: its own first.
  ///
  /// @param told without a [Testimony#mistakes()]
  /// @param path where it was written down: the name of the form, or of a file of answers
  /// @param by the person recording it
  public List<Act> acts(Testimony told, String path, String by) throws IOException {
    var stored = archive.originals().put(new ByteArrayInputStream(told.words().getBytes(UTF_8)));
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    var item =
        new Item(
            ItemId.mint(random),
            stored.content(),
            stored.size(),
            name(now),
            MEDIA_TYPE,
            origin(told, path),
            now,
            by,
            told.restriction());
    var acts = new ArrayList<Act>();
    acts.add(new Act.Preserved(item));
    acts.add(judged(new Judgment.Consented(item.id(), told.consent())));
    for (Judgment judgment : judgments(told, stored.content())) {
      acts.add(judged(judgment));
    }
    return acts;
  }

  private Act judged(Judgment judgment) {
    return new Act.Judged(JudgmentId.mint(random), judgment, "");
  }

  /// It says neither who told it nor what.
  private String name(Instant now) {
    var name = new StringBuilder("testimony-" + LocalDate.ofInstant(now, ZoneOffset.UTC) + "-");
    for (int i = 0; i < LETTERS; i++) {
      name.append(ItemId.ALPHABET.charAt(random.nextInt(ItemId.ALPHABET.length())));
    }
    return name.append(".txt").toString();
  }

  private static Origin origin(Testimony told, String path) {
    return new Origin.Testimony(
        path,
        told.teller(),
        told.relation(),
        told.knowledge(),
        told.language(),
        told.interviewer(),
        told.earlier());
  }

  private static List<Judgment> judgments(Testimony told, Sha256 content) {
    var judgments = new ArrayList<Judgment>();
    String words = told.words();
    for (String line : told.held()) {
      int[] place = Occurrences.all(List.of(line), words).getFirst();
      Anchor at = Anchor.at(content, words, place[0], place[1]);
      judgments.add(new Judgment.HeldBack(at, Held.NAME, told.consent().eyes()));
    }
    Anchor beginning = beginning(content, words);
    if (!told.title().isBlank()) {
      judgments.add(new Judgment.Corrected(beginning, Field.TITLE, told.title().strip()));
    }
    if (!told.language().isEmpty()) {
      judgments.add(new Judgment.Corrected(beginning, Field.LANGUAGE, told.language()));
    }
    return judgments;
  }

  /// The first line that says something.
  private static Anchor beginning(Sha256 content, String words) {
    int start = 0;
    while (Character.isWhitespace(words.charAt(start))) {
      start++;
    }
    int end = words.indexOf('\n', start);
    int stop = Math.min(end < 0 ? words.length() : end, start + Anchor.CONTEXT * 4);
    return Anchor.at(content, words, start, wholeCharacter(words, stop));
  }

  private static int wholeCharacter(String words, int at) {
    boolean cuts =
        at < words.length()
            && Character.isHighSurrogate(words.charAt(at - 1))
            && Character.isLowSurrogate(words.charAt(at));
    return cuts ? at + 1 : at;
  }
}
