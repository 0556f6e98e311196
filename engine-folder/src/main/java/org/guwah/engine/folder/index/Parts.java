package org.guwah.engine.folder.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.BytesRef;
import org.guwah.search.Query.Where;

/// Which stretches of [Fields#WORDS] are which part of a document, all but the body. What lies
/// behind the end of its text stands there to be found, not to be shown.
final class Parts {
  private static final List<Where> KINDS =
      List.of(Where.TITLE, Where.CAPTION, Where.BYLINE, Where.TRANSLATION, Where.NOTE);

  /// A number for the kind, then from and to.
  private static final int LENGTH = 1 + 2 * Integer.BYTES;

  private final List<Part> parts = new ArrayList<>();

  private record Part(Where kind, int start, int end) {}

  /// @param kind among [#KINDS]
  void add(Where kind, List<Stretch> stretches) {
    for (Stretch stretch : stretches) {
      parts.add(new Part(kind, stretch.base(), stretch.end()));
    }
  }

  boolean isEmpty() {
    return parts.isEmpty();
  }

  /// Each stretch in turn: one byte for what it is, from and to in four each, big-endian.
  BinaryDocValuesField field() {
    ByteBuffer all = ByteBuffer.allocate(parts.size() * LENGTH);
    for (Part part : parts) {
      all.put((byte) KINDS.indexOf(part.kind)).putInt(part.start).putInt(part.end);
    }
    return new BinaryDocValuesField(Fields.PARTS, new BytesRef(all.array()));
  }

  /// The parts of one leaf's documents.
  static final class Reader {
    private final BinaryDocValues values;
    private final InBody.Bodies bodies;

    Reader(LeafReaderContext leaf) throws IOException {
      values = DocValues.getBinary(leaf.reader(), Fields.PARTS);
      bodies = new InBody.Bodies(leaf);
    }

    /// Goes to a document, the same or a later one.
    Of of(int doc) throws IOException {
      return new Of(
          values.advanceExact(doc) ? values.binaryValue() : new BytesRef(), bodies.of(doc));
    }
  }

  /// The parts of one document.
  record Of(BytesRef parts, InBody.Body body) {
    /// Those that hold a place; [Where#ANYWHERE] for one around them.
    Set<Where> at(int start) {
      var found = EnumSet.noneOf(Where.class);
      ByteBuffer all = ByteBuffer.wrap(parts.bytes, parts.offset, parts.length);
      while (all.hasRemaining()) {
        Where kind = KINDS.get(all.get());
        int from = all.getInt();
        int to = all.getInt();
        if (start >= from && start < to) {
          found.add(kind);
        }
      }
      if (body.holds(start, start)) {
        found.add(Where.BODY);
      }
      return found.isEmpty() ? EnumSet.of(Where.ANYWHERE) : found;
    }
  }
}
