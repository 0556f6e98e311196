package org.guwah.language.english.speech;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guwah.language.english.Parsed;
import org.guwah.model.Block;
import org.guwah.model.Claim;
import org.guwah.model.Mention;
import org.guwah.model.Role;
import org.guwah.model.Span;

/// Words between marks, with their speakers: whoever a verb of saying in the same paragraph has for
/// its subject; where the paragraph is nothing but quotation, whoever spoke before.
public final class Quotes {
  /// What a verb of saying is put further away for standing in the next sentence, or in another.
  private static final int FOLLOWING = 1_000;

  private static final int ELSEWHERE = 2_000;

  /// Characters between words between marks and the verb of saying that follows them.
  static final int NEAR = 40;

  private final Parsed parsed;
  private final List<Span> stretches;
  private final List<Saying> sayings;
  private final Speaker speaker;
  private final List<Claim> found = new ArrayList<>();
  private final Use used;
  private Optional<Claim.Filler> last = Optional.empty();
  private int lastBlock = Integer.MIN_VALUE;

  private Quotes(Parsed parsed, List<Span> stretches, List<Saying> sayings, Speaker speaker) {
    this.parsed = parsed;
    this.stretches = stretches;
    this.sayings = sayings;
    this.speaker = speaker;
    this.used = new Use(parsed, found);
  }

  /// By place.
  public static List<Claim> of(Parsed parsed, List<Mention> mentions) {
    List<Span> stretches = QuoteMarks.of(parsed.matter());
    List<Saying> outside =
        new SayingFinder(parsed, mentions)
            .all().stream()
                .filter(each -> stretches.stream().noneMatch(one -> one.holds(each.at())))
                .filter(each -> each.manner() != SayVerbs.Manner.FEELS)
                .toList();
    var quotes = new Quotes(parsed, stretches, outside, new Speaker(parsed, mentions));
    List<Block> blocks = parsed.matter().blocks();
    for (int i = 0; i < blocks.size(); i++) {
      quotes.block(blocks.get(i), i);
    }
    return quotes.found.stream().map(quotes::spoken).toList();
  }

  /// Words that are set apart a second time, without a speaker, are those of whoever spoke them.
  private Claim spoken(Claim claim) {
    if (claim.slot(Claim.Slot.SPEAKER).isPresent()) {
      return claim;
    }
    return found.stream()
        .filter(each -> each.slot(Claim.Slot.SPEAKER).isPresent() && isSame(each, claim))
        .findFirst()
        .map(each -> claim(claim.at(), each.slot(Claim.Slot.SPEAKER)))
        .orElse(claim);
  }

  private boolean isSame(Claim a, Claim b) {
    return letters(a).equals(letters(b));
  }

