package org.guwah.language.patterns;

import java.util.ArrayList;
import java.util.List;
import org.guwah.model.Mention;
import org.guwah.model.Span;

/// The mentions found so far: the first to come to its words has them.
final class Taken {
  private final List<Mention> mentions = new ArrayList<>();

  void add(Mention mention) {
    if (isFree(mention.at())) {
      mentions.add(mention);
    }
  }

  boolean isFree(Span at) {
    return mentions.stream().noneMatch(it -> it.at().overlaps(at));
  }

  /// By place.
  List<Mention> all() {
    return mentions.stream().sorted((a, b) -> a.at().compareTo(b.at())).toList();
  }
}
