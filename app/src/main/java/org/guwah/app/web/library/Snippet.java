package org.guwah.app.web.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guwah.archive.TextIndex.Span;
import org.guwah.model.Block;
import org.guwah.model.Document;
import org.guwah.model.Role;
import org.guwah.search.Excerpt;

/// A short stretch of a document around words that were found in it. It never reaches over the
/// block it begins in, so that a caption is not mixed with the text, nor the text with a menu.
///
/// @param role of the block; body where the words stand in none
public record Snippet(Role role, List<Excerpt.Piece> pieces) {
  private static final int LENGTH = 240;
  private static final int MOST = 3;

  /// The first few, the text and its titles before what stands around them.
  ///
  /// @param text of the document
  /// @param found in order
  static List<Snippet> of(Document document, String text, List<Span> found) {
    if (found.isEmpty()) {
      return beginning(document, text);
    }
    var byBlock = new LinkedHashMap<Optional<Block>, List<Span>>();
    for (Span span : found) {
      if (span.end() <= text.length()) {
        byBlock.computeIfAbsent(block(document, span), _ -> new ArrayList<>()).add(span);
      }
    }
    var snippets = new ArrayList<Snippet>();
    for (boolean around : new boolean[] {false, true}) {
      for (var entry : byBlock.entrySet()) {
        if (isAround(entry.getKey()) == around && snippets.size() < MOST) {
          add(snippets, text, entry);
        }
      }
    }
    return snippets;
  }

  /// Where the words were found in nothing that can be shown, how the text begins.
  private static List<Snippet> beginning(Document document, String text) {
    return document.blocks().stream()
        .filter(block -> block.role() == Role.BODY)
        .findFirst()
        .map(block -> text.substring(block.start(), block.end()))
        .map(words ->
            Excerpt.of(words, List.of(), LENGTH, 1).stream()
                .map(excerpt -> new Snippet(Role.BODY, excerpt.pieces(words)))
                .toList())
        .orElse(List.of());
  }

  private static Optional<Block> block(Document document, Span span) {
    return document.blocks().stream()
        .filter(block -> block.start() <= span.start() && span.start() < block.end())
        .findFirst();
  }

  private static boolean isAround(Optional<Block> block) {
    return block.filter(each -> each.role() == Role.BOILERPLATE).isPresent();
  }

  private static void add(
      List<Snippet> snippets, String text, Map.Entry<Optional<Block>, List<Span>> entry) {
    int from = entry.getKey().map(Block::start).orElse(0);
    int to = entry.getKey().map(Block::end).orElse(text.length());
    String words = text.substring(from, to);
    List<Excerpt.Range> ranges =
        entry.getValue().stream()
            .map(span -> new Excerpt.Range(span.start() - from, Math.min(span.end(), to) - from))
            .toList();
    Role role = entry.getKey().map(Block::role).orElse(Role.BODY);
    for (Excerpt excerpt : Excerpt.of(words, ranges, LENGTH, MOST - snippets.size())) {
      snippets.add(new Snippet(role, excerpt.pieces(words)));
    }
  }
}
