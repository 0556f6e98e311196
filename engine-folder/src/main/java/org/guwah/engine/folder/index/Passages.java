package org.guwah.engine.folder.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Weight;
import org.guwah.archive.TextIndex.Span;
import org.guwah.search.Query.Where;

/// Finds where in a document a query matched.
final class Passages {
  private static final Comparator<Span> IN_ORDER =
      Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

  /// The fields that are a part by themselves.
  private static final Map<String, Where> PARTS =
      Map.of(
          Fields.TITLE, Where.TITLE,
          Fields.CAPTION, Where.CAPTION,
          Fields.BYLINE, Where.BYLINE,
          Fields.PUBLISHER, Where.PUBLISHER,
          Fields.TAG, Where.TAG,
          Fields.TRANSLATION, Where.TRANSLATION,
          Fields.NOTE, Where.NOTE);

  private Passages() {}

  /// @param doc within the leaf
  /// @param textLength of the document; what lies behind does not stand in its text
  /// @param parts of the documents of the leaf
  static Found of(
      Weight weight, LeafReaderContext leaf, int doc, int textLength, Parts.Reader parts)
      throws IOException {
    Matches matches = weight.matches(leaf, doc);
    if (matches == null) {
      return new Found(List.of(), Set.of());
    }
    var spans = new ArrayList<Span>();
    var found = EnumSet.noneOf(Where.class);
    Parts.Of its = null;
    for (String field : Fields.PLACED) {
      MatchesIterator places = matches.getMatches(field);
      while (places != null && places.next()) {
        if (field.equals(Fields.WORDS)) {
          its = its == null ? parts.of(doc) : its;
          found.addAll(its.at(places.startOffset()));
        }
        if (places.startOffset() >= 0 && places.endOffset() <= textLength) {
          spans.add(new Span(places.startOffset(), places.endOffset()));
        }
      }
    }
    for (String field : matches) {
      Where part = PARTS.get(field);
      if (part != null) {
        found.add(part);
      }
    }
    return new Found(merged(spans), found);
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
