package org.guwah.corroboration;

import java.util.ArrayList;
import java.util.List;

/// A claim with all that bears on it.
///
/// @param saying the claim itself
/// @param support what says the same, itself with it, by origin
/// @param against what cannot hold with it, in the order of the texts
public record About(Saying saying, Corroboration support, List<Against> against) {
  public About {
    against = List.copyOf(against);
  }

  /// Whether anything but the claim itself bears on it.
  public boolean isMore() {
    return !against.isEmpty()
        || support.strands().stream().mapToInt(strand -> strand.sayings().size()).sum() > 1;
  }

  /// @param bearing always one that contradicts
  public record Against(Saying saying, Bearing bearing) {}

  static About of(Saying saying, List<Saying> others) {
    var support = new ArrayList<>(List.of(saying));
    var against = new ArrayList<Against>();
    for (Saying other : others) {
      Bearing bearing = other.isSamePlace(saying) ? Bearing.NONE : Bearings.of(saying, other);
      if (bearing == Bearing.SUPPORTS) {
        support.add(other);
      } else if (bearing.contradicts()) {
        against.add(new Against(other, bearing));
      }
    }
    return new About(saying, Corroboration.of(support), against);
  }
}
