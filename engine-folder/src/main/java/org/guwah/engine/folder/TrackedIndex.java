package org.guwah.engine.folder;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.guwah.archive.TextIndex;
import org.guwah.catalog.CatalogDerivations;
import org.guwah.model.Document;
import org.guwah.model.Restriction;
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
  public void put(Sha256 content, String text, List<Document> documents, Restriction restriction)
      throws IOException {
    index.put(content, text, documents, restriction);
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
