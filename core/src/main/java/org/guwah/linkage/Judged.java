package org.guwah.linkage;

import java.util.List;

/// What people decided of pairs of rows. It always holds.
///
/// @param same pairs of ids that are of one
/// @param different pairs of ids that are of two; where both are said of the same rows by way of
///   others, `different` holds and the later `same` is left out
public record Judged(List<Two> same, List<Two> different) {
  /// Nothing was decided.
  public static final Judged NOTHING = new Judged(List.of(), List.of());

  public Judged {
    same = List.copyOf(same);
    different = List.copyOf(different);
  }

  /// The ids of two rows.
  public record Two(String a, String b) {}
}
