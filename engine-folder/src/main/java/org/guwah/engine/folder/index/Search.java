package org.guwah.engine.folder.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.Weight;
import org.guwah.archive.TextIndex.Count;
import org.guwah.archive.TextIndex.Facet;
import org.guwah.archive.TextIndex.Hit;
import org.guwah.archive.TextIndex.Hits;
import org.jspecify.annotations.Nullable;

/// One query over one state of the index. Only the hits that are given out are looked at closely.
final class Search {
  private static final int FIRST_PAGE = 1_000;
  private static final int LARGEST_PAGE = 16_000;

  private final Snapshot snapshot;
  private final Sight sight;
  private final Query asked;
  private final Weight weight;

  Search(Sight sight, Query query) throws IOException {
    this.sight = sight;
    snapshot = sight.snapshot();
    asked = snapshot.rewrite(query);
    weight = snapshot.createWeight(snapshot.rewrite(sight.of(asked)), scores(asked), 1);
  }

  /// Hits of a single word may be passed over once enough better ones are found, since the index
  /// knows how many there are.
  private static ScoreMode scores(Query query) {
    return query instanceof TermQuery ? ScoreMode.TOP_SCORES : ScoreMode.COMPLETE;
  }

  /// @param from 0
  /// @param limit at least 1
  Hits page(int from, int limit) throws IOException {
    long known = countIfCheap();
    int documents = snapshot.getIndexReader().maxDoc();
    if (known == 0 || documents == 0) {
      return new Hits(0, List.of());
    }
    int wanted = (int) Math.min((long) from + limit, documents);
    TopDocs top = top(wanted, null, known < 0 ? Integer.MAX_VALUE : wanted);
    long total = known < 0 ? top.totalHits.value() : known;
    ScoreDoc[] page =
        Arrays.copyOfRange(
            top.scoreDocs, Math.min(from, top.scoreDocs.length), top.scoreDocs.length);
    return new Hits(total, hits(page));
  }

  /// How many there are by each facet.
  Map<Facet, List<Count>> facets(Set<Facet> facets, int limit) throws IOException {
    var counts = new FacetCounts(facets);
    snapshot.run(weight, counts);
    return counts.most(limit);
  }

  /// The best documents, without looking where they answer.
  List<Hit> best(int limit) throws IOException {
    var hits = new ArrayList<Hit>();
    for (ScoreDoc each : top(limit, null, 1).scoreDocs) {
      Key key = snapshot.key(each.doc);
      hits.add(new Hit(key.document(), each.score, List.of(), Set.of()));
    }
    return hits;
  }

  /// Every hit, the best first, some at a time.
  void each(Consumer<Hit> hit) throws IOException {
    int size = FIRST_PAGE;
    ScoreDoc last = null;
    ScoreDoc[] page;
    do {
      page = top(size, last, size).scoreDocs;
      hits(page).forEach(hit);
      last = page.length == 0 ? last : page[page.length - 1];
      size = LARGEST_PAGE;
    } while (page.length > 0);
  }

  /// Where the index knows the number of hits without looking at them, they need not all be scored.
  ///
  /// @return -1 where it does not know
  private long countIfCheap() throws IOException {
    Weight counting =
        sight.isAll() ? weight : snapshot.createWeight(asked, ScoreMode.COMPLETE_NO_SCORES, 1);
    long count = 0;
    for (LeafReaderContext leaf : snapshot.getIndexReader().leaves()) {
      int its = counting.count(leaf);
      if (its < 0) {
        return -1;
      }
      count += its;
    }
    return count - sight.hiddenOf(asked);
  }

  private TopDocs top(int size, @Nullable ScoreDoc after, int exactUpTo) throws IOException {
    int documents = Math.max(1, snapshot.getIndexReader().maxDoc());
    return snapshot.top(
        weight, new TopScoreDocCollectorManager(Math.min(size, documents), after, exactUpTo));
  }

  /// Looks at the hits in the order of the index, and gives them in the order of their scores.
  private List<Hit> hits(ScoreDoc[] page) throws IOException {
    Integer[] order = new Integer[page.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, Comparator.comparingInt(i -> page[i].doc));
    List<LeafReaderContext> leaves = snapshot.getIndexReader().leaves();
    Hit[] hits = new Hit[page.length];
    LeafReaderContext leaf = null;
    BinaryDocValues keys = DocValues.emptyBinary();
    Parts.Reader parts = null;
    for (int i : order) {
      int doc = page[i].doc;
      LeafReaderContext its = leaves.get(ReaderUtil.subIndex(doc, leaves));
      if (its != leaf || parts == null) {
        leaf = its;
        keys = DocValues.getBinary(leaf.reader(), Fields.DOCUMENT);
        parts = new Parts.Reader(leaf);
      }
      Key key = Key.of(keys, doc - leaf.docBase);
      Found found = Passages.of(weight, leaf, doc - leaf.docBase, key.textLength(), parts);
      hits[i] = new Hit(key.document(), page[i].score, found.passages(), found.parts());
    }
    return List.of(hits);
  }
}
