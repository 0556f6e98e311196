package org.guwah.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One text a person would call an article, letter or page: a stretch of a content's text.
///
/// @param part from 1, in the order of the text
/// @param start where it begins in the text of the content, from 0, in UTF-16 code units
/// @param end excluded
/// @param fields what is said of it as a whole; a field nobody found is absent
/// @param blocks in order, not overlapping; their offsets count from `start`
public record Document(
    int part, int start, int end, Map<Field, Stated> fields, List<Block> blocks) {
  /// The language of what is in none, such as a table (ISO 639-2).
  public static final String NO_LANGUAGE = "zxx";

  public Document {
    if (start < 0 || end < start || part < 1) {
      throw new IllegalArgumentException(
          "part " + part + " from " + start + " to " + end + " is no document");
    }
    var copy = new EnumMap<Field, Stated>(Field.class);
    copy.putAll(fields);
    fields = Collections.unmodifiableMap(copy);
    blocks = List.copyOf(blocks);
    int last = 0;
    for (Block block : blocks) {
      if (block.start() < last || block.end() > end - start) {
        throw new IllegalArgumentException(
            "part " + part + ": block " + block + " overlaps another or leaves the document");
      }
      last = block.end();
    }
  }

  public Optional<Stated> field(Field field) {
    return Optional.ofNullable(fields.get(field));
  }

  /// The value of `field`, or the empty string where there is none.
  public String value(Field field) {
    return field(field).map(Stated::value).orElse("");
  }

  public Document withField(Field field, Stated value) {
    var copy = new EnumMap<Field, Stated>(Field.class);
    copy.putAll(fields);
    copy.put(field, value);
    return new Document(part, start, end, copy, blocks);
  }

  public Document withoutField(Field field) {
    var copy = new EnumMap<Field, Stated>(Field.class);
    copy.putAll(fields);
    copy.remove(field);
    return new Document(part, start, end, copy, blocks);
  }

  public Document withBlocks(List<Block> newBlocks) {
    return new Document(part, start, end, fields, newBlocks);
  }

  /// The words of this document.
  ///
  /// @param content the text of the whole content
  public String text(String content) {
    return content.substring(start, end);
  }
}
