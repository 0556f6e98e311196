package org.guwah.archive;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.guwah.model.DocumentId;
import org.guwah.model.Sha256;
import org.guwah.model.Viewer;
import org.guwah.search.Query;
import org.guwah.search.Query.Where;

/// Finds documents by their words. All of it can be deleted and made again.
///
/// Writes need the archive's lease; reads come from any thread or process and see what the last
/// [#commit(long)] or [#refresh()] made visible.
public interface TextIndex {
  /// Puts the documents of one content in place of those it had.
  ///
  /// @param faces whose clearances do not overlap; none where nobody may find it
  void put(Sha256 content, List<Face> faces) throws IOException;

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

  /// How many of the documents that match have each value of a facet, the most frequent first, then
  /// by value; at most `limit` of each.
  Map<Facet, List<Count>> facets(Query query, Viewer viewer, Set<Facet> facets, int limit)
      throws IOException;

  /// The word of a document that this viewer may see that is most like `word`, where no such
  /// document has `word` itself: one letter other, or two in a longer word.
  Optional<String> suggest(String word, Viewer viewer) throws IOException;

  /// Documents that share the most telling words with one, the most alike first, itself left out.
  ///
  /// @param limit at least 1
  List<Hit> similar(DocumentId document, Viewer viewer, int limit) throws IOException;

  /// By what documents are counted.
  enum Facet {
    /// BCP 47.
    LANGUAGE,
    PUBLISHER,
    /// In which they were posted, or else published: four digits. Only where it is known.
    YEAR,
    TAG,
    /// The id of a case.
    CASE,
    /// The name of a [Face.Kind].
    KIND,
    /// The code of a problem.
    PROBLEM,
    /// The name of a [org.guwah.model.Restriction].
    RESTRICTION
  }

  /// @param value as it may be asked for with the field of that name
  /// @param documents exactly how many
  record Count(String value, long documents) {}

  /// @param total exactly how many documents match and may be seen
  record Hits(long total, List<Hit> hits) {}

  /// @param score comparable within one search only; higher is better
  /// @param passages where it matched, in order of the text, as ranges of the document's text
  /// @param found in which parts of it the words were found, also where these do not lie in its
  ///   text: a translation, a note, a tag
  record Hit(DocumentId document, double score, List<Span> passages, Set<Where> found) {
    public Hit {
      passages = List.copyOf(passages);
      found = Set.copyOf(found);
    }
  }

  /// @param start from 0, in UTF-16 code units of the document's text
  /// @param end excluded
  record Span(int start, int end) {}
}
