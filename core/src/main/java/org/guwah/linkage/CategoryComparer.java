package org.guwah.linkage;

import org.jspecify.annotations.Nullable;

/// Compares one of a few words. `m` and `male` are the same.
final class CategoryComparer implements Comparer<String>, Blocker<String> {
  private static final int LONG_ENOUGH = 3;

  @Override
  public @Nullable String read(String written) {
    String compact = Folding.compact(written);
    return compact.isEmpty() ? null : compact;
  }

  @Override
  public Level compare(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    if (shorter == 1 && a.length() != b.length() && a.charAt(0) == b.charAt(0)) {
      return Level.EQUAL;
    }
    return shorter >= LONG_ENOUGH && Edits.between(a, b, 1) <= 1 ? Level.NEARLY : Level.DIFFERENT;
  }

  @Override
  public void keys(String value, Keys keys) {
    keys.add(Facet.HEAD, value);
  }
}
