package org.guwah.app.web.casework;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guwah.app.web.library.Narrowing;
import org.guwah.app.web.page.Links;
import org.guwah.archive.TextIndex;
import org.guwah.archive.TextIndex.Count;
import org.guwah.archive.TextIndex.Facet;
import org.guwah.model.Viewer;
import org.guwah.search.QueryError;
import org.guwah.search.QueryParser;
import org.guwah.search.TooBroad;

/// Over which languages and years the documents of a tag are spread, with the search for each
/// share.
///
/// @param languages BCP 47, the most frequent first
/// @param years in which they were posted, or else published, the latest first
public record Spread(List<Share> languages, List<Share> years) {
  private static final int MOST = 200;
  private static final Spread NONE = new Spread(List.of(), List.of());

  /// @param value a language or a year
  /// @param link to the search that finds these documents
  public record Share(String value, long documents, String link) {}

  /// A tag of signs alone cannot be searched for; it is spread over nothing.
  static Spread of(TextIndex index, Viewer viewer, String tag) throws IOException {
    String query = Narrowing.asked(Facet.TAG, tag);
    try {
      Map<Facet, List<Count>> counts =
          index.facets(QueryParser.parse(query), viewer, Set.of(Facet.LANGUAGE, Facet.YEAR), MOST);
      Comparator<Share> latest = Comparator.comparing(Share::value).reversed();
      return new Spread(
          shares(query, Facet.LANGUAGE, counts),
          shares(query, Facet.YEAR, counts).stream().sorted(latest).toList());
    } catch (QueryError | TooBroad _) {
      return NONE;
    }
  }

  private static List<Share> shares(String query, Facet facet, Map<Facet, List<Count>> counts) {
    return counts.getOrDefault(facet, List.of()).stream()
        .map(count ->
            new Share(
                count.value(),
                count.documents(),
                Links.search(query + " " + Narrowing.asked(facet, count.value()))))
        .toList();
  }
}
