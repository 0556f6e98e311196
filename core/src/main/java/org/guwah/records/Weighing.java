package org.guwah.records;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guwah.model.Mention;
import org.guwah.names.NameLevel;
import org.guwah.names.NameLikeness;

/// Weighs what speaks for two being one. Missing is not disagreement: what only one has adds
/// nothing.
final class Weighing {
  private static final int FEWEST = 200;

  /// Whom a document calls a relative of somebody is not that one.
  private static final double EACH_OTHER = -10;

  /// A document goes on to call somebody by a part of the name that it gave before.
  private static final double SHORT_FORM = 14;

  /// Whoever makes a list seldom writes somebody down twice.
  private static final double TWO_ROWS = -5;

  /// Nobody dies on two days; but documents tell wrong days.
  private static final double ONCE = -5;

  private final NameBits names;
  private final PlaceBits places;
  private final Happenings happenings;
  private final double before;

  /// The most that each family can say for one.
  private final Map<Usual, Double> best = new EnumMap<>(Usual.class);

  private final Mention.Type type;
  private final LinkWeights weights;

  /// @param all what is compared
  Weighing(Mention.Type type, LinkWeights weights, List<Traits> all) {
    this.type = type;
    this.weights = weights;
    this.names = new NameBits(type, weights, all);
    this.places = new PlaceBits(type, weights);
    this.happenings = new Happenings(all);
    this.before = -Math.log(Math.max(FEWEST, all.size())) / Math.log(2);
    for (Usual family : Usual.values()) {
      best.put(family, best(family, type, weights));
    }
  }

  /// The evidence of two that are worth asking about. Most pairs are told by their names alone.
  Optional<Evidence> asked(Traits a, Traits b) {
    Bar called = called(a, b);
    double rows = areRowsOfOne(a, b) ? TWO_ROWS : 0;
    if (before + called.bits() + rows + most(a, b) < Evidence.ASKED) {
      return Optional.empty();
    }
    return Optional.of(weigh(a, b, called))
        .filter(each -> !isHopeless(each) && each.bits() >= Evidence.ASKED);
  }

  /// The most that all but the names can say for one.
  private double most(Traits a, Traits b) {
    double most = isShortFor(a, b) || isShortFor(b, a) ? SHORT_FORM : 0;
    most += a.titles().isEmpty() || b.titles().isEmpty() ? 0 : best(Usual.TITLE);
    most += a.born().isEmpty() || b.born().isEmpty() ? 0 : best(Usual.BORN);
    most += a.sex().isEmpty() || b.sex().isEmpty() ? 0 : best(Usual.SEX);
    most += a.places().isEmpty() || b.places().isEmpty() ? 0 : best(Usual.PLACE);
    most += a.bonds().isEmpty() || b.bonds().isEmpty() ? 0 : best(Usual.KIN);
    most += a.events().isEmpty() || b.events().isEmpty() ? 0 : best(Usual.EVENT);
    return most;
  }

  private double best(Usual family) {
    return best.getOrDefault(family, 0.0);
  }

  private static double best(Usual family, Mention.Type type, LinkWeights weights) {
    return family.levels().stream()
        .mapToDouble(level -> weights.bits(type, level.key()))
        .reduce(0, Math::max);
  }

  Evidence weigh(Traits a, Traits b) {
    return weigh(a, b, called(a, b));
  }

  /// What both are called.
  private Bar called(Traits a, Traits b) {
    return a.meant().isEmpty() || b.meant().isEmpty()
        ? names.bar(a, b)
        : PlaceBits.located(a, b).orElseGet(() -> names.bar(a, b));
  }

  private Evidence weigh(Traits a, Traits b, Bar called) {
    var bars = new ArrayList<Bar>();
    bars.add(new Bar("before", before, "", ""));
    bars.add(called);
    if (isShortFor(a, b) || isShortFor(b, a)) {
      bars.add(new Bar("short", SHORT_FORM, a.entity().name(), b.entity().name()));
    }
    if (areRowsOfOne(a, b)) {
      bars.add(new Bar("list", TWO_ROWS, "", ""));
    }
    titles(a, b, bars);
    if (a.born().isPresent() && b.born().isPresent()) {
      boolean meet = a.born().get().meets(b.born().get());
      String key = meet ? "born.same" : "born.other";
      bars.add(bar(key, told(a.born().get()), told(b.born().get())));
    }
    if (!a.sex().isEmpty() && !b.sex().isEmpty()) {
      bars.add(bar(a.sex().equals(b.sex()) ? "sex.same" : "sex.other", "", ""));
    }
    places.places(a, b).ifPresent(bars::add);
    Kinfolk.of(a, b, (one, other) -> NameLikeness.of(one, other).level())
        .map(this::kin)
        .ifPresent(bars::add);
    happenings.best(a, b).map(this::event).filter(bar -> bar.bits() != 0).ifPresent(bars::add);
    happenings.contradiction(a, b).map(this::event).ifPresent(bars::add);
    return new Evidence(bars);
  }

  private static boolean areRowsOfOne(Traits a, Traits b) {
    return !a.lists().isEmpty() && !Collections.disjoint(a.lists(), b.lists());
  }

  private static boolean isShortFor(Traits a, Traits b) {
    return !a.longer().isEmpty() && a.longer().stream().anyMatch(b.entity()::isCalled);
  }

  private Bar bar(String key, String a, String b) {
    return new Bar(key, weights.bits(type, key), a, b);
  }

  private Bar kin(Kinfolk kin) {
    String key = "kin." + kin.level();
    double bits = kin.level().equals("each") ? EACH_OTHER : weights.bits(type, key);
    return new Bar(key, bits, kin.a().written(), kin.b().written());
  }

  private Bar event(Happenings.Meeting meeting) {
    String key = "event." + meeting.agreement().name();
    double bits = weights.bits(type, key) + Math.min(0, meeting.rarity() - Usual.bits(key));
    boolean contradicts = meeting.agreement() == Event.Agreement.ONCE;
    return new Bar(
        key,
        contradicts ? ONCE : bits,
        meeting.a().when().toString(),
        meeting.b().when().toString());
  }

  private static String told(Traits.Years years) {
    return years.from() + "–" + years.to();
  }

  private void titles(Traits a, Traits b, List<Bar> bars) {
    if (a.titles().isEmpty() || b.titles().isEmpty()) {
      return;
    }
    String one = String.join(", ", a.titles());
    String other = String.join(", ", b.titles());
    Set<String> words = new HashSet<>(List.of(folded(one)));
    words.retainAll(List.of(folded(other)));
    boolean same = !words.isEmpty();
    bars.add(bar(same ? "title.same" : "title.other", one, other));
  }

  private static String[] folded(String words) {
    return Arrays.stream(words.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
        .distinct()
        .filter(word -> !word.isEmpty())
        .toArray(String[]::new);
  }

  /// Whether names speak against each other so much that nothing else counts.
  static boolean isHopeless(Evidence evidence) {
    return evidence.bars().stream()
        .anyMatch(bar -> bar.key().equals("name." + NameLevel.OTHER.name()));
  }
}
