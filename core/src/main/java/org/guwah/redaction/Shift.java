package org.guwah.redaction;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.guwah.model.Block;
import org.guwah.model.Document;
import org.guwah.model.Field;
import org.guwah.model.Stated;

/// Moves a document of the whole text to its place in the shown one. A mask that reaches over a
/// border belongs to the document or block in which it begins, and is left out of the next.
final class Shift {
  private final Redaction redaction;
  private final Document document;

  Shift(Redaction redaction, Document document) {
    this.redaction = redaction;
    this.document = document;
  }

  Document document() {
    int start = start(document.start());
    int end = Math.max(start, redaction.shownEnd(document.end()));
    return new Document(document.part(), start, end, fields(), blocks(start));
  }

  /// Behind the mask that hides this place and something before it; else where it is shown.
  private int start(int at) {
    return redaction.hides(at - 1, at) && redaction.hides(at, at + 1)
        ? redaction.shownEnd(at)
        : redaction.shown(at);
  }

  private Map<Field, Stated> fields() {
    var fields = new EnumMap<Field, Stated>(Field.class);
    document
        .fields()
        .forEach((field, stated) -> {
          String shown = shown(field, stated.value());
          if (!shown.isEmpty()) {
            fields.put(field, new Stated(shown, stated.standing()));
          }
        });
    return fields;
  }

  /// Codes tell nothing of whom is spoken of. A date with a mask in it would be none, so it is left
  /// out.
  private String shown(Field field, String value) {
    String words = redaction.words(value);
    return switch (field) {
      case TITLE, PUBLISHER, BYLINE, ORIGIN -> words;
      case POSTED, PUBLISHED -> words.equals(value) ? value : "";
      case LANGUAGE, SCRIPT -> value;
    };
  }

  private List<Block> blocks(int documentStart) {
    var blocks = new ArrayList<Block>();
    for (Block block : document.blocks()) {
      int from = start(document.start() + block.start());
      int to = redaction.shownEnd(document.start() + block.end());
      if (from < to) {
        blocks.add(
            new Block(block.role(), from - documentStart, to - documentStart, block.standing()));
      }
    }
    return blocks;
  }
}
