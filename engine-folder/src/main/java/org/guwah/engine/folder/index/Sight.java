package org.guwah.engine.folder.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.guwah.model.Viewer;

/// What a viewer sees of one state of the index: all but what is marked as hidden from them. Where
/// nothing is, it costs nothing.
///
/// Not safe for use by several threads.
final class Sight {
  private final Snapshot snapshot;
  private final Term hidden;
  private final boolean all;
  private final Map<Object, FixedBitSet> hiddenOf = new HashMap<>();

  Sight(Snapshot snapshot, Viewer viewer) throws IOException {
    this.snapshot = snapshot;
    hidden = new Term(Fields.HIDDEN, viewer.clearance().name());
    all = snapshot.getIndexReader().docFreq(hidden) == 0;
  }

  /// Whether nothing is hidden.
  boolean isAll() {
    return all;
  }

  Snapshot snapshot() {
    return snapshot;
  }

  /// What of the answer is seen.
  Query of(Query query) {
    return all
        ? query
        : new BooleanQuery.Builder()
            .add(query, Occur.MUST)
            .add(new TermQuery(hidden), Occur.MUST_NOT)
            .build();
  }

  /// How many documents of the answer are not seen.
  long hiddenOf(Query query) throws IOException {
    return all
        ? 0
        : snapshot.count(
            new BooleanQuery.Builder()
                .add(new TermQuery(hidden), Occur.FILTER)
                .add(query, Occur.FILTER)
                .build());
  }

  /// How many documents with this term are seen.
  long documents(Term term) throws IOException {
    long documents = 0;
    for (LeafReaderContext context : snapshot.getIndexReader().leaves()) {
      LeafReader leaf = context.reader();
      if (all && !leaf.hasDeletions()) {
        documents += leaf.docFreq(term);
      } else {
        documents += looked(leaf, term);
      }
    }
    return documents;
  }

  private long looked(LeafReader leaf, Term term) throws IOException {
    PostingsEnum postings = leaf.postings(term, PostingsEnum.NONE);
    long documents = 0;
    if (postings != null) {
      Bits live = leaf.getLiveDocs();
      FixedBitSet unseen = unseen(leaf);
      for (int doc = postings.nextDoc();
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = postings.nextDoc()) {
        documents += (live == null || live.get(doc)) && !unseen.get(doc) ? 1 : 0;
      }
    }
    return documents;
  }

  private FixedBitSet unseen(LeafReader leaf) throws IOException {
    FixedBitSet known = hiddenOf.get(leaf);
    if (known != null) {
      return known;
    }
    var unseen = new FixedBitSet(leaf.maxDoc());
    PostingsEnum postings = leaf.postings(hidden, PostingsEnum.NONE);
    if (postings != null) {
      unseen.or(postings);
    }
    hiddenOf.put(leaf, unseen);
    return unseen;
  }
}