  private String letters(Claim claim) {
    return parsed.words(claim.at()).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  private void block(Block block, int index) {
    List<Span> here =
        stretches.stream()
            .filter(each -> block.start() <= each.start() && each.end() <= block.end())
            .toList();
    for (Span stretch : here) {
      Optional<Saying> saying = saying(stretch, block);
      Optional<Claim.Filler> speaker =
          saying
              .map(Saying::speaker)
              .or(() -> goesOn(block, here, index) || isListed(index) ? last : Optional.empty());
      if (used.isQuotation(stretch, block, saying, speaker)) {
        found.add(claim(stretch, speaker.map(this::pointed)));
        last = speaker.isPresent() ? speaker : last;
        lastBlock = index;
      }
    }
    if (here.isEmpty() && (block.role() == Role.BODY || block.role() == Role.TITLE)) {
      lastSaid(block, index);
    }
  }

  /// "A, she said." in a paragraph without marks: a quotation that follows is hers as well.
  private void lastSaid(Block block, int index) {
    sayings.stream()
        .filter(each -> each.sentence().block().equals(block))
        .reduce((_, later) -> later)
        .map(Saying::speaker)
        .or(() -> introduced(block))
        .ifPresent(speaker -> {
          last = Optional.of(speaker);
          lastBlock = index;
        });
  }

  /// "She put it this way:" before a paragraph of quotation.
  private Optional<Claim.Filler> introduced(Block block) {
    if (parsed.matter().text().charAt(block.end() - 1) != ':') {
      return Optional.empty();
    }
    return speaker.subject(block);
  }

  /// Whether nothing but quotations stands in the block, and somebody spoke just before it.
  private boolean goesOn(Block block, List<Span> here, int index) {
    int quoted = here.stream().mapToInt(each -> each.end() - each.start() + 2).sum();
    return (block.role() != Role.QUOTE || isIntroduced(index))
        && index - lastBlock <= 3
        && block.end() - block.start() - quoted <= 4;
  }

  /// Whether it stands in a list of quotations under words that end with a colon.
  private boolean isListed(int index) {
    for (int at = index; at > 0 && index - at <= 3 && lastBlock >= at - 1; at--) {
      if (isIntroduced(at)) {
        return true;
      }
    }
    return false;
  }

  private boolean isIntroduced(int index) {
    return index > 0
        && parsed.matter().text().charAt(parsed.matter().blocks().get(index - 1).end() - 1) == ':';
  }

  /// The nearest in the paragraph: in the same sentence if there is one, else before it.
  private Optional<Saying> saying(Span stretch, Block block) {
    Optional<Saying> best = Optional.empty();
    int least = Integer.MAX_VALUE;
    for (Saying each : sayings) {
      if (each.sentence().block().equals(block)) {
        int distance = distance(each, stretch);
        if (distance < least) {
          best = Optional.of(each);
          least = distance;
        }
      }
    }
    return best;
  }

  /// In characters, those between that belong to other quotations not counted; a verb that follows
  /// at once is nearest of all.
  private int distance(Saying saying, Span stretch) {
    Span at = saying.at();
    int from = Math.min(at.end(), stretch.end());
    int to = Math.max(at.start(), stretch.start());
    int between = to - from;
    for (Span other : stretches) {
      if (!other.equals(stretch) && from <= other.start() && other.end() <= to) {
        between -= other.end() - other.start();
      }
    }
    boolean sameSentence = saying.sentence().at().overlaps(stretch);
    boolean follows = at.start() >= stretch.end();
    if (sameSentence && (isNaming(saying) || (follows && isJoined(stretch)))) {
      return between + FOLLOWING;
    }
    return between + (sameSentence ? 0 : follows && between < NEAR ? FOLLOWING : ELSEWHERE);
  }

  /// "the building, which it calls a hostel" is seldom how the rest of the sentence is said.
  private static boolean isNaming(Saying saying) {
    return saying.verb().filter(word -> word.lemma().equals("call")).isPresent();
  }

  /// "… that it was “most pleased” and accused him": the second verb tells something else.
  private boolean isJoined(Span stretch) {
    String after = parsed.plain().substring(stretch.end());
    return after.startsWith("\" and ") || after.startsWith("\" but ");
  }

  /// "It said": whoever spoke before, and was no person.
  private Claim.Filler pointed(Claim.Filler filler) {
    boolean it = parsed.words(filler.at()).equalsIgnoreCase("it");
    return it && last.isPresent()
        ? new Claim.Filler(filler.at(), "", Optional.of(last.get().at()))
        : filler;
  }

  private static Claim claim(Span stretch, Optional<Claim.Filler> speaker) {
    Map<Claim.Slot, Claim.Filler> slots = new EnumMap<>(Claim.Slot.class);
    speaker.ifPresent(each -> slots.put(Claim.Slot.SPEAKER, each));
    return new Claim(
        Claim.Type.QUOTE,
        "direct",
        stretch,
        slots,
        speaker.stream().toList(),
        Claim.Modality.REPORTED,
        "",
        "marks");
  }
}
