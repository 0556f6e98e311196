package org.guwah.language.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.guwah.extraction.Matter;
import org.guwah.model.Block;
import org.guwah.model.Field;
import org.guwah.model.Role;
import org.guwah.model.Standing;

/// Short English documents for tests, taken apart by one pipeline for all of them.
public final class English {
  private static final Pipeline PIPELINE = new Pipeline();

  private English() {}

  /// A document of these paragraphs, published on 2021-06-22 by Lantern Wire.
  public static Matter matter(String... paragraphs) {
    return matter(Role.BODY, paragraphs);
  }

  /// The same, all paragraphs in one role.
  public static Matter matter(Role role, String... paragraphs) {
    var text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    for (String paragraph : paragraphs) {
      blocks.add(new Block(role, text.length(), text.length() + paragraph.length(), Standing.READ));
      text.append(paragraph).append("\n\n");
    }
    return new Matter(
        text.toString(),
        blocks,
        Map.of(
            Field.LANGUAGE, "en",
            Field.PUBLISHED, "2021-06-22",
            Field.PUBLISHER, "Lantern Wire"));
  }

  public static Parsed parse(String... paragraphs) {
    return PIPELINE.parse(matter(paragraphs));
  }

  public static Parsed parse(Matter matter) {
    return PIPELINE.parse(matter);
  }
}
