package org.guwah.engine.folder.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/// Words, or rows of words, near one another in any order. No two of them share a word of the text.
final class Near extends Query {
  private final String field;
  private final List<Part> parts;
  private final int apart;

  /// A word or row of words.
  ///
  /// @param length how many words of the text it takes
  record Part(Query words, int length) {}

  /// @param parts of `field`; at least two
  /// @param apart how many words that are none of them may stand between the first and the last
  Near(String field, List<Part> parts, int apart) {
    this.field = field;
    this.parts = List.copyOf(parts);
    this.apart = apart;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    ScoreMode all = mode.needsScores() ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
    var together = new BooleanQuery.Builder();
    parts.forEach(part -> together.add(part.words, Occur.MUST));
    Weight words = searcher.createWeight(searcher.rewrite(together.build()), all, boost);
    var kinds = new ArrayList<NearWeight.Kind>();
    for (Part part : parts) {
      Weight its = searcher.createWeight(part.words, ScoreMode.COMPLETE_NO_SCORES, 1);
      kinds.add(new NearWeight.Kind(its, part.length));
    }
    return new NearWeight(this, words, field, kinds, apart);
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    var rewritten = new ArrayList<Part>();
    for (Part part : parts) {
      rewritten.add(new Part(part.words.rewrite(searcher), part.length));
    }
    return rewritten.equals(parts) ? this : new Near(field, rewritten, apart);
  }

  @Override
  public void visit(QueryVisitor visitor) {
    QueryVisitor all = visitor.getSubVisitor(Occur.MUST, this);
    parts.forEach(part -> part.words.visit(all));
  }

  @Override
  public String toString(String unless) {
    return parts.stream()
        .map(part -> part.words.toString(unless))
        .collect(Collectors.joining(" ", "near(", ")~" + apart));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Near that
        && field.equals(that.field)
        && parts.equals(that.parts)
        && apart == that.apart;
  }

  @Override
  public int hashCode() {
    return 31 * (31 * field.hashCode() + parts.hashCode()) + apart;
  }
}
