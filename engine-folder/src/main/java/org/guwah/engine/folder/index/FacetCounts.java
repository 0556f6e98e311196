package org.guwah.engine.folder.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.guwah.archive.TextIndex.Count;
import org.guwah.archive.TextIndex.Facet;
import org.jspecify.annotations.Nullable;

/// Counts documents by the values of facets, in one pass over them: by numbers within a leaf of the
/// index, whose names are looked up once each.
final class FacetCounts extends SimpleCollector {
  private final Map<Facet, Map<String, Forms>> counts = new EnumMap<>(Facet.class);
  private final List<Facet> facets;
  private final List<Ordinals> ordinals = new ArrayList<>();

  FacetCounts(Set<Facet> facets) {
    this.facets = facets.stream().sorted().toList();
    facets.forEach(facet -> counts.put(facet, new HashMap<>()));
  }

  /// The ways in which one value is written, each with its documents.
  private static final class Forms {
    private final Map<String, Long> forms = new HashMap<>();

    Count count() {
      String most =
          forms.entrySet().stream()
              .min(
                  Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                      .thenComparing(Map.Entry.comparingByKey()))
              .orElseThrow()
              .getKey();
      return new Count(most, forms.values().stream().mapToLong(Long::longValue).sum());
    }
  }

  /// Counts one facet in one leaf.
  private static final class Ordinals {
    private final SortedSetDocValues values;
    private final @Nullable SortedDocValues single;
    private final int[] counts;

    Ordinals(SortedSetDocValues values) {
      this.values = values;
      single = DocValues.unwrapSingleton(values);
      counts = new int[Math.toIntExact(values.getValueCount())];
    }

    void count(int doc) throws IOException {
      if (single != null) {
        if (single.advanceExact(doc)) {
          counts[single.ordValue()]++;
        }
      } else if (values.advanceExact(doc)) {
        for (int left = values.docValueCount(); left > 0; left--) {
          counts[(int) values.nextOrd()]++;
        }
      }
    }

    void addTo(Map<String, Forms> all) throws IOException {
      for (int ordinal = 0; ordinal < counts.length; ordinal++) {
        if (counts[ordinal] > 0) {
          String value = values.lookupOrd(ordinal).utf8ToString();
          int written = value.indexOf(LabelFields.WRITTEN);
          String one = written < 0 ? value : value.substring(0, written);
          all.computeIfAbsent(one, _ -> new Forms())
              .forms
              .merge(value.substring(written + 1), (long) counts[ordinal], Long::sum);
        }
      }
    }
  }

  @Override
  protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
    settle();
    for (Facet facet : facets) {
      ordinals.add(new Ordinals(DocValues.getSortedSet(leaf.reader(), facet.name())));
    }
  }

  private void settle() throws IOException {
    for (int i = 0; i < ordinals.size(); i++) {
      ordinals.get(i).addTo(counts.getOrDefault(facets.get(i), new HashMap<>()));
    }
    ordinals.clear();
  }

  @Override
  public void collect(int doc) throws IOException {
    for (Ordinals each : ordinals) {
      each.count(doc);
    }
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  /// The most frequent values of each facet, then by value.
  ///
  /// @param limit of each
  Map<Facet, List<Count>> most(int limit) throws IOException {
    settle();
    var most = new EnumMap<Facet, List<Count>>(Facet.class);
    counts.forEach((facet, values) ->
        most.put(
            facet,
            values.values().stream()
                .map(Forms::count)
                .sorted(
                    Comparator.comparingLong((Count count) -> -count.documents())
                        .thenComparing(Count::value))
                .limit(limit)
                .toList()));
    return most;
  }
}
