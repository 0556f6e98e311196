package org.guwah.engine.folder.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;

/// What a query finds in the body of a document. The words of the body, nearly all there are, are
/// not indexed a second time: this looks where the words were found, and at where the body is.
final class InBody extends Query {
  private final Query words;

  /// @param words a query for words of [Fields#WORDS]
  InBody(Query words) {
    this.words = words;
  }

  /// The field that tells where the body is: from and to of each stretch, four bytes each,
  /// big-endian, in the document's text.
  static BinaryDocValuesField field(List<Stretch> body) {
    ByteBuffer places = ByteBuffer.allocate(body.size() * 2 * Integer.BYTES);
    for (Stretch stretch : body) {
      places.putInt(stretch.base()).putInt(stretch.base() + stretch.text().length());
    }
    return new BinaryDocValuesField(Fields.BODY, new BytesRef(places.array()));
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    ScoreMode all = mode.needsScores() ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
    return new InBodyWeight(this, searcher.createWeight(words, all, boost));
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    Query rewritten = words.rewrite(searcher);
    return rewritten.equals(words) ? this : new InBody(rewritten);
  }

  @Override
  public void visit(QueryVisitor visitor) {
    words.visit(visitor.getSubVisitor(Occur.MUST, this));
  }

  @Override
  public String toString(String field) {
    return "body:(" + words.toString(field) + ")";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof InBody that && words.equals(that.words);
  }

  @Override
  public int hashCode() {
    return 31 * InBody.class.hashCode() + words.hashCode();
  }

  /// Where the bodies of one leaf's documents are.
  static final class Bodies {
    private final BinaryDocValues values;

    Bodies(LeafReaderContext leaf) throws IOException {
      values = DocValues.getBinary(leaf.reader(), Fields.BODY);
    }

    /// Goes to a document, the same or a later one.
    Body of(int doc) throws IOException {
      return new Body(values.advanceExact(doc) ? values.binaryValue() : new BytesRef());
    }
  }

  /// @param places as in [#field]
  record Body(BytesRef places) {
    /// Whether one stretch holds all of `start` to `end`.
    boolean holds(int start, int end) {
      ByteBuffer all = ByteBuffer.wrap(places.bytes, places.offset, places.length);
      while (all.hasRemaining()) {
        int from = all.getInt();
        int to = all.getInt();
        if (start >= from && end <= to) {
          return true;
        }
      }
      return false;
    }
  }
}
