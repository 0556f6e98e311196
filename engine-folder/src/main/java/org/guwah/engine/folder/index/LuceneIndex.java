package org.guwah.engine.folder.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.AlreadyClosedException;
import org.guwah.archive.Face;
import org.guwah.archive.TextIndex;
import org.guwah.model.DocumentId;
import org.guwah.model.Sha256;
import org.guwah.model.Viewer;
import org.guwah.search.Query;
import org.jspecify.annotations.Nullable;

/// The text index of an archive folder, in Lucene.
///
/// Reading takes no lock and creates nothing: a folder that is missing, empty, damaged or of
/// another format reads as an empty index ([#unusable()] tells why), and [#followed()] is then 0,
/// so that it is made again. The first write takes Lucene's write lock and keeps it until
/// [#release()] or [#close()]; an index that could not be read is then deleted.
///
/// A process that writes sees what it [#refresh()]ed; all others see the last commit, each search
/// anew. Safe for use by several threads.
public final class LuceneIndex implements TextIndex, Closeable {
  /// Lucene tells everybody that it would count vectors faster with a module of the JDK; there are
  /// none here. The field keeps the logger, which would otherwise forget its level.
  private static final Logger VECTORS =
      Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

  static {
    VECTORS.setLevel(Level.SEVERE);
  }

  private final Path folder;
  private final Published published;
  private volatile @Nullable Writing writing;

  /// Opens the index in a folder, which need not exist.
  public LuceneIndex(Path folder) {
    this.folder = folder;
    published = new Published(folder);
  }

  @Override
  public void put(Sha256 content, List<Face> faces) throws IOException {
    writing().put(content, faces);
  }

  @Override
  public void commit(long followed) throws IOException {
    writing().commit(followed);
  }

  @Override
  public void refresh() throws IOException {
    Writing now = writing;
    if (now != null) {
      now.refresh();
    }
  }

  @Override
  public long followed() throws IOException {
    Writing now = writing;
    return now != null ? now.followed() : published.commit().map(Commit::followed).orElse(0L);
  }

  /// Why the index on the disk cannot be used; nothing where it can, or where there is none yet.
  public Optional<String> unusable() throws IOException {
    return writing != null ? Optional.empty() : published.unusable();
  }

  /// Deletes all that is in the index, and commits that it follows nothing.
  public void clear() throws IOException {
    writing().clear();
  }

  @Override
  public Hits search(Query query, Viewer viewer, int from, int limit) throws IOException {
    if (from < 0 || limit < 1) {
      throw new IllegalArgumentException("hits from " + from + ", " + limit + " of them");
    }
    return ask(viewer, new Hits(0, List.of()), sight -> searching(sight, query).page(from, limit));
  }

  @Override
  public void each(Query query, Viewer viewer, Consumer<Hit> hit) throws IOException {
    ask(
        viewer,
        0,
        sight -> {
          searching(sight, query).each(hit);
          return 0;
        });
  }

  @Override
  public Map<Facet, List<Count>> facets(Query query, Viewer viewer, Set<Facet> facets, int limit)
      throws IOException {
    return ask(
        viewer, Map.of(), sight -> searching(sight, query).facets(Set.copyOf(facets), limit));
  }

  @Override
  public Optional<String> suggest(String word, Viewer viewer) throws IOException {
    return ask(viewer, Optional.empty(), sight -> new Suggestion(sight).of(word));
  }

  @Override
  public List<Hit> similar(DocumentId document, Viewer viewer, int limit) throws IOException {
    return ask(viewer, List.of(), sight -> new Similar(sight).to(document, limit));
  }

  private static Search searching(Sight sight, Query query) throws IOException {
    return new Search(sight, new Translation(sight.snapshot().getIndexReader()).of(query));
  }

  private interface Asking<T> {
    T ask(Sight sight) throws IOException;
  }

  /// @param nothing the answer where there is no index
  private <T> T ask(Viewer viewer, T nothing, Asking<T> asking) throws IOException {
    Optional<Snapshot> acquired = acquire();
    if (acquired.isEmpty()) {
      return nothing;
    }
    Snapshot snapshot = acquired.get();
    try {
      return asking.ask(new Sight(snapshot, viewer));
    } catch (CorruptIndexException e) {
      throw new IOException(
          "the text index in " + folder + " is damaged; delete that folder, or run guwah rebuild",
          e);
    } finally {
      snapshot.release();
    }
  }

  private Optional<Snapshot> acquire() throws IOException {
    while (true) {
      Writing now = writing;
      try {
        return now != null ? Optional.of(now.acquire()) : published.acquire();
      } catch (AlreadyClosedException e) {
        if (now == null || now == writing) {
          throw new IOException("the text index in " + folder + " was closed", e);
        }
      }
    }
  }

  private synchronized Writing writing() throws IOException {
    Writing now = writing;
    if (now == null) {
      now = Writing.open(folder, published);
      writing = now;
      published.close();
    }
    return now;
  }

  /// Commits what was put, and gives up the write lock. The next write takes it again.
  public synchronized void release() throws IOException {
    Writing now = writing;
    if (now == null) {
      return;
    }
    try (now) {
      try {
        now.settle();
      } finally {
        writing = null;
      }
    }
  }

  /// Commits what was put, under the number of the last commit, and closes.
  @Override
  public synchronized void close() throws IOException {
    try (published) {
      release();
    }
  }
}
