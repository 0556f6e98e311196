package org.guwah.engine.folder.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Weight;

/// Finds, of the documents that have all words, those in which they stand near one another.
final class NearWeight extends PlacedWeight {
  private static final Comparator<Place> IN_ORDER =
      Comparator.comparingInt(Place::first).thenComparingInt(Place::last);

  private final String field;
  private final List<Kind> kinds;
  private final int apart;

  /// @param length how many words of the text a place of it takes
  record Kind(Weight weight, int length) {
    /// In order.
    private List<Place> places(LeafReaderContext leaf, int doc, String field) throws IOException {
      return Place.all(weight.matches(leaf, doc), field).stream()
          .map(place ->
              new Place(place.first(), place.first() + length - 1, place.start(), place.end()))
          .sorted(IN_ORDER)
          .toList();
    }
  }

  NearWeight(Near query, Weight words, String field, List<Kind> kinds, int apart) {
    super(query, words, field);
    this.field = field;
    this.kinds = List.copyOf(kinds);
    this.apart = apart;
  }

  @Override
  Looking looking(LeafReaderContext leaf) {
    return doc -> {
      var each = new ArrayList<List<Place>>();
      for (Kind kind : kinds) {
        each.add(kind.places(leaf, doc, field));
      }
      return near(each, apart);
    };
  }

  /// The places that have one of each other kind near them. One place of each kind is looked at at
  /// a time, beginning with the first of each; the foremost then gives way to its next.
  ///
  /// @param each the places of each kind, in order
  static List<Place> near(List<List<Place>> each, int apart) {
    var found = new TreeSet<Place>(IN_ORDER);
    int[] at = new int[each.size()];
    while (hasAll(each, at)) {
      int same = sharing(each, at);
      if (same >= 0) {
        at[same]++;
      } else {
        if (between(each, at) <= apart) {
          for (int i = 0; i < at.length; i++) {
            found.add(each.get(i).get(at[i]));
          }
        }
        at[foremost(each, at)]++;
      }
    }
    return List.copyOf(found);
  }

  private static boolean hasAll(List<List<Place>> each, int[] at) {
    for (int i = 0; i < at.length; i++) {
      if (at[i] == each.get(i).size()) {
        return false;
      }
    }
    return true;
  }

  /// A kind whose place begins within that of another; -1 for none. Of two at the same word, the
  /// later kind, unless that has no further place.
  private static int sharing(List<List<Place>> each, int[] at) {
    for (int i = at.length - 1; i >= 0; i--) {
      Place later = each.get(i).get(at[i]);
      for (int j = 0; j < at.length; j++) {
        Place other = each.get(j).get(at[j]);
        boolean follows =
            later.first() > other.first() || (later.first() == other.first() && i > j);
        if (i != j && follows && later.first() <= other.last()) {
          boolean isLast = at[i] + 1 == each.get(i).size();
          return isLast && later.first() == other.first() ? j : i;
        }
      }
    }
    return -1;
  }

  /// How many other words there are from the first place to the last.
  private static int between(List<List<Place>> each, int[] at) {
    int first = Integer.MAX_VALUE;
    int last = 0;
    int own = 0;
    for (int i = 0; i < at.length; i++) {
      Place place = each.get(i).get(at[i]);
      first = Math.min(first, place.first());
      last = Math.max(last, place.last());
      own += place.last() - place.first() + 1;
    }
    return last - first + 1 - own;
  }

  private static int foremost(List<List<Place>> each, int[] at) {
    int foremost = 0;
    for (int i = 1; i < at.length; i++) {
      Place place = each.get(i).get(at[i]);
      if (place.first() < each.get(foremost).get(at[foremost]).first()) {
        foremost = i;
      }
    }
    return foremost;
  }
}
