package org.guwah.engine.folder.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FilterWeight;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesUtils;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/// Finds, of the documents of a query, those in which some of its places will do.
abstract class PlacedWeight extends FilterWeight {
  /// In simple operations, roughly.
  private static final float MATCH_COST = 1_000;

  private final String field;

  /// @param field in which the places are
  PlacedWeight(Query query, Weight words, String field) {
    super(query, words);
    this.field = field;
  }

  /// Looks at the documents of one leaf.
  interface Looking {
    /// The places that will do; the documents come in order, each once or more.
    List<Place> in(int doc) throws IOException;
  }

  abstract Looking looking(LeafReaderContext leaf) throws IOException;

  @Override
  public int count(LeafReaderContext leaf) {
    return -1; // not known without looking
  }

  @Override
  public @Nullable Matches matches(LeafReaderContext leaf, int doc) throws IOException {
    List<Place> places = looking(leaf).in(doc);
    return places.isEmpty()
        ? null
        : MatchesUtils.forField(field, () -> new Place.Iterator(places, getQuery()));
  }

  @Override
  public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
    ScorerSupplier words = in.scorerSupplier(leaf);
    return words == null
        ? null
        : new ScorerSupplier() {
          @Override
          public Scorer get(long leadCost) throws IOException {
            return new PlacedScorer(words.get(leadCost), looking(leaf));
          }

          @Override
          public long cost() {
            return words.cost();
          }
        };
  }

  private static final class PlacedScorer extends Scorer {
    private final Scorer words;
    private final Looking looking;

    PlacedScorer(Scorer words, Looking looking) {
      this.words = words;
      this.looking = looking;
    }

    @Override
    public int docID() {
      return words.docID();
    }

    @Override
    public float score() throws IOException {
      return words.score();
    }

    @Override
    public float getMaxScore(int upTo) throws IOException {
      return words.getMaxScore(upTo);
    }

    @Override
    public DocIdSetIterator iterator() {
      return TwoPhaseIterator.asDocIdSetIterator(twoPhaseIterator());
    }

    @Override
    public TwoPhaseIterator twoPhaseIterator() {
      TwoPhaseIterator first = words.twoPhaseIterator();
      return new TwoPhaseIterator(first == null ? words.iterator() : first.approximation()) {
        @Override
        public boolean matches() throws IOException {
          return (first == null || first.matches()) && !looking.in(docID()).isEmpty();
        }

        @Override
        public float matchCost() {
          return MATCH_COST + (first == null ? 0 : first.matchCost());
        }
      };
    }
  }
}
