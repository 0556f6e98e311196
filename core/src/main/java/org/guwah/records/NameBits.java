package org.guwah.records;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.guwah.model.Mention;
import org.guwah.names.Name;
import org.guwah.names.NameLikeness;
import org.guwah.names.Word;

/// What names tell of two: how they agree, and how rare the words are that both have.
final class NameBits {
  /// Places and bodies of just one name are seldom two, however common its words are.
  private static final double WHOLE_NAME = 14;

  private final Mention.Type type;
  private final LinkWeights weights;
  private final Commonness commonness;
  private final Map<String, Word> words = new ConcurrentHashMap<>();

  NameBits(Mention.Type type, LinkWeights weights, List<Traits> all) {
    this.type = type;
    this.weights = weights;
    this.commonness = new Commonness(all.stream().map(Traits::names).toList());
  }

  /// The two spellings that speak most for one.
  Bar bar(Traits a, Traits b) {
    Bar best = null;
    for (Name one : a.names()) {
      for (Name other : b.names()) {
        Bar bar = bar(one, other);
        if (best == null || bar.bits() > best.bits()) {
          best = bar;
        }
      }
    }
    return best == null ? new Bar("name.MISSING", 0, "", "") : best;
  }

  private Bar bar(Name a, Name b) {
    NameLikeness likeness = NameLikeness.of(a, b);
    String key = "name." + likeness.level().name();
    return new Bar(key, bits(likeness, a, b), a.written(), b.written());
  }

  private double bits(NameLikeness likeness, Name a, Name b) {
    double rarity = rarity(likeness, a, b);
    double its = weights.bits(type, "name." + likeness.level().name());
    return switch (likeness.level()) {
      case EXACT -> its + (type == Mention.Type.PERSON ? rarity : Math.max(WHOLE_NAME, rarity));
      case SOUND, SPELLING, OMITTED, INITIALS -> its + rarity;
      case CLOSE -> its + rarity / 2;
      case PARTLY -> its + Math.min(0, rarity - 8);
      case OTHER -> -12;
      case MISSING -> 0;
    };
  }

  /// What the words tell that both have; an initial tells nothing by itself.
  private double rarity(NameLikeness likeness, Name a, Name b) {
    boolean chinese = a.isChinese() || b.isChinese();
    double bits = 0;
    for (NameLikeness.Pair pair : likeness.pairs()) {
      Word one = word(pair.a());
      Word other = word(pair.b());
      if (!one.isInitial() && !other.isInitial()) {
        bits += Math.min(commonness.bits(one, chinese), commonness.bits(other, chinese));
      }
    }
    return bits;
  }

  private Word word(String written) {
    return words.computeIfAbsent(written, Word::of);
  }
}
