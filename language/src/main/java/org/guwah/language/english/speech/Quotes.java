package org.guwah.language.english.speech;

import edu.stanford.nlp.ling.CoreLabel;
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
///
/// Marks also stand around words that somebody only uses ("re-education camps"). So a few words
/// without a verb are no quotation, and a few words with one are only where a verb of saying
/// governs them.
public final class Quotes {
  private static final int FEW = 6;

  private final Parsed parsed;
  private final List<Span> stretches;
  private final List<Saying> sayings;
  private final Speaker speaker;
  private final List<Claim> found = new ArrayList<>();
  private Optional<Claim.Filler> last = Optional.empty();
  private int lastBlock = Integer.MIN_VALUE;

  private Quotes(
      Parsed parsed, List<Span> stretches, List<Saying> sayings, Speaker speaker) {
    this.parsed = parsed;
    this.stretches = stretches;
    this.sayings = sayings;
    this.speaker = speaker;
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
    return quotes.found;
  }

  private void block(Block block, int index) {
    List<Span> here =
        stretches.stream()
            .filter(each -> block.start() <= each.start() && each.end() <= block.end())
            .toList();
    for (Span stretch : here) {
      Optional<Saying> saying = saying(stretch, block);
      Optional<Claim.Filler> speaker =
          saying.map(Saying::speaker).or(() -> goesOn(block, here, index) ? last : Optional.empty());
      if (isQuotation(stretch, block, saying, speaker)) {
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
    return between + (sameSentence || (follows && between < 40) ? 0 : 400);
  }

  private boolean isQuotation(
      Span stretch, Block block, Optional<Saying> saying, Optional<Claim.Filler> speaker) {
    List<CoreLabel> tokens = tokens(stretch);
    boolean verb = tokens.stream().anyMatch(each -> each.tag().matches("VB[DPZ]?|MD|VBG|VBN"));
    boolean finite = tokens.stream().anyMatch(each -> each.tag().matches("VB[DPZ]|MD"));
    if (block.role() == Role.TITLE) {
      return finite && tokens.size() >= FEW && saying.isPresent();
    }
    boolean piece = Character.isLowerCase(parsed.matter().text().codePointAt(stretch.start()));
    if (tokens.size() < FEW || (piece && !finite)) {
      return verb && saying.filter(each -> governs(each, stretch)).isPresent();
    }
    return speaker.isPresent() || (finite && tokens.size() >= 2 * FEW);
  }

  /// Whether a few words are a part of what is said: the verb stands before them in their sentence,
  /// or right after them.
  private static boolean governs(Saying saying, Span stretch) {
    boolean before =
        saying.sentence().at().holds(stretch) && saying.at().end() <= stretch.start();
    boolean after =
        saying.at().start() >= stretch.end() && saying.at().start() - stretch.end() < 40;
    return saying.verb().isPresent() && (before || after);
  }

  private List<CoreLabel> tokens(Span stretch) {
    var tokens = new ArrayList<CoreLabel>();
    for (Parsed.Sentence sentence : parsed.sentences()) {
      if (sentence.at().overlaps(stretch)) {
        for (CoreLabel token : sentence.core().tokens()) {
          boolean inside =
              token.beginPosition() >= stretch.start() && token.endPosition() <= stretch.end();
          if (inside && Character.isLetterOrDigit(token.word().charAt(0))) {
            tokens.add(token);
          }
        }
      }
    }
    return tokens;
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
