package org.guwah.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guwah.archive.Archive;
import org.guwah.model.Act;
import org.guwah.model.Anchor;
import org.guwah.model.Consent;
import org.guwah.model.Field;
import org.guwah.model.Held;
import org.guwah.model.Item;
import org.guwah.model.ItemId;
import org.guwah.model.Judgment;
import org.guwah.model.JudgmentId;
import org.guwah.model.Origin;
import org.guwah.model.Restriction;
import org.guwah.model.Sha256;
import org.guwah.redaction.Occurrences;

/// Makes an item of what somebody told, and the judgments on it: what they agreed to, and what is
/// held back. They are acts to be recorded together, so that there is no moment in which a name
/// that is held back could be seen.
public final class Testimonies {
  /// The declared type of such an item. A reader knows by it that the words are one document,
  /// however they look.
  public static final String MEDIA_TYPE = "text/plain;charset=UTF-8;form=testimony";

  private static final String FORM = "testimony form";
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
  /// @param by the person recording it
  public List<Act> acts(Testimony told, String by) throws IOException {
    return acts(told, name(clock.instant()), FORM, by);
  }

  /// The same for answers of a form elsewhere, which are one testimony however often they are
  /// added.
  ///
  /// @param id of the answers
  List<Act> acts(Testimony told, String id, String by) throws IOException {
    return acts(told, "testimony-" + id + ".txt", FORM + " " + id, by);
  }

  private List<Act> acts(Testimony told, String name, String path, String by) throws IOException {
    var stored = archive.originals().put(new ByteArrayInputStream(told.words().getBytes(UTF_8)));
    var item =
        new Item(
            ItemId.mint(random),
            stored.content(),
            stored.size(),
            name,
            MEDIA_TYPE,
            origin(told, path),
            clock.instant().truncatedTo(ChronoUnit.MILLIS),
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

  /// What is recorded of who told it, and how.
  public static Origin.Testimony origin(Testimony told) {
    return origin(told, FORM);
  }

  private static Origin.Testimony origin(Testimony told, String path) {
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
    Anchor beginning = beginning(content, told.words());
    for (String line : told.held()) {
      judgments.add(held(line, told.words(), told.consent().eyes(), beginning));
    }
    if (!told.title().isBlank()) {
      judgments.add(new Judgment.Corrected(beginning, Field.TITLE, told.title().strip()));
    }
    if (!told.language().isEmpty()) {
      judgments.add(new Judgment.Corrected(beginning, Field.LANGUAGE, told.language()));
    }
    return judgments;
  }

  /// What is held back in a testimony by a later answer of whoever told it: their name, where it
  /// may no longer be shown.
  ///
  /// @param item a testimony
  /// @return none where names may be shown, or the name is not known
  public Optional<Judgment.HeldBack> held(Item item, Consent consent) throws IOException {
    String teller = item.origin() instanceof Origin.Testimony told ? told.teller() : "";
    if (teller.isBlank() || !consent.heldBack().contains(Held.NAME)) {
      return Optional.empty();
    }
    String words;
    try (InputStream in = archive.originals().open(item.content())) {
      words = new String(in.readAllBytes(), UTF_8);
    }
    Anchor beginning = beginning(item.content(), words);
    return Optional.of(held(teller.strip(), words, consent.eyes(), beginning));
  }

  private static Judgment.HeldBack held(
      String line, String words, Restriction eyes, Anchor beginning) {
    List<int[]> places = Occurrences.all(List.of(line), words);
    if (places.isEmpty()) {
      return new Judgment.HeldBack(beginning, line, Held.NAME, eyes);
    }
    int[] place = places.getFirst();
    Anchor at = Anchor.at(beginning.content(), words, place[0], place[1]);
    return new Judgment.HeldBack(at, Held.NAME, eyes);
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
