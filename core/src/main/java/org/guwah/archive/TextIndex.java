package org.guwah.archive;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.guwah.model.Document;
import org.guwah.model.DocumentId;
import org.guwah.model.Restriction;
import org.guwah.model.Sha256;
import org.guwah.model.Viewer;
import org.guwah.search.Query;

/// Finds documents by their words. All of it can be deleted and made again.
///
/// Writes need the archive's lease; reads come from any thread or process and see what the last
/// [#commit(long)] or [#refresh()] made visible.
public interface TextIndex {
  /// Puts the documents of one content in place of those it had.
  ///
  /// @param text of the whole content
  void put(Sha256 content, String text, List<Document> documents, Restriction restriction)
      throws IOException;

  /// Makes everything put so far durable, and visible to other processes.
  ///
  /// @param followed the number of entries it answers for
  void commit(long followed) throws IOException;

  /// Makes everything put so far visible in this process.
  void refresh() throws IOException;

  /// The number given with the last commit; 0 where there is none.
  long followed() throws IOException;

  /// The best hits, the best first.
  ///
  /// @param from 0
  /// @param limit at least 1
  Hits search(Query query, Viewer viewer, int from, int limit) throws IOException;

  /// Every hit, however many, the best first.
  void each(Query query, Viewer viewer, Consumer<Hit> hit) throws IOException;

  /// @param total exactly how many documents match and may be seen
  record Hits(long total, List<Hit> hits) {}

  /// @param score comparable within one search only; higher is better
  /// @param passages where it matched, in order of the text, as ranges of the document's text
  record Hit(DocumentId document, double score, List<Span> passages) {}

  /// @param start from 0, in UTF-16 code units of the document's text
  /// @param end excluded
  record Span(int start, int end) {}
}
