package org.guwah.accuracy;

/// How what was found of one type, or of one kind within it, agrees with the labels.
///
/// @param kind such as `detained`; empty for all kinds of the type together
/// @param labels how many there are
/// @param found how many findings there are, without those that are `apart`
/// @param right how many findings agree with a label of their own
/// @param apart acts and interventions that are told as not having happened, as possible, or as
///   what happens again and again, and agree with no label: they claim nothing that could be false
public record Row(
    Label.Type type, String kind, Aspect aspect, int labels, int found, int right, int apart) {

  /// How much of what was found is right.
  public Share precision() {
    return new Share(right, found);
  }

  /// How much of what is labelled was found.
  public Share recall() {
    return new Share(right, labels);
  }

  /// Whether there is anything to count.
  public boolean isKnown() {
    return labels + found > 0;
  }

  /// The harmonic mean of both, from 0 to 1; 0 where there is nothing. No interval is worked out
  /// for it.
  public double f1() {
    return isKnown() ? 2.0 * right / (labels + found) : 0;
  }
}
