package org.guwah.engine.folder;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.guwah.archive.Face;
import org.guwah.archive.TextIndex;
import org.guwah.catalog.CatalogDerivations;
import org.guwah.model.DocumentId;
import org.guwah.model.Sha256;
import org.guwah.model.Viewer;
import org.guwah.search.Query;

/// The index, with a note in the derivations of how far its last commit goes. The two are not
/// committed together; by the note, what the index lost in a crash is put in again.
final class TrackedIndex implements TextIndex {
  private final TextIndex index;
  private final CatalogDerivations derivations;

  TrackedIndex(TextIndex index, CatalogDerivations derivations) {
    this.index = index;
    this.derivations = derivations;
  }

  @Override
  public void put(Sha256 content, List<Face> faces) throws IOException {
    index.put(content, faces);
  }

  @Override
  public Map<Facet, List<Count>> facets(Query query, Viewer viewer, Set<Facet> facets, int limit)
      throws IOException {
    return index.facets(query, viewer, facets, limit);
  }

  @Override
  public Optional<String> suggest(String word, Viewer viewer) throws IOException {
    return index.suggest(word, viewer);
  }

  @Override
  public List<Hit> similar(DocumentId document, Viewer viewer, int limit) throws IOException {
    return index.similar(document, viewer, limit);
  }

  @Override
  public void commit(long followed) throws IOException {
    long composed = derivations.composed();
    index.commit(followed);
    derivations.indexed(composed);
  }

  @Override
  public void refresh() throws IOException {
    index.refresh();
  }

  @Override
  public long followed() throws IOException {
    return index.followed();
  }

  @Override
  public Hits search(Query query, Viewer viewer, int from, int limit) throws IOException {
    return index.search(query, viewer, from, limit);
  }

  @Override
  public void each(Query query, Viewer viewer, Consumer<Hit> hit) throws IOException {
    index.each(query, viewer, hit);
  }
}
