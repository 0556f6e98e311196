package org.guwah.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guwah.archive.Composition.Weighed;
import org.guwah.archive.Derivations.Judged;
import org.guwah.archive.Proposal;
import org.guwah.model.Claim;
import org.guwah.model.Finding;
import org.guwah.model.Judgment;
import org.guwah.model.Mention;
import org.guwah.model.Span;
import org.guwah.model.Statement;
import org.guwah.model.Verdict;

/// What programs propose in one document, and what people judged of it, put together. The last
/// judgment counts, or the last of each person where two are to accept.
///
/// A judgment is on a proposal where both are of one kind, their telling words overlap, and they
/// are about the same person as far as both say. What a person accepted or asserted stands even
/// where no program proposes it any more, or proposes something else there. What is said of a
/// statement besides hangs on whatever stands for it in the end, whichever was said first.
final class Judging {
  private final int part;
  private final boolean two;
  private final List<Proposal> all;

  /// In a list that somebody brought in, thousands of rows are asserted and nothing is proposed.
  private final boolean proposes;

  private final List<Weighed> besides = new ArrayList<>();

  /// @param two whether a case asks that two people accept what is found in the document
  Judging(int part, List<Proposal> proposals, boolean two) {
    this.part = part;
    this.two = two;
    this.all = new ArrayList<>(proposals);
    this.proposes = !proposals.isEmpty();
  }

  /// By place, those of one place as they came.
  List<Proposal> all() {
    for (Weighed weighed : besides) {
      find(weighed).ifPresent(at -> judge(at, weighed, all.get(at).verdict()));
    }
    besides.clear();
    all.sort((a, b) -> a.finding().at().compareTo(b.finding().at()));
    return all;
  }

  void add(Weighed weighed) {
    if (weighed.part() != part) {
      return;
    }
    switch (weighed.assessment()) {
      case Judgment.Assessed assessed -> assess(weighed, assessed.verdict());
      case Judgment.Asserted _ -> assertIt(weighed);
      case Judgment.Graded _, Judgment.Sourced _, Judgment.Coded _, Judgment.Qualified _ ->
          besides.add(weighed);
    }
  }

  private void assess(Weighed weighed, Verdict verdict) {
    Optional<Integer> at = find(weighed);
    if (at.isPresent()) {
      judge(at.get(), weighed, verdict);
    } else if (verdict == Verdict.ACCEPTED) {
      all.add(own(weighed));
    }
  }

  /// What a program proposes and nobody judged gives way to a person's own words for it.
  private void assertIt(Weighed weighed) {
    if (proposes) {
      all.removeIf(each -> each.verdict() == Verdict.PROPOSED && isAbout(each.finding(), weighed));
    }
    all.add(own(weighed));
  }

  private void judge(int at, Weighed weighed, Verdict verdict) {
    Proposal known = all.get(at);
    var judgments = new ArrayList<Judged>(known.judgments());
    judgments.add(weighed.judged());
    judgments.sort(Comparator.comparingLong(Judged::entry));
    Verdict standing = two ? Deciding.byTwo(judgments) : verdict;
    all.set(at, new Proposal(part, known.finding(), known.proposed(), standing, judgments));
  }

  /// The one that a judgment is on: of several at the same words, the one that says the most of the
  /// same.
  private Optional<Integer> find(Weighed weighed) {
    Optional<Integer> best = Optional.empty();
    int most = -1;
    for (int i = 0; i < all.size(); i++) {
      Finding finding = all.get(i).finding();
      if (isAbout(finding, weighed) && same(finding, weighed) > most) {
        best = Optional.of(i);
        most = same(finding, weighed);
      }
    }
    return best;
  }

  private static boolean isAbout(Finding finding, Weighed weighed) {
    Statement what = weighed.assessment().what();
    return finding.sort().equals(what.sort())
        && finding.kind().equals(what.kind())
        && finding.at().overlaps(weighed.at())
        && !contradicts(finding, weighed);
  }

  private static boolean contradicts(Finding finding, Weighed weighed) {
    Span person = weighed.slots().get(Claim.Slot.PERSON);
    return finding instanceof Claim claim
        && person != null
        && claim
            .slot(Claim.Slot.PERSON)
            .filter(filler -> !filler.at().overlaps(person))
            .isPresent();
  }

  /// How many of its places are just those that were judged.
  private static int same(Finding finding, Weighed weighed) {
    int same = finding.at().equals(weighed.at()) ? 1 : 0;
    if (finding instanceof Claim claim) {
      for (Map.Entry<Claim.Slot, Claim.Filler> slot : claim.slots().entrySet()) {
        same += slot.getValue().at().equals(weighed.slots().get(slot.getKey())) ? 1 : 0;
      }
    }
    return same;
  }

  private Proposal own(Weighed weighed) {
    Verdict standing = two ? Verdict.AWAITING : Verdict.ACCEPTED;
    return new Proposal(part, finding(weighed), false, standing, List.of(weighed.judged()));
  }

  private static Finding finding(Weighed weighed) {
    Statement what = weighed.assessment().what();
    if (what.type().isEmpty()) {
      return new Mention(Mention.Type.valueOf(what.kind()), weighed.at(), what.value());
    }
    Map<Claim.Slot, Claim.Filler> slots = new EnumMap<>(Claim.Slot.class);
    weighed.slots().forEach((slot, at) -> slots.put(slot, new Claim.Filler(at, value(what, slot))));
    return new Claim(
        what.type().get(),
        what.kind(),
        weighed.at(),
        slots,
        List.of(),
        what.modality(),
        what.value(),
        "");
  }

  private static String value(Statement what, Claim.Slot slot) {
    Statement.Words words = what.slots().get(slot);
    return words == null ? "" : words.value();
  }
}
