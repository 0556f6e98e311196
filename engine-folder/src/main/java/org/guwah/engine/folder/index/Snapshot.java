package org.guwah.engine.folder.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollector;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.Weight;

/// One state of the index. It searches with a weight that is made once, for finding hits, counting
/// them and telling their places; Lucene's own search looks up every term anew for each.
final class Snapshot extends IndexSearcher {
  Snapshot(IndexReader reader) {
    super(reader);
  }

  TopDocs top(Weight weight, TopScoreDocCollectorManager hits) throws IOException {
    TopScoreDocCollector collector = hits.newCollector();
    for (LeafSlice slice : getSlices()) {
      search(slice.partitions, weight, collector);
    }
    return hits.reduce(List.of(collector));
  }

  /// Gives the state back. It must not be used any more.
  void release() throws IOException {
    getIndexReader().decRef();
  }
}
