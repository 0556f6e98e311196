package org.guwah.testkit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guwah.archive.Face;
import org.guwah.model.Block;
import org.guwah.model.Document;
import org.guwah.model.Field;
import org.guwah.model.Restriction;
import org.guwah.model.Role;
import org.guwah.model.Sha256;
import org.guwah.model.Standing;
import org.guwah.model.Stated;

/// A made-up content with one document, written down in a test.
///
/// @param name stands for the bytes: the content is its hash
/// @param text of the content and of its one document
/// @param fields as a machine would have read them
/// @param blocks in order
public record MadeUp(String name, String text, Map<Field, String> fields, List<Block> blocks) {
  public MadeUp {
    fields = Map.copyOf(fields);
    blocks = List.copyOf(blocks);
  }

  /// A text without any fields or blocks.
  public static MadeUp text(String name, String text) {
    return new MadeUp(name, text, Map.of(), List.of());
  }

  /// An empty text, to which blocks are added.
  public static MadeUp page(String name) {
    return text(name, "");
  }

  public MadeUp with(Field field, String value) {
    var more = new EnumMap<Field, String>(Field.class);
    more.putAll(fields);
    more.put(field, value);
    return new MadeUp(name, text, more, blocks);
  }

  /// Adds a block at the end, an empty line before it.
  public MadeUp with(Role role, String words) {
    String before = text.isEmpty() ? "" : text + "\n\n";
    var more = new ArrayList<>(blocks);
    more.add(new Block(role, before.length(), before.length() + words.length(), Standing.READ));
    return new MadeUp(name, before + words, fields, more);
  }

  public Sha256 content() {
    return contentOf(name);
  }

  /// What everybody who may see the content sees of it, without any label.
  ///
  /// @param text of the whole content
  public static List<Face> faces(String text, List<Document> documents, Restriction restriction) {
    var labels =
        new Face.Labels(
            Set.of(), Set.of(), Face.Kind.TEXT, Set.of(), restriction, List.of(), List.of());
    var all = Collections.nCopies(documents.size(), labels);
    return List.of(new Face(restriction, Restriction.SEALED, text, documents, all));
  }

  /// The content that a name stands for.
  public static Sha256 contentOf(String name) {
    return Sha256.hash(name.getBytes(StandardCharsets.UTF_8));
  }

  public Document document() {
    var stated = new EnumMap<Field, Stated>(Field.class);
    fields.forEach((field, value) -> stated.put(field, Stated.read(value)));
    return new Document(1, 0, text.length(), stated, blocks);
  }
}
