package org.guwah.app.web.casework;

import java.io.IOException;
import java.util.Optional;
import org.guwah.archive.Archive;
import org.guwah.archive.Derivations.DocumentRow;
import org.guwah.archive.Derivations.ItemRow;
import org.guwah.archive.TextIndex.Hit;
import org.guwah.archive.TextIndex.Hits;
import org.guwah.casework.SavedSearch;
import org.guwah.search.Query;
import org.guwah.search.QueryError;
import org.guwah.search.QueryParser;

/// What saved searches find now.
public final class Findings {
  /// How many of the best hits are looked at for new ones.
  public static final int LOOKED_AT = 200;

  private final Archive archive;
  private final Asked asked;

  Findings(Archive archive, Asked asked) {
    this.archive = archive;
    this.asked = asked;
  }

  /// A saved search with what it finds.
  ///
  /// @param total documents; absent where the search cannot be understood
  /// @param fresh how many of those looked at were received since the person last looked
  /// @param looked how many of the best hits were looked at for that
  public record Found(SavedSearch search, Optional<Long> total, int fresh, int looked) {}

  /// How many documents it finds.
  Found count(SavedSearch search) throws IOException {
    Optional<Hits> hits = hits(search, 1);
    return new Found(search, hits.map(Hits::total), 0, 0);
  }

  /// The same, with how many of the best were received after an entry of the record.
  Found since(SavedSearch search, long entry) throws IOException {
    Optional<Hits> hits = hits(search, LOOKED_AT);
    if (hits.isEmpty()) {
      return new Found(search, Optional.empty(), 0, 0);
    }
    int fresh = 0;
    for (Hit hit : hits.get().hits()) {
      fresh += receivedAfter(hit, entry) ? 1 : 0;
    }
    return new Found(search, Optional.of(hits.get().total()), fresh, hits.get().hits().size());
  }

  private boolean receivedAfter(Hit hit, long entry) throws IOException {
    Optional<DocumentRow> row = asked.library().document(hit.document());
    if (row.isEmpty()) {
      return false;
    }
    Optional<ItemRow> item = asked.library().item(row.get().item());
    return item.isPresent() && item.get().entry() > entry;
  }

  private Optional<Hits> hits(SavedSearch search, int limit) throws IOException {
    try {
      Query query = QueryParser.parse(search.query()).withContents(asked.library()::contentOf);
      return Optional.of(archive.index().search(query, asked.viewer(), 0, limit));
    } catch (QueryError _) {
      return Optional.empty();
    }
  }
}
