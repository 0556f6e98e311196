package org.guwah.engine.folder.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.guwah.model.Block;
import org.guwah.model.Document;
import org.guwah.model.Role;

/// Where the blocks of a document stand in its text.
///
/// @param text of the document
record Stretches(Document document, String text) {
  /// One after the other, so far from each other that no phrase reaches over.
  static List<Stretch> apart(List<String> words, int base) {
    var stretches = new ArrayList<Stretch>();
    int next = base;
    for (String each : words) {
      stretches.add(new Stretch(each, next, Stretch.FAR));
      next += each.length() + 1;
    }
    return stretches;
  }

  /// The blocks of these roles; those with nothing between them are one.
  List<Stretch> of(Set<Role> roles) {
    var stretches = new ArrayList<Stretch>();
    int from = -1;
    int to = -1;
    for (Block block : document.blocks()) {
      if (!roles.contains(block.role())) {
        continue;
      }
      if (from >= 0 && !text.substring(to, block.start()).isBlank()) {
        stretches.add(stretch(from, to, stretches.isEmpty()));
        from = -1;
      }
      from = from < 0 ? block.start() : from;
      to = block.end();
    }
    if (from >= 0) {
      stretches.add(stretch(from, to, stretches.isEmpty()));
    }
    return stretches;
  }

  private Stretch stretch(int from, int to, boolean first) {
    return new Stretch(text.substring(from, to), from, first ? 0 : Stretch.FAR);
  }

  /// Whether one block of these roles says just that, spaces and line ends aside.
  boolean stands(String value, Set<Role> roles) {
    String wanted = squeezed(value);
    return document.blocks().stream()
        .filter(block -> roles.contains(block.role()))
        .anyMatch(block -> squeezed(text.substring(block.start(), block.end())).equals(wanted));
  }

  private static String squeezed(String words) {
    return words.strip().replaceAll("\\s+", " ");
  }
}
