package org.guwah.records;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.guwah.model.Mention;

/// Weights that an archive teaches, with what they rest on.
public record Learned(LinkWeights weights, Map<Mention.Type, From> from) {
  public Learned {
    var copy = new EnumMap<Mention.Type, From>(Mention.Type.class);
    copy.putAll(from);
    from = Collections.unmodifiableMap(copy);
  }

  /// Pairs of names that were learned from.
  ///
  /// @param one that people judged to mean one
  /// @param two that people judged to mean two
  /// @param open that share a key, and of which nobody said anything
  public record From(long one, long two, long open) {
    static From of(List<Relinking.Seen> pairs) {
      long one = pairs.stream().filter(each -> each.same() > 0).count();
      long open = pairs.stream().filter(each -> each.same() < 0).count();
      return new From(one, pairs.size() - one - open, open);
    }
  }
}
