package org.guwah.corroboration;

import java.util.List;
import java.util.Optional;
import org.guwah.archive.Derivations.Judged;
import org.guwah.archive.Proposals.Row;
import org.guwah.corroboration.FirstSpeaker.Basis;
import org.guwah.corroboration.FirstSpeaker.Described;
import org.guwah.corroboration.FirstSpeaker.Named;
import org.guwah.corroboration.FirstSpeaker.Unsaid;
import org.guwah.model.Claim;
import org.guwah.model.Item;
import org.guwah.model.Judgment;
import org.guwah.model.Mention;
import org.guwah.model.Origin;
import org.guwah.model.Span;
import org.guwah.redaction.Redaction;

/// Finds who said first what a document says. In this order: what a person decided of the claim;
/// whom the words name; where a person says that the document has its words from; whose testimony
/// it is; who is described without a name.
///
/// @param text of the document, as its viewer sees it
/// @param mentions of the document that nobody rejected
/// @param origin of the whole document, as a person gave it; empty where nobody did
/// @param item that holds it, as its viewer may see it
record FirstSpeakers(String text, List<Mention> mentions, String origin, Item item) {
  FirstSpeaker of(Row row, Claim claim) {
    return judged(row).orElseGet(() -> told(claim));
  }

  private static Optional<FirstSpeaker> judged(Row row) {
    Optional<FirstSpeaker> last = Optional.empty();
    for (Judged each : row.proposal().judgments()) {
      if (each.judgment() instanceof Judgment.Sourced(_, _, String name)) {
        last = Optional.of(name.isBlank() ? new Unsaid() : new Named(name, "", Basis.JUDGMENT));
      }
    }
    return last;
  }

  private FirstSpeaker told(Claim claim) {
    Optional<Claim.Filler> first = claim.chain().stream().findFirst().or(() -> speaker(claim));
    Optional<FirstSpeaker> named = first.flatMap(this::named);
    if (named.isPresent()) {
      return named.get();
    }
    if (!origin.isEmpty()) {
      return new Named(origin, "", Basis.JUDGMENT);
    }
    if (item.origin() instanceof Origin.Testimony testimony) {
      return teller(testimony);
    }
    return first
        .<FirstSpeaker>map(filler -> new Described(line(filler.at().of(text))))
        .orElse(new Unsaid());
  }

  private static Optional<Claim.Filler> speaker(Claim claim) {
    return claim.slot(Claim.Slot.SPEAKER);
  }

  private FirstSpeaker teller(Origin.Testimony testimony) {
    String teller = testimony.teller();
    return teller.isBlank() || teller.contains(Redaction.MASK)
        ? new Named(item.name(), item.id().value(), Basis.TESTIMONY)
        : new Named(teller, "", Basis.TESTIMONY);
  }

  /// Whoever is called by a name, or by a name and what they are to its bearer. "Omar's wife" is
  /// somebody whom the words name, if not by her own name.
  private Optional<FirstSpeaker> named(Claim.Filler filler) {
    if (filler.suggested().isPresent()) {
      return Optional.empty();
    }
    String words = line(filler.at().of(text));
    boolean names = mentions.stream().anyMatch(each -> names(each, filler.at()));
    boolean given = !filler.value().isBlank() && !filler.value().equals(words);
    if (!names && !given) {
      return Optional.empty();
    }
    String name = given ? line(filler.value()) : words;
    return Optional.of(new Named(name, "", Basis.WORDS));
  }

  /// A place speaks only by itself ("Beijing said"); within other words it only says from where
  /// they are.
  private static boolean names(Mention mention, Span speaker) {
    return switch (mention.type()) {
      case PERSON, ORGANISATION -> mention.at().overlaps(speaker);
      case PLACE -> mention.at().holds(speaker);
      case DATE -> false;
    };
  }

  private static String line(String words) {
    return words.strip().replaceAll("\\s+", " ");
  }
}
