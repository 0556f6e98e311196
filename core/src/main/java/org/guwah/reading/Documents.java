package org.guwah.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.guwah.model.Block;
import org.guwah.model.Document;
import org.guwah.model.Field;
import org.guwah.model.Role;
import org.guwah.model.Standing;
import org.guwah.model.Stated;

/// The documents of one content while corrections are applied. Places are offsets of the content's
/// text.
final class Documents {
  /// A first line longer than this is a paragraph, not a title.
  private static final int LONGEST_TITLE = 200;

  private final String text;
  private final List<Document> documents;

  Documents(String text, List<Document> documents) {
    this.text = text;
    this.documents = new ArrayList<>(documents);
  }

  /// Lets a document begin at `at`: the one that holds the place is cut in two, and text that was
  /// in none becomes one.
  void beginAt(int at) {
    int holder = holder(at);
    if (holder < 0) {
      addOutside(at);
      return;
    }
    Document whole = documents.get(holder);
    if (whole.start() == at) {
      return;
    }
    int firstEnd = trimmedEnd(whole.start(), at);
    documents.set(holder, cut(whole, whole.start(), firstEnd, whole.fields()));
    documents.add(holder + 1, titled(cut(whole, at, whole.end(), inherited(whole))));
  }

  /// Joins the document that holds `at` to the one before it; the first stays as it is.
  void joinAt(int at) {
    int holder = holder(at);
    if (holder < 1) {
      return;
    }
    Document first = documents.get(holder - 1);
    Document second = documents.remove(holder);
    var blocks = new ArrayList<>(first.blocks());
    int by = second.start() - first.start();
    for (Block block : second.blocks()) {
      Role role = block.role() == Role.TITLE ? Role.BODY : block.role();
      blocks.add(block.shifted(by).withRole(role, block.standing()));
    }
    documents.set(holder - 1, new Document(1, first.start(), second.end(), first.fields(), blocks));
  }

  void castAt(int at, Role role) {
    int holder = holder(at);
    if (holder < 0) {
      return;
    }
    Document document = documents.get(holder);
    var blocks = new ArrayList<Block>();
    for (Block block : document.blocks()) {
      boolean meant = document.start() + block.start() <= at && at < document.start() + block.end();
      blocks.add(meant ? block.withRole(role, Standing.CORRECTED) : block);
      if (meant && role == Role.TITLE) {
        document = document.withField(Field.TITLE, Stated.corrected(words(document, block)));
      }
    }
    documents.set(holder, document.withBlocks(blocks));
  }

  void correctAt(int at, Field field, String value) {
    int holder = holder(at);
    if (holder >= 0) {
      Document document = documents.get(holder);
      documents.set(
          holder,
          value.isEmpty()
              ? document.withoutField(field)
              : document.withField(field, Stated.corrected(value)));
    }
  }

  List<Document> numbered() {
    var numbered = new ArrayList<Document>();
    for (Document each : documents) {
      numbered.add(
          new Document(
              numbered.size() + 1, each.start(), each.end(), each.fields(), each.blocks()));
    }
    return numbered;
  }

  private int holder(int at) {
    for (int i = 0; i < documents.size(); i++) {
      if (documents.get(i).start() <= at && at < documents.get(i).end()) {
        return i;
      }
    }
    return -1;
  }

  private void addOutside(int at) {
    int next = 0;
    while (next < documents.size() && documents.get(next).start() < at) {
      next++;
    }
    int limit = next < documents.size() ? documents.get(next).start() : text.length();
    int end = trimmedEnd(at, limit);
    if (end > at) {
      documents.add(next, titled(new Document(1, at, end, Map.of(), lines(at, end))));
    }
  }

  /// One block a line, for text that no reader had put into a document.
  private List<Block> lines(int start, int end) {
    var blocks = new ArrayList<Block>();
    for (int at = start; at < end; ) {
      int stop = text.indexOf('\n', at);
      int lineEnd = stop < 0 || stop > end ? end : stop;
      if (!text.substring(at, lineEnd).isBlank()) {
        blocks.add(new Block(Role.BODY, at - start, lineEnd - start, Standing.UNSURE));
      }
      at = lineEnd + 1;
    }
    return blocks;
  }

  private static Document cut(Document whole, int start, int end, Map<Field, Stated> fields) {
    var blocks = new ArrayList<Block>();
    for (Block block : whole.blocks()) {
      int from = Math.max(block.start() + whole.start(), start);
      int to = Math.min(block.end() + whole.start(), end);
      if (from < to) {
        blocks.add(new Block(block.role(), from - start, to - start, block.standing()));
      }
    }
    return new Document(1, start, end, fields, blocks);
  }

  /// A document cut from another shares its language; a date or publisher would be borrowed.
  private static Map<Field, Stated> inherited(Document whole) {
    var fields = new EnumMap<Field, Stated>(Field.class);
    for (Field field : List.of(Field.LANGUAGE, Field.SCRIPT)) {
      whole.field(field).ifPresent(stated -> fields.put(field, Stated.unsure(stated.value())));
    }
    return fields;
  }

  /// A person said that a document begins here, so its first line is its title if it is short
  /// enough.
  private Document titled(Document document) {
    if (document.blocks().isEmpty()) {
      return document;
    }
    Block first = document.blocks().getFirst();
    String title = words(document, first).strip();
    if (title.isEmpty() || title.length() > LONGEST_TITLE) {
      return document;
    }
    var blocks = new ArrayList<>(document.blocks());
    blocks.set(0, first.withRole(Role.TITLE, Standing.UNSURE));
    return document.withBlocks(blocks).withField(Field.TITLE, Stated.unsure(title));
  }

  private String words(Document document, Block block) {
    return text.substring(document.start() + block.start(), document.start() + block.end());
  }

  private int trimmedEnd(int start, int end) {
    int trimmed = end;
    while (trimmed > start && Character.isWhitespace(text.charAt(trimmed - 1))) {
      trimmed--;
    }
    return trimmed;
  }
}
