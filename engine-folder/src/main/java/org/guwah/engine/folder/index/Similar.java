package org.guwah.engine.folder.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.guwah.archive.TextIndex.Hit;
import org.guwah.model.DocumentId;

/// Finds documents that have the words which tell most about one: those it has often and few others
/// have.
final class Similar {
  private static final int WORDS = 24;

  /// Of that many words one must be shared.
  private static final int SHARED = 5;

  /// Words that one document of so many has, or more, tell nothing; in small archives any may.
  private static final int RARE = 10;

  private static final int SMALL = 50;

  private final Sight sight;
  private final IndexReader reader;

  Similar(Sight sight) {
    this.sight = sight;
    reader = sight.snapshot().getIndexReader();
  }

  private record Weighed(Term term, double weight) {}

  /// The most alike first.
  List<Hit> to(DocumentId document, int limit) throws IOException {
    OptionalInt doc = seen(document);
    List<Weighed> words = doc.isPresent() ? telling(doc.getAsInt()) : List.of();
    if (words.isEmpty()) {
      return List.of();
    }
    var alike = new BooleanQuery.Builder();
    words.forEach(word -> alike.add(new TermQuery(word.term), Occur.SHOULD));
    alike.setMinimumNumberShouldMatch(Math.max(1, words.size() / SHARED));
    List<Hit> hits = new ArrayList<>(new Search(sight, alike.build()).best(limit + 1));
    hits.removeIf(hit -> hit.document().equals(document));
    return List.copyOf(hits.subList(0, Math.min(limit, hits.size())));
  }

  /// Its place in the index, as this viewer sees it.
  private OptionalInt seen(DocumentId document) throws IOException {
    Snapshot snapshot = sight.snapshot();
    var of = new TermQuery(new Term(Fields.CONTENT, document.content().hex()));
    int most = Math.max(1, snapshot.count(of));
    for (ScoreDoc each : snapshot.search(sight.of(of), most).scoreDocs) {
      if (snapshot.key(each.doc).document().equals(document)) {
        return OptionalInt.of(each.doc);
      }
    }
    return OptionalInt.empty();
  }

  private List<Weighed> telling(int doc) throws IOException {
    LeafReaderContext leaf = sight.snapshot().leafOf(doc);
    BinaryDocValues written = DocValues.getBinary(leaf.reader(), Fields.TELLING);
    if (!written.advanceExact(doc - leaf.docBase)) {
      return List.of();
    }
    var words = new ArrayList<Weighed>();
    int documents = reader.numDocs();
    for (Telling.Word word : Telling.read(written.binaryValue())) {
      var term = new Term(Fields.WORDS, word.term());
      int with = reader.docFreq(term);
      if (with > 1 && (with <= documents / RARE || documents < SMALL)) {
        words.add(new Weighed(term, word.times() * Math.log((double) (documents + 1) / with)));
      }
    }
    words.sort(Comparator.comparingDouble((Weighed word) -> -word.weight));
    return words.subList(0, Math.min(WORDS, words.size()));
  }
}
