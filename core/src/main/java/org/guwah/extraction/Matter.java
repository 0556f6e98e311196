package org.guwah.extraction;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.guwah.model.Block;
import org.guwah.model.Document;
import org.guwah.model.Field;
import org.guwah.model.Stated;

/// A document as an extractor gets it.
///
/// @param text of the document
/// @param blocks in order, not overlapping; offsets from 0 in `text`
/// @param fields what is said of it as a whole: its language, when it was published, by whom
public record Matter(String text, List<Block> blocks, Map<Field, String> fields) {
  public Matter {
    blocks = List.copyOf(blocks);
    var copy = new EnumMap<Field, String>(Field.class);
    copy.putAll(fields);
    fields = Collections.unmodifiableMap(copy);
  }

  /// @param content the text of the whole content
  public static Matter of(Document document, String content) {
    var fields = new EnumMap<Field, String>(Field.class);
    for (Map.Entry<Field, Stated> each : document.fields().entrySet()) {
      fields.put(each.getKey(), each.getValue().value());
    }
    return new Matter(document.text(content), document.blocks(), fields);
  }

  /// The value of `field`, or the empty string where there is none.
  public String value(Field field) {
    return fields.getOrDefault(field, "");
  }

  /// The day that relative dates count from, in EDTF: when the publisher published it, or else when
  /// a page put it up; empty where neither is known.
  public String dated() {
    String published = value(Field.PUBLISHED);
    return published.isEmpty() ? value(Field.POSTED) : published;
  }
}
