package org.guwah.engine.folder.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Weight;
import org.guwah.engine.folder.index.InBody.Bodies;
import org.guwah.engine.folder.index.InBody.Body;

/// Finds, of the documents of a query, those in whose body it matches.
final class InBodyWeight extends PlacedWeight {
  InBodyWeight(InBody query, Weight words) {
    super(query, words, Fields.WORDS);
  }

  @Override
  Looking looking(LeafReaderContext leaf) throws IOException {
    var bodies = new Bodies(leaf);
    return doc -> within(Place.all(in.matches(leaf, doc), Fields.WORDS), bodies.of(doc));
  }

  private static List<Place> within(List<Place> places, Body body) {
    return places.stream().filter(place -> body.holds(place.start(), place.end())).toList();
  }
}
