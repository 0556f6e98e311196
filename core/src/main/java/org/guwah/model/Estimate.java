package org.guwah.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The value of a figure as two numbers.
///
/// @param low the least; absent where only the most is said
/// @param high the most; absent where only the least is said
/// @param about whether it is said to be about so many
public record Estimate(Optional<Long> low, Optional<Long> high, boolean about) {
  private static final Pattern FORM = Pattern.compile("(\\d{1,17})?(\\.\\.)?(\\d{1,17})?(~)?");

  /// @param value `40`, `40..60`, `40..`, `..40` or `40~`; empty for anything else
  public static Optional<Estimate> of(String value) {
    Matcher form = FORM.matcher(value);
    if (value.isEmpty() || !form.matches() || (form.group(1) == null && form.group(3) == null)) {
      return Optional.empty();
    }
    Optional<Long> first = Optional.ofNullable(form.group(1)).map(Long::parseLong);
    Optional<Long> second = Optional.ofNullable(form.group(3)).map(Long::parseLong);
    boolean range = form.group(2) != null;
    return Optional.of(new Estimate(first, range ? second : first, form.group(4) != null));
  }

  /// A number that stands for it on a scale.
  public long some() {
    return low.or(() -> high).orElseThrow();
  }

  /// The most, or the least where that is all that is said.
  public long most() {
    return high.or(() -> low).orElseThrow();
  }

  /// Whether no number is in both. "About" reaches a tenth to each side.
  public boolean isApart(Estimate other) {
    return isBelow(other) || other.isBelow(this);
  }

  private boolean isBelow(Estimate other) {
    return high.isPresent()
        && other.low.isPresent()
        && high.get() * (about ? 1.1 : 1) < other.low.get() * (other.about ? 0.9 : 1);
  }
}
