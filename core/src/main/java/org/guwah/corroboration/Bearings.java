package org.guwah.corroboration;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.guwah.model.Claim;
import org.guwah.model.Claim.Modality;
import org.guwah.model.Claim.Slot;
import org.guwah.model.Edtf;
import org.guwah.model.Estimate;

/// Works out how claims bear on each other. It is strict: what is not said is no contradiction, and
/// a claim about somebody without a name bears on no other.
final class Bearings {
  private static final Set<String> ONCE = Set.of("died");
  private static final Set<String> AFTERWARDS = Set.of("died", "returned");

  /// What lasted as long as it is said to: one may be held in several places for a while each.
  private static final Set<String> MEASURED = Set.of("sentenced", "fined");

  private static final int LEAST_WORDS = 2;

  private Bearings() {}

  static Bearing of(Saying a, Saying b) {
    if (a.claim().type() != b.claim().type()) {
      return Bearing.NONE;
    }
    return switch (a.claim().type()) {
      case ACT -> acts(a, b);
      case FIGURE -> figures(a, b);
      case TRAIT, POSITION, INTERVENTION, QUOTE -> Bearing.NONE;
    };
  }

  private static Bearing acts(Saying a, Saying b) {
    return Names.isOne(a.meaning(Slot.PERSON), b.meaning(Slot.PERSON))
        ? ofOnePerson(a, b)
        : Bearing.NONE;
  }

  /// The same for two claims that are known to be about one person, whatever they call them.
  static Bearing ofOnePerson(Saying a, Saying b) {
    if (a.claim().type() == Claim.Type.TRAIT && b.claim().type() == Claim.Type.TRAIT) {
      return traits(a.claim(), b.claim());
    }
    if (a.claim().type() != Claim.Type.ACT || b.claim().type() != Claim.Type.ACT) {
      return Bearing.NONE;
    }
    if (!a.claim().kind().equals(b.claim().kind())) {
      return isAfterDeath(a, b) || isAfterDeath(b, a) ? Bearing.AFTER_DEATH : Bearing.NONE;
    }
    boolean told = isTold(a) && isTold(b);
    if (isApart(a, b)) {
      return told && ONCE.contains(a.claim().kind()) ? Bearing.OTHER_TIME : Bearing.NONE;
    }
    if (told) {
      return isOtherMeasure(a, b) ? Bearing.OTHER_MEASURE : Bearing.SUPPORTS;
    }
    return (isTold(a) && isDenied(b)) || (isTold(b) && isDenied(a)) ? Bearing.DENIES : Bearing.NONE;
  }

  /// Of occupations somebody may have several, and an age is of a day that nobody says.
  private static Bearing traits(Claim a, Claim b) {
    if (!a.kind().equals(b.kind())) {
      return Bearing.NONE;
    }
    boolean other =
        switch (a.kind()) {
          case "born" -> isOtherBirth(a.value(), b.value());
          case "sex" ->
              Sexes.of(a.value())
                  .flatMap(one -> Sexes.of(b.value()).map(two -> !one.equals(two)))
                  .orElse(false);
          default -> false;
        };
    return other ? Bearing.OTHER_TRAIT : Bearing.NONE;
  }

  private static boolean isOtherBirth(String a, String b) {
    return isEarlier(Edtf.parse(a), Edtf.parse(b)) || isEarlier(Edtf.parse(b), Edtf.parse(a));
  }

  private static boolean isTold(Saying saying) {
    Modality modality = saying.claim().modality();
    return modality == Modality.ASSERTED || modality == Modality.REPORTED;
  }

  private static boolean isDenied(Saying saying) {
    Modality modality = saying.claim().modality();
    return modality == Modality.NEGATED || modality == Modality.DENIED;
  }

  private static boolean isAfterDeath(Saying death, Saying later) {
    Optional<LocalDate> died = date(death).flatMap(Edtf::latest);
    Optional<LocalDate> happened = date(later).flatMap(Edtf::earliest);
    return death.claim().kind().equals("died")
        && !AFTERWARDS.contains(later.claim().kind())
        && isTold(death)
        && isTold(later)
        && died.isPresent()
        && happened.isPresent()
        && died.get().isBefore(happened.get());
  }

  /// Whether both say when, and it cannot be the same time.
  private static boolean isApart(Saying a, Saying b) {
    return isBefore(a, b) || isBefore(b, a);
  }

  private static boolean isBefore(Saying a, Saying b) {
    return isEarlier(date(a), date(b));
  }

  private static boolean isEarlier(Optional<Edtf> a, Optional<Edtf> b) {
    Optional<LocalDate> end = a.flatMap(Edtf::latest);
    Optional<LocalDate> start = b.flatMap(Edtf::earliest);
    return end.isPresent() && start.isPresent() && end.get().isBefore(start.get());
  }

  private static Optional<Edtf> date(Saying saying) {
    return saying.claim().slot(Slot.WHEN).flatMap(filler -> Edtf.parse(filler.value()));
  }

  private static boolean isOtherMeasure(Saying a, Saying b) {
    String one = measure(a);
    String other = measure(b);
    return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
  }

  /// Only what has a normal form can be told apart for certain.
  private static String measure(Saying saying) {
    return MEASURED.contains(saying.claim().kind())
        ? saying.claim().slot(Slot.STATUS).map(Claim.Filler::value).orElse("")
        : "";
  }

  /// Only where both say in at least two words what they count: of "people" there are many.
  private static Bearing figures(Saying a, Saying b) {
    Set<String> matter = Names.words(a.words(Slot.MATTER));
    if (!a.claim().kind().equals(b.claim().kind())
        || matter.size() < LEAST_WORDS
        || !matter.equals(Names.words(b.words(Slot.MATTER)))
        || isApart(a, b)
        || !isTold(a)
        || !isTold(b)) {
      return Bearing.NONE;
    }
    return Estimate.of(a.claim().value())
        .flatMap(one -> Estimate.of(b.claim().value()).map(one::isApart))
        .map(apart -> apart ? Bearing.OTHER_COUNT : Bearing.SUPPORTS)
        .orElse(Bearing.NONE);
  }
}
