package org.guwah.bench;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.Weight;
import org.apache.lucene.store.FSDirectory;
import org.guwah.engine.folder.index.WordStream;

/// Lucene by itself, with one field of the same words: what a search costs at least.
final class RawLucene implements Closeable {
  private static final String WORDS = "words";
  private static final FieldType WITH_OFFSETS = new FieldType();

  static {
    WITH_OFFSETS.setTokenized(true);
    WITH_OFFSETS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    WITH_OFFSETS.freeze();
  }

  private final FSDirectory directory;
  private final IndexWriter writer;

  RawLucene(Path folder) throws IOException {
    directory = FSDirectory.open(folder);
    writer = new IndexWriter(directory, new IndexWriterConfig());
  }

  void put(String text) throws IOException {
    var document = new Document();
    document.add(new Words(text));
    writer.addDocument(document);
  }

  Searching commit() throws IOException {
    writer.commit();
    return new Searching(new IndexSearcher(DirectoryReader.open(writer)));
  }

  @Override
  public void close() throws IOException {
    writer.close();
    directory.close();
  }

  private static final class Words extends Field {
    private final String text;

    Words(String text) {
      super(WORDS, WITH_OFFSETS);
      this.text = text;
    }

    @Override
    public TokenStream tokenStream(Analyzer analyzer, TokenStream reuse) {
      return new WordStream(text);
    }
  }

  /// What is asked of both sides, in Lucene's terms.
  static Query translate(SearchFigures.Question question) {
    List<String> words = question.words();
    return switch (question.form()) {
      case WORD -> new TermQuery(new Term(WORDS, words.getFirst()));
      case PHRASE -> new PhraseQuery(WORDS, words.toArray(String[]::new));
      case BOTH -> bool(words, Occur.MUST);
      case EITHER -> bool(words, Occur.SHOULD);
    };
  }

  private static Query bool(List<String> words, Occur occur) {
    var query = new BooleanQuery.Builder();
    words.forEach(word -> query.add(new TermQuery(new Term(WORDS, word)), occur));
    return query.build();
  }

  /// Searches one state of the index.
  record Searching(IndexSearcher searcher) {
    /// The exact number of hits, and of the ten best where they match.
    Found search(Query asked, int limit) throws IOException {
      Query query = searcher.rewrite(asked);
      TopDocs top =
          searcher.search(query, new TopScoreDocCollectorManager(limit, null, Integer.MAX_VALUE));
      Weight weight = searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1);
      List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
      List<int[]> places = new ArrayList<>();
      for (ScoreDoc hit : top.scoreDocs) {
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(hit.doc, leaves));
        places(weight.matches(leaf, hit.doc - leaf.docBase), places);
      }
      return new Found(top.totalHits.value(), places.size());
    }

    private static void places(@org.jspecify.annotations.Nullable Matches matches, List<int[]> to)
        throws IOException {
      MatchesIterator found = matches == null ? null : matches.getMatches(WORDS);
      while (found != null && found.next()) {
        to.add(new int[] {found.startOffset(), found.endOffset()});
      }
    }
  }

  /// @param total of all documents
  /// @param places in the best of them
  record Found(long total, int places) {}
}
