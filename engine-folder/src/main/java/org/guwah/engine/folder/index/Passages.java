package org.guwah.engine.folder.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Weight;
import org.guwah.archive.TextIndex.Span;

/// Finds where in a document a query matched.
final class Passages {
  private static final Comparator<Span> IN_ORDER =
      Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

  private Passages() {}

  /// The places in order; those that overlap are one.
  ///
  /// @param doc within the leaf
  /// @param textLength of the document; what lies behind is a title that does not stand in it
  static List<Span> of(Weight weight, LeafReaderContext leaf, int doc, int textLength)
      throws IOException {
    Matches matches = weight.matches(leaf, doc);
    if (matches == null) {
      return List.of();
    }
    var spans = new ArrayList<Span>();
    for (String field : Fields.PLACED) {
      MatchesIterator places = matches.getMatches(field);
      while (places != null && places.next()) {
        if (places.startOffset() >= 0 && places.endOffset() <= textLength) {
          spans.add(new Span(places.startOffset(), places.endOffset()));
        }
      }
    }
    return merged(spans);
  }

  static List<Span> merged(List<Span> spans) {
    spans.sort(IN_ORDER);
    var merged = new ArrayList<Span>(spans.size());
    for (Span span : spans) {
      Span last = merged.isEmpty() ? new Span(0, 0) : merged.getLast();
      if (span.start() < last.end()) {
        merged.set(merged.size() - 1, new Span(last.start(), Math.max(last.end(), span.end())));
      } else {
        merged.add(span);
      }
    }
    return List.copyOf(merged);
  }
}
