package org.guwah.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.guwah.names.NameLikeness.Pair;

/// Sets the words of two names side by side: the likest first, each once.
final class Alignment {
  private static final int INITIAL = 800;
  private static final int NICKNAME = 850;

  /// Off a ranking where words stand in another order; it may be another person.
  private static final int TURNED = 3;

  private static final int SAME = 1000;
  private static final int OTHER = 600;
  private static final int UNMATCHED = 250;

  private final List<Word> a;
  private final List<Word> b;
  private final boolean chinese;
  private boolean initial;
  private boolean turned;

  Alignment(Name a, Name b) {
    this.chinese = a.isChinese() && b.isChinese();
    this.a = new ArrayList<>(a.words());
    this.b = new ArrayList<>(b.words());
  }

  private record Candidate(int i, int j, Pair pair) {}

  NameLikeness likeness() {
    join(a, b);
    join(b, a);
    var candidates = new ArrayList<Candidate>();
    for (int i = 0; i < a.size(); i++) {
      for (int j = 0; j < b.size(); j++) {
        candidates.add(new Candidate(i, j, pair(a.get(i), b.get(j))));
      }
    }
    // Of equals, those that stand at one place.
    candidates.sort(
        Comparator.comparingInt((Candidate each) -> -each.pair().likeness())
            .thenComparingInt(each -> Math.abs(each.i() - each.j()))
            .thenComparingInt(Candidate::i));
    var usedA = new boolean[a.size()];
    var usedB = new boolean[b.size()];
    var pairs = new ArrayList<Pair>();
    var taken = new ArrayList<Candidate>();
    for (Candidate each : candidates) {
      boolean alike = NameLikeness.isAlike(each.pair().likeness());
      if (alike && !usedA[each.i()] && !usedB[each.j()]) {
        usedA[each.i()] = true;
        usedB[each.j()] = true;
        pairs.add(each.pair());
        turned |= isTurned(each, taken);
        taken.add(each);
        initial |= a.get(each.i()).isInitial() != b.get(each.j()).isInitial();
      }
    }
    return likeness(pairs, left(a, usedA), left(b, usedB), candidates);
  }

  /// Whether the words stand in another order than some that were set side by side before.
  private static boolean isTurned(Candidate each, List<Candidate> taken) {
    for (Candidate other : taken) {
      if ((each.i() < other.i()) != (each.j() < other.j())) {
        return true;
      }
    }
    return false;
  }

  private NameLikeness likeness(
      List<Pair> pairs, List<String> onlyA, List<String> onlyB, List<Candidate> candidates) {
    int least = pairs.isEmpty() ? 0 : SAME;
    int sum = 0;
    boolean same = true;
    for (Pair pair : pairs) {
      least = Math.min(least, pair.likeness());
      sum += pair.likeness();
      same &= pair.isSame();
    }
    int best = candidates.isEmpty() ? 0 : candidates.getFirst().pair().likeness();
    int missing = Math.max(onlyA.size(), onlyB.size());
    int contradicted = Math.min(onlyA.size(), onlyB.size());
    int words = pairs.size() + missing;
    int whole = words == 0 ? 0 : (sum + (missing - contradicted) * UNMATCHED) / words;
    int ranked = turned ? whole - TURNED : whole;
    return new NameLikeness(
        NameLikeness.level(least, same, initial, onlyA, onlyB),
        pairs.isEmpty() ? best / 2 : ranked,
        pairs,
        onlyA,
        onlyB);
  }

  private static List<String> left(List<Word> words, boolean[] used) {
    var left = new ArrayList<String>();
    for (int i = 0; i < used.length; i++) {
      if (!used[i]) {
        left.add(words.get(i).words());
      }
    }
    return left;
  }

  private Pair pair(Word a, Word b) {
    if (a.words().equals(b.words())) {
      return new Pair(a.words(), b.words(), SAME, "");
    }
    if (a.readings().isEmpty() || b.readings().isEmpty()) {
      return new Pair(a.words(), b.words(), 0, "");
    }
    if (a.isInitial() || b.isInitial()) {
      return new Pair(a.words(), b.words(), isInitialOf(a, b) ? INITIAL : 0, "");
    }
    return WordPairs.of(a, b, chinese, () -> compared(a, b));
  }

  private Pair compared(Word a, Word b) {
    WordLikeness likeness = chinese ? WordLikeness.of(own(a), own(b)) : WordLikeness.of(a, b);
    int counted =
        isOther(a, b, likeness) ? Math.min(OTHER, likeness.likeness()) : likeness.likeness();
    if (counted < NICKNAME && Nicknames.meet(Nicknames.of(a.words()), Nicknames.of(b.words()))) {
      return new Pair(a.words(), b.words(), NICKNAME, Nicknames.told(a.words(), b.words()));
    }
    String how = likeness.a().by() + "; " + likeness.b().by();
    return new Pair(a.words(), b.words(), counted, how);
  }

  /// Only as it sounds in Chinese.
  private static Word own(Word word) {
    return new Word(
        word.words(),
        word.writing(),
        word.readings().stream().filter(each -> each.syllabic() && !each.foreign()).toList(),
        word.syllables());
  }

  /// Chinese names have so few sounds that what is near in them is another name; and in characters
  /// even what sounds the same.
  private boolean isOther(Word a, Word b, WordLikeness likeness) {
    boolean characters = a.writing() == Writing.HAN && b.writing() == Writing.HAN;
    boolean sounds = likeness.a().sound().equals(likeness.b().sound());
    return chinese
        ? characters || !sounds
        : Suffixes.partTwo(likeness.a().sound(), likeness.b().sound());
  }

  private static boolean isInitialOf(Word a, Word b) {
    for (Reading one : a.readings()) {
      for (Reading other : b.readings()) {
        if (SoundDistance.changed(one.sound().charAt(0), other.sound().charAt(0)) == 0) {
          return true;
        }
      }
    }
    return false;
  }

  /// Two words that are one in the other name, as where a Chinese name is written without a space,
  /// or a name made of two is written in two.
  private void join(List<Word> longer, List<Word> shorter) {
    while (longer.size() > shorter.size() && longer.size() > 1) {
      int best = -1;
      int gained = 0;
      for (int i = 0; i + 1 < longer.size(); i++) {
        int gain = gain(longer.get(i), longer.get(i + 1), shorter);
        if (gain > gained) {
          gained = gain;
          best = i;
        }
      }
      if (best < 0) {
        return;
      }
      longer.set(best, joined(longer.get(best), longer.get(best + 1)));
      longer.remove(best + 1);
    }
  }

  private static Word joined(Word a, Word b) {
    return Word.of(a.words() + b.words());
  }

  /// How much liker both together are to some word than the liker of them alone; 0 where they are
  /// not alike together.
  private int gain(Word a, Word b, List<Word> others) {
    if (a.writing() != b.writing() || a.isInitial() || b.isInitial()) {
      return 0;
    }
    Word both = joined(a, b);
    int gain = 0;
    for (Word other : others) {
      int together = pair(both, other).likeness();
      int alone = Math.max(pair(a, other).likeness(), pair(b, other).likeness());
      if (NameLikeness.isAlike(together)) {
        gain = Math.max(gain, together - alone);
      }
    }
    return gain;
  }
}
