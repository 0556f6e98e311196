package org.guwah.records;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guwah.archive.Derivations.TieRow;
import org.guwah.model.Mention;
import org.guwah.model.RecordId;
import org.guwah.model.Tag;

/// One person, place or organisation, as far as people said so: all names that somebody judged to
/// mean one, or a single name of one document of which nobody said anything.
///
/// @param ids by which people cite it, the oldest first: the others lead to it; empty where none
///   was minted
/// @param appearances in the order of the documents; at least one
/// @param ties the judgments that hold them together, in the order they were made
public record Entity(
    Mention.Type type, List<RecordId> ids, List<Appearance> appearances, List<TieRow> ties) {
  public Entity {
    ids = List.copyOf(ids);
    appearances = List.copyOf(appearances);
    ties = List.copyOf(ties);
  }

  public Optional<RecordId> id() {
    return ids.stream().findFirst();
  }

  /// What names it in links: its id, or else the key of its first appearance.
  public String key() {
    return id().map(RecordId::value).orElse(appearances.getFirst().key());
  }

  /// Whether a key names it, now or before.
  public boolean isCalled(String key) {
    return ids.stream().anyMatch(each -> each.value().equals(key))
        || appearances.stream().anyMatch(each -> each.key().equals(key));
  }

  /// The name that the most documents have; of those the longest.
  public String name() {
    Map<String, Long> counts = new HashMap<>();
    appearances.forEach(each -> counts.merge(Tag.folded(each.name()), 1L, Long::sum));
    return appearances.stream()
        .max(
            Comparator.<Appearance>comparingLong(
                    each -> counts.getOrDefault(Tag.folded(each.name()), 0L))
                .thenComparingInt(each -> each.name().length()))
        .map(Appearance::name)
        .orElseThrow();
  }

  /// How many documents name it.
  public long documents() {
    return appearances.stream().map(Appearance::document).distinct().count();
  }

  /// Whether somebody accepted one of its names in a document.
  public boolean isJudged() {
    return !ids.isEmpty() || !ties.isEmpty();
  }
}
