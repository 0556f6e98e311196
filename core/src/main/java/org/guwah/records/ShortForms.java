package org.guwah.records;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guwah.model.DocumentId;
import org.guwah.model.Tag;

/// Single words by which a document goes on to call somebody whom it named in full before. Where
/// several were named with such a word before it, it is nobody's.
final class ShortForms {
  private final Map<DocumentId, List<Appearance>> whole = new HashMap<>();

  /// @param persons all names of persons
  ShortForms(List<Appearance> persons) {
    for (Appearance name : persons) {
      if (words(name).size() > 1) {
        whole.computeIfAbsent(name.document(), _ -> new ArrayList<>()).add(name);
      }
    }
  }

  /// The key of the name that a word is short for.
  Optional<String> of(Appearance name) {
    List<String> words = words(name);
    if (words.size() != 1) {
      return Optional.empty();
    }
    List<String> before =
        whole.getOrDefault(name.document(), List.of()).stream()
            .filter(each -> each.first().start() < name.first().start())
            .filter(each -> words(each).contains(words.getFirst()))
            .map(Appearance::key)
            .toList();
    return before.size() == 1 ? Optional.of(before.getFirst()) : Optional.empty();
  }

  private static List<String> words(Appearance name) {
    return List.of(Tag.folded(name.name()).split("[\\s·]+"));
  }
}
