package org.guwah.engine.folder.index;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FilterMatchesIterator;
import org.apache.lucene.search.FilterWeight;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.MatchesUtils;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.guwah.engine.folder.index.InBody.Bodies;
import org.guwah.engine.folder.index.InBody.Body;
import org.jspecify.annotations.Nullable;

/// Finds, of the documents of a query, those in whose body it matches.
final class InBodyWeight extends FilterWeight {
  /// In simple operations, roughly.
  private static final float MATCH_COST = 1_000;

  InBodyWeight(InBody query, Weight words) {
    super(query, words);
  }

  @Override
  public int count(LeafReaderContext leaf) {
    return -1; // not known without looking
  }

  @Override
  public @Nullable Matches matches(LeafReaderContext leaf, int doc) throws IOException {
    Body body = new Bodies(leaf).of(doc);
    Matches all = in.matches(leaf, doc);
    return all == null || !matches(all, body)
        ? null
        : MatchesUtils.forField(Fields.WORDS, () -> within(all.getMatches(Fields.WORDS), body));
  }

  private static boolean matches(Matches all, Body body) throws IOException {
    MatchesIterator places = within(all.getMatches(Fields.WORDS), body);
    return places != null && places.next();
  }

  private static @Nullable MatchesIterator within(@Nullable MatchesIterator all, Body body) {
    return all == null
        ? null
        : new FilterMatchesIterator(all) {
          @Override
          public boolean next() throws IOException {
            while (in.next()) {
              if (body.holds(in.startOffset(), in.endOffset())) {
                return true;
              }
            }
            return false;
          }
        };
  }

  @Override
  public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
    ScorerSupplier words = in.scorerSupplier(leaf);
    return words == null
        ? null
        : new ScorerSupplier() {
          @Override
          public Scorer get(long leadCost) throws IOException {
            return new InBodyScorer(words.get(leadCost), leaf);
          }

          @Override
          public long cost() {
            return words.cost();
          }
        };
  }

  private final class InBodyScorer extends Scorer {
    private final Scorer words;
    private final LeafReaderContext leaf;
    private final Bodies bodies;

    InBodyScorer(Scorer words, LeafReaderContext leaf) throws IOException {
      this.words = words;
      this.leaf = leaf;
      bodies = new Bodies(leaf);
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
          return (first == null || first.matches()) && isInBody(docID());
        }

        @Override
        public float matchCost() {
          return MATCH_COST + (first == null ? 0 : first.matchCost());
        }
      };
    }

    private boolean isInBody(int doc) throws IOException {
      Matches all = InBodyWeight.this.in.matches(leaf, doc);
      return all != null && InBodyWeight.matches(all, bodies.of(doc));
    }
  }
}
