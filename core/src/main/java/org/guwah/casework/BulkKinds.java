package org.guwah.casework;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.guwah.model.Act;
import org.guwah.model.Entry;
import org.guwah.model.Judgment;

/// The kinds of findings of which many may be accepted at once. None is, until a person allows it.
///
/// @param kinds by sort and kind, such as `act detained`
public record BulkKinds(Map<String, Allowed> kinds) {
  public BulkKinds {
    kinds = Map.copyOf(kinds);
  }

  /// @param entry that holds the judgment
  public record Allowed(String by, Instant at, long entry) {}

  /// @param entries with judgments that stand, in the order of the record; others are passed over
  public static BulkKinds of(Collection<Entry> entries) {
    Map<String, Allowed> kinds = new LinkedHashMap<>();
    for (Entry entry : entries) {
      if (entry.act() instanceof Act.Judged(_, Judgment.BulkAllowed allowed, _)) {
        String key = key(allowed.sort(), allowed.kind());
        kinds.remove(key);
        if (allowed.allowed()) {
          kinds.put(key, new Allowed(entry.by(), entry.at(), entry.number()));
        }
      }
    }
    return new BulkKinds(kinds);
  }

  /// Who allowed it; nothing where it is not.
  public Optional<Allowed> allowed(String sort, String kind) {
    return Optional.ofNullable(kinds.get(key(sort, kind)));
  }

  private static String key(String sort, String kind) {
    return sort + " " + kind;
  }
}
