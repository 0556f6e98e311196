package org.guwah.engine.folder.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/// Where a word or row of words stands in a field.
///
/// @param first its first word, counted from 0
/// @param last its last word, included
/// @param start in the document's text
/// @param end excluded
record Place(int first, int last, int start, int end) {

  /// All places in a field, in the order in which they are found.
  static List<Place> all(@Nullable Matches matches, String field) throws IOException {
    var places = new ArrayList<Place>();
    MatchesIterator found = matches == null ? null : matches.getMatches(field);
    while (found != null && found.next()) {
      places.add(
          new Place(
              found.startPosition(), found.endPosition(), found.startOffset(), found.endOffset()));
    }
    return places;
  }

  /// Gives places out as Lucene does.
  static final class Iterator implements MatchesIterator {
    private final List<Place> places;
    private final Query query;
    private int at = -1;

    Iterator(List<Place> places, Query query) {
      this.places = places;
      this.query = query;
    }

    @Override
    public boolean next() {
      return ++at < places.size();
    }

    @Override
    public int startPosition() {
      return places.get(at).first;
    }

    @Override
    public int endPosition() {
      return places.get(at).last;
    }

    @Override
    public int startOffset() {
      return places.get(at).start;
    }

    @Override
    public int endOffset() {
      return places.get(at).end;
    }

    @Override
    public @Nullable MatchesIterator getSubMatches() {
      return null;
    }

    @Override
    public Query getQuery() {
      return query;
    }
  }
}
