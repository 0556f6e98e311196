package org.guwah.engine.folder.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.Collector;
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
    run(weight, collector);
    return hits.reduce(List.of(collector));
  }

  /// Gives every document of the answer to the collector, in order.
  void run(Weight weight, Collector collector) throws IOException {
    for (LeafSlice slice : getSlices()) {
      search(slice.partitions, weight, collector);
    }
  }

  /// @param doc of the whole index
  Key key(int doc) throws IOException {
    LeafReaderContext leaf = leafOf(doc);
    return Key.of(DocValues.getBinary(leaf.reader(), Fields.DOCUMENT), doc - leaf.docBase);
  }

  LeafReaderContext leafOf(int doc) {
    List<LeafReaderContext> leaves = getIndexReader().leaves();
    return leaves.get(ReaderUtil.subIndex(doc, leaves));
  }

  /// Gives the state back. It must not be used any more.
  void release() throws IOException {
    getIndexReader().decRef();
  }
}
