package org.guwah.linkage;

import org.guwah.names.Nicknames;
import org.jspecify.annotations.Nullable;

/// Compares single names, written in letters.
///
/// @param given whether they are given names, of which there are short and fond forms
record NameComparer(boolean given) implements Comparer<Name>, Blocker<Name> {
  /// Below this, one letter makes another name.
  private static final int LONG_ENOUGH = 4;

  private static final int LONG = 7;

  /// Letters of one name that the other lacks.
  private static final int MOST_APART = 3;

  private static final int[] NONE = {};
  private static final double ALIKE = 0.88;
  private static final int HEAD = 3;

  @Override
  public @Nullable Name read(String written) {
    String compact = Folding.compact(written);
    return compact.isEmpty()
        ? null
        : new Name(
            compact,
            Folding.skeleton(compact),
            Edits.letters(compact),
            given ? Nicknames.of(compact) : NONE);
  }

  @Override
  public Level compare(Name one, Name other) {
    Level level = spelled(one, other);
    return level.compareTo(Level.SIMILAR) > 0 && Nicknames.meet(one.nicknames(), other.nicknames())
        ? Level.SIMILAR
        : level;
  }

  private static Level spelled(Name one, Name other) {
    String a = one.letters();
    String b = other.letters();
    int shorter = Math.min(a.length(), b.length());
    if (shorter == 1) {
      return a.charAt(0) == b.charAt(0) ? Level.RELATED : Level.DIFFERENT;
    }
    // Most pairs have too few letters in common to be looked at any longer.
    int apart = Edits.atLeast(one.bits(), other.bits());
    if (apart > MOST_APART && !isShortForm(a, b)) {
      return isSameSkeleton(one, other) ? Level.RELATED : Level.DIFFERENT;
    }
    int slips = Edits.between(a, b, 2);
    if (slips == 1 && shorter >= LONG_ENOUGH - 1) {
      return Level.NEARLY;
    }
    if ((slips == 2 && shorter >= LONG) || isShortForm(a, b) || Likeness.areAlike(a, b, ALIKE)) {
      return Level.SIMILAR;
    }
    return (slips == 2 && shorter >= LONG_ENOUGH)
            || Likeness.isShuffled(a, b)
            || isSameSkeleton(one, other)
        ? Level.RELATED
        : Level.DIFFERENT;
  }

  private static boolean isSameSkeleton(Name one, Name other) {
    return one.skeleton().equals(other.skeleton());
  }

  private static boolean isShortForm(String a, String b) {
    return Math.min(a.length(), b.length()) >= HEAD && (a.startsWith(b) || b.startsWith(a));
  }

  @Override
  public void keys(Name name, Keys keys) {
    String value = name.letters();
    keys.add(Facet.WHOLE, value);
    keys.add(Facet.SOUND, name.skeleton());
    keys.add(Facet.HEAD, value.substring(0, Math.min(HEAD, value.length())));
    if (value.length() > HEAD) {
      keys.add(Facet.TAIL, value.substring(value.length() - HEAD));
    }
    for (int number : name.nicknames()) {
      keys.add(Facet.PART, "nickname " + number);
    }
  }
}
