package org.guwah.records;

import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.guwah.model.Claim;
import org.guwah.model.DocumentId;
import org.guwah.model.Edtf;
import org.guwah.model.Mention;
import org.guwah.model.Tag;
import org.guwah.model.Verdict;
import org.guwah.records.Moment.Basis;

/// What is told of one entity, as one viewer may see it.
///
/// @param acts what happened to a person, at a place, or by an organisation, by time
/// @param others what else is claimed of it, in the order of the texts
/// @param names by which documents call it
public record Story(List<Moment> acts, List<Involvement> others, List<Spelling> names) {
  public Story {
    acts = List.copyOf(acts);
    others = List.copyOf(others);
    names = List.copyOf(names);
  }

  /// A name as it is written.
  ///
  /// @param script ISO 15924, such as `Latn`; `Zyyy` where it has no letters
  public record Spelling(String words, String script, Set<DocumentId> documents) {}

  static Story of(Entity entity, List<Involvement> all, Moments moments) throws IOException {
    Claim.Slot its = slot(entity.type());
    var acts = all.stream().filter(each -> isAct(each, its)).toList();
    var others = all.stream().filter(each -> !isAct(each, its)).toList();
    return new Story(moments.inOrder(acts), others, spellings(entity));
  }

  private static boolean isAct(Involvement each, Claim.Slot its) {
    return each.claim().type() == Claim.Type.ACT && each.slot() == its;
  }

  /// What happened to a person, at a place, or by an organisation.
  private static Claim.Slot slot(Mention.Type type) {
    return switch (type) {
      case PERSON -> Claim.Slot.PERSON;
      case PLACE -> Claim.Slot.PLACE;
      case ORGANISATION -> Claim.Slot.ACTOR;
      case DATE -> Claim.Slot.WHEN;
    };
  }

  private static List<Spelling> spellings(Entity entity) {
    Map<String, Spelling> all = new LinkedHashMap<>();
    for (Appearance each : entity.appearances()) {
      all.computeIfAbsent(
              Tag.folded(each.name()),
              _ -> new Spelling(each.name(), Scripts.of(each.name()), new TreeSet<>()))
          .documents()
          .add(each.document());
    }
    return all.values().stream()
        .sorted(
            Comparator.comparing(Spelling::script)
                .thenComparingInt(each -> -each.documents().size())
                .thenComparing(Spelling::words))
        .toList();
  }

  /// The last of what happened whose time its words say, of what a person accepted if there is any,
  /// else of what only programs propose. What may be about somebody else is left out.
  public Optional<Moment> last() {
    List<Moment> told =
        acts.stream()
            .filter(each -> each.of().isTold() && !each.of().perhaps())
            .filter(each -> each.basis() == Basis.SAID)
            .toList();
    List<Moment> accepted = told.stream().filter(Story::isAccepted).toList();
    return (accepted.isEmpty() ? told : accepted)
        .stream()
            .max(
                Comparator.comparing(
                    each -> each.when().flatMap(Edtf::earliest).map(Object::toString).orElse("")));
  }

  /// Whether a person said that its passage says so.
  public static boolean isAccepted(Moment moment) {
    return moment.of().row().proposal().verdict() == Verdict.ACCEPTED;
  }
}
