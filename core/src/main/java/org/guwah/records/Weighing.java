package org.guwah.records;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.guwah.model.Mention;
import org.guwah.names.Name;
import org.guwah.names.NameLevel;
import org.guwah.names.NameLikeness;
import org.guwah.names.Surnames;
import org.guwah.names.Word;

/// Weighs what speaks for two being one. Missing is not disagreement: what only one has adds
/// nothing.
final class Weighing {
  private static final double TITLE_SAME = 5;
  private static final double TITLE_OTHER = -1.5;
  private static final double BORN_SAME = 4;
  private static final double BORN_OTHER = -9;
  private static final double PLACE_SAME = 2;
  private static final int FEWEST = 200;

  /// Places and bodies of just one name are seldom two, however common its words are.
  private static final double WHOLE_NAME = 14;

  private final Commonness commonness;
  private final int size;
  private final boolean isOfPeople;

  Weighing(Mention.Type type, Commonness commonness, int size) {
    this.isOfPeople = type == Mention.Type.PERSON;
    this.commonness = commonness;
    this.size = size;
  }

  Evidence weigh(Traits a, Traits b) {
    var bars = new ArrayList<Bar>();
    double before = -Math.log(Math.max(FEWEST, size)) / Math.log(2);
    bars.add(new Bar("before", before, "", ""));
    bars.add(names(a, b));
    titles(a, b, bars);
    if (a.born().isPresent() && b.born().isPresent()) {
      boolean meet = a.born().get().meets(b.born().get());
      bars.add(
          new Bar(
              meet ? "born.same" : "born.other",
              meet ? BORN_SAME : BORN_OTHER,
              told(a.born().get()),
              told(b.born().get())));
    }
    for (String place : a.places()) {
      if (b.places().contains(place)) {
        bars.add(new Bar("place.same", PLACE_SAME, place, place));
        break; // places lie near each other, so a second tells little more
      }
    }
    return new Evidence(bars);
  }

  private static String told(Traits.Years years) {
    return years.from() + "–" + years.to();
  }

  /// The two spellings that speak most for one.
  private Bar names(Traits a, Traits b) {
    Bar best = null;
    for (Name one : a.names()) {
      for (Name other : b.names()) {
        Bar bar = names(one, other);
        if (best == null || bar.bits() > best.bits()) {
          best = bar;
        }
      }
    }
    return best == null ? new Bar("name.MISSING", 0, "", "") : best;
  }

  private Bar names(Name a, Name b) {
    NameLikeness likeness = NameLikeness.of(a, b);
    String key = "name." + likeness.level().name();
    return new Bar(key, bits(likeness, a, b), a.written(), b.written());
  }

  private double bits(NameLikeness likeness, Name a, Name b) {
    double rarity = rarity(likeness, a, b);
    return switch (likeness.level()) {
      case EXACT -> isOfPeople ? rarity : Math.max(WHOLE_NAME, rarity);
      case SOUND -> rarity - 0.5;
      case SPELLING -> rarity - 2;
      case CLOSE -> rarity / 2 - 3;
      case OMITTED -> rarity - 2;
      case INITIALS -> rarity - 3;
      case PARTLY -> Math.min(0, rarity - 8) - 6;
      case OTHER -> -12;
      case MISSING -> 0;
    };
  }

  /// What the words tell that both have; an initial tells nothing by itself.
  private double rarity(NameLikeness likeness, Name a, Name b) {
    boolean chinese = Surnames.isChinese(a) || Surnames.isChinese(b);
    double bits = 0;
    for (NameLikeness.Pair pair : likeness.pairs()) {
      Word one = Name.of(pair.a()).words().getFirst();
      Word other = Name.of(pair.b()).words().getFirst();
      if (!one.isInitial() && !other.isInitial()) {
        bits += Math.min(commonness.bits(one, chinese), commonness.bits(other, chinese));
      }
    }
    return bits;
  }

  private static void titles(Traits a, Traits b, List<Bar> bars) {
    if (a.titles().isEmpty() || b.titles().isEmpty()) {
      return;
    }
    String one = String.join(", ", a.titles());
    String other = String.join(", ", b.titles());
    Set<String> words = new HashSet<>(List.of(folded(one)));
    words.retainAll(List.of(folded(other)));
    boolean same = !words.isEmpty();
    bars.add(
        new Bar(same ? "title.same" : "title.other", same ? TITLE_SAME : TITLE_OTHER, one, other));
  }

  private static String[] folded(String words) {
    return java.util.Arrays.stream(words.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
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
