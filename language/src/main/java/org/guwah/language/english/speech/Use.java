package org.guwah.language.english.speech;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.guwah.language.english.Parsed;
import org.guwah.model.Block;
import org.guwah.model.Claim;
import org.guwah.model.Role;
import org.guwah.model.Span;

/// Tells what words between marks are for. Marks also stand around words that somebody only uses
/// ("re-education camps"). So a few words without a verb are no quotation, unless they tell what
/// something is said to be, and a few words with one are only where a verb of saying governs them.
final class Use {
  private static final int FEW = 6;

  /// Characters to the end of a sentence that ends with ", she added."
  private static final int LAST = 30;

  private static final Pattern OTHER_CLAUSE =
      Pattern.compile("[\",]* (?:where|which|who|when|as|and|but|while|though|because)\\b");

  /// Characters before words between marks that tell how these are used.
  private static final int BEFORE = 24;

  private static final Pattern PREDICATE =
      Pattern.compile(
          "\\b(?:(?:is|are|was|were|be|been|being|became|remains?|remained)(?: not| both| an?| the)*"
              + "|spoke of|speaks of|says?|said|replied|answered|added):? ?\"$");

  private final Parsed parsed;

  /// The quotations before.
  private final List<Claim> found;

  /// @param found the quotations that stand before those asked for; it grows
  Use(Parsed parsed, List<Claim> found) {
    this.parsed = parsed;
    this.found = found;
  }

  boolean isQuotation(
      Span stretch, Block block, Optional<Saying> saying, Optional<Claim.Filler> speaker) {
    List<CoreLabel> tokens = tokens(stretch);
    boolean verb = tokens.stream().anyMatch(each -> each.tag().matches("VB[DPZ]?|MD|VBG|VBN"));
    boolean finite = tokens.stream().anyMatch(each -> each.tag().matches("VB[DPZ]|MD"));
    if (block.role() == Role.TITLE) {
      return finite && tokens.size() >= FEW && saying.isPresent();
    }
    boolean piece = Character.isLowerCase(parsed.matter().text().codePointAt(stretch.start()));
    if (tokens.size() < FEW || (piece && !finite)) {
      boolean said = verb || tokens.size() >= FEW || isPredicate(stretch);
      return (said && saying.filter(each -> governs(each, stretch)).isPresent())
          || saying.filter(each -> isBroken(each, stretch)).isPresent()
          || ((finite || isOrder(tokens)) && goesOn(stretch, block, saying, speaker));
    }
    return speaker.isPresent() || (finite && tokens.size() >= 2 * FEW);
  }

  /// "Do not count them."
  private static boolean isOrder(List<CoreLabel> tokens) {
    return !tokens.isEmpty() && tokens.getFirst().tag().equals("VB");
  }

  /// Whether a whole sentence follows on a quotation of the same paragraph: "…," she said. "I
  /// know."
  private boolean goesOn(
      Span stretch, Block block, Optional<Saying> saying, Optional<Claim.Filler> speaker) {
    String text = parsed.matter().text();
    boolean whole =
        Character.isUpperCase(text.codePointAt(stretch.start()))
            && ".!?".indexOf(text.charAt(stretch.end() - 1)) >= 0;
    boolean alone = saying.isEmpty() && speaker.isPresent();
    return whole
        && (alone
            || found.stream()
                .filter(
                    each -> block.start() <= each.at().start() && each.at().end() <= block.end())
                .anyMatch(each -> each.slot(Claim.Slot.SPEAKER).isPresent()));
  }

  /// Whether they end with a comma, and "said" follows.
  private boolean isBroken(Saying saying, Span stretch) {
    boolean comma =
        parsed.plain().charAt(stretch.end() - 1) == ','
            || parsed.plain().startsWith("\",", stretch.end());
    int distance = saying.at().start() - stretch.end();
    return comma
        && saying.verb().isPresent()
        && distance >= 0
        && distance < Quotes.NEAR
        && !OTHER_CLAUSE
            .matcher(parsed.plain())
            .region(stretch.end(), saying.at().start())
            .lookingAt();
  }

  /// Whether they tell what something is, "was “most pleased”", or are all that is said: "says “at
  /// least ten”".
  private boolean isPredicate(Span stretch) {
    int start = Math.max(0, stretch.start() - BEFORE);
    return PREDICATE.matcher(parsed.plain().substring(start, stretch.start())).find();
  }

  /// Whether a few words are a part of what is said: the verb stands before them in their sentence,
  /// right after them, or at the end of it.
  private static boolean governs(Saying saying, Span stretch) {
    boolean within = saying.sentence().at().holds(stretch);
    boolean before = within && saying.at().end() <= stretch.start();
    boolean last = within && saying.sentence().at().end() - saying.at().end() <= LAST;
    boolean after =
        saying.at().start() >= stretch.end() && saying.at().start() - stretch.end() < Quotes.NEAR;
    return saying.verb().isPresent() && (before || after || last);
  }

  private List<CoreLabel> tokens(Span stretch) {
    var tokens = new ArrayList<CoreLabel>();
    for (Parsed.Sentence sentence : parsed.sentences()) {
      if (sentence.at().overlaps(stretch)) {
        for (CoreLabel token : sentence.core().tokens()) {
          boolean inside =
              token.beginPosition() >= stretch.start() && token.endPosition() <= stretch.end();
          if (inside && token.word().chars().anyMatch(Character::isLetterOrDigit)) {
            tokens.add(token);
          }
        }
      }
    }
    return tokens;
  }
}
