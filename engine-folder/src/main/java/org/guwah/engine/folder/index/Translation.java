package org.guwah.engine.folder.index;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.TermQuery;
import org.guwah.engine.folder.index.WordQueries.Manner;
import org.guwah.model.Edtf;
import org.guwah.search.Query;
import org.guwah.search.Query.Where;

/// Puts a query into Lucene's terms, for one state of the index.
///
/// Words in which the index can know nothing, such as a lone sign, ask nothing: among others they
/// are left out, alone they find nothing.
final class Translation {
  private final IndexReader reader;

  Translation(IndexReader reader) {
    this.reader = reader;
  }

  org.apache.lucene.search.Query of(Query query) throws IOException {
    return asked(query).orElseGet(() -> new MatchNoDocsQuery("nothing is asked"));
  }

  private Optional<org.apache.lucene.search.Query> asked(Query query) throws IOException {
    return switch (query) {
      case Query.All _ -> Optional.of(MatchAllDocsQuery.INSTANCE);
      case Query.Word(Where where, String word, boolean prefix) -> word(where, word, prefix);
      case Query.Fuzzy(Where where, String word) -> in(where, word, Manner.NEARLY, 0);
      case Query.Phrase(Where where, String words) -> word(where, words, false);
      case Query.Near(Where where, String words, int apart) -> in(where, words, Manner.NEAR, apart);
      case Query.Dated dated -> Optional.of(unscored(dated(dated)));
      case Query.OfContent(var content) ->
          Optional.of(unscored(new TermQuery(new Term(Fields.CONTENT, content.hex()))));
      case Query.And(List<Query> parts) -> and(parts);
      case Query.Or(List<Query> parts) -> or(parts);
      case Query.Not(Query part) -> and(List.of(new Query.Not(part)));
    };
  }

  private Optional<org.apache.lucene.search.Query> and(List<Query> parts) throws IOException {
    var all = new BooleanQuery.Builder();
    int clauses = 0;
    boolean positive = false;
    for (Query part : parts) {
      boolean not = part instanceof Query.Not;
      Optional<org.apache.lucene.search.Query> asked =
          asked(part instanceof Query.Not(Query inner) ? inner : part);
      if (asked.isPresent()) {
        all.add(asked.get(), not ? Occur.MUST_NOT : Occur.MUST);
        positive |= !not;
        clauses++;
      }
    }
    if (clauses > 0 && !positive) {
      all.add(unscored(MatchAllDocsQuery.INSTANCE), Occur.MUST);
    }
    return clauses == 0 ? Optional.empty() : Optional.of(all.build());
  }

  private Optional<org.apache.lucene.search.Query> or(List<Query> parts) throws IOException {
    var any = new BooleanQuery.Builder();
    int clauses = 0;
    for (Query part : parts) {
      Optional<org.apache.lucene.search.Query> asked = asked(part);
      if (asked.isPresent()) {
        any.add(asked.get(), Occur.SHOULD);
        clauses++;
      }
    }
    return clauses == 0 ? Optional.empty() : Optional.of(any.build());
  }

  private Optional<org.apache.lucene.search.Query> word(Where where, String word, boolean prefix)
      throws IOException {
    return switch (where) {
      case ANYWHERE, EXACT, TITLE, BODY, CAPTION, BYLINE, PUBLISHER, TRANSLATION, NOTE ->
          in(where, word, prefix ? Manner.OPEN : Manner.PLAIN, 0);
      case LANGUAGE -> Optional.of(code(Fields.LANGUAGE, word, prefix));
      case SCRIPT -> Optional.of(code(Fields.SCRIPT, word, prefix));
      case TAG -> Optional.of(tag(word, prefix));
      case CASE -> Optional.of(code(Fields.CASE, word, prefix));
      case KIND -> Optional.of(code(Fields.KIND, word, prefix));
      case PROBLEM -> Optional.of(code(Fields.PROBLEM, word, prefix));
      case RESTRICTION -> Optional.of(code(Fields.RESTRICTION, word, prefix));
      case ITEM -> Optional.of(new MatchNoDocsQuery("items are asked for by their contents"));
      case POSTED, PUBLISHED -> Optional.of(unscored(dated(new Query.Dated(where, word, word))));
    };
  }

  private Optional<org.apache.lucene.search.Query> in(
      Where where, String words, Manner manner, int apart) throws IOException {
    return switch (where) {
      case BODY ->
          words.isEmpty()
              ? words(Fields.BODY, words, manner, apart)
              : words(Fields.WORDS, words, manner, apart).map(InBody::new);
      case TITLE -> words(Fields.TITLE, words, manner, apart);
      case CAPTION -> words(Fields.CAPTION, words, manner, apart);
      case BYLINE -> words(Fields.BYLINE, words, manner, apart);
      case PUBLISHER -> words(Fields.PUBLISHER, words, manner, apart);
      case TRANSLATION -> words(Fields.TRANSLATION, words, manner, apart);
      case NOTE -> words(Fields.NOTE, words, manner, apart);
      case EXACT -> new WordQueries(reader, Fields.WORDS, true).of(words, manner, apart);
      case ANYWHERE -> words(Fields.WORDS, words, manner, apart);
      case LANGUAGE, SCRIPT, POSTED, PUBLISHED, ITEM, TAG, CASE, KIND, PROBLEM, RESTRICTION ->
          throw new IllegalArgumentException(where + " has no words");
    };
  }

  private Optional<org.apache.lucene.search.Query> words(
      String field, String words, Manner manner, int apart) throws IOException {
    return words.isEmpty() && manner == Manner.OPEN
        ? Optional.of(unscored(new FieldExistsQuery(field)))
        : new WordQueries(reader, field, false).of(words, manner, apart);
  }

  private static org.apache.lucene.search.Query tag(String tag, boolean prefix) {
    var term = new Term(Fields.TAG, LabelFields.folded(tag));
    return unscored(prefix ? new PrefixQuery(term) : new TermQuery(term));
  }

  private static org.apache.lucene.search.Query code(String field, String code, boolean prefix) {
    var term = new Term(field, code.toLowerCase(Locale.ROOT));
    return unscored(prefix ? new PrefixQuery(term) : new TermQuery(term));
  }

  private static org.apache.lucene.search.Query dated(Query.Dated dated) {
    String field = dated.which() == Where.POSTED ? Fields.POSTED : Fields.PUBLISHED;
    long first = Fields.first(bound(dated.from()).flatMap(Edtf::earliest));
    long last = Fields.last(bound(dated.to()).flatMap(Edtf::latest));
    return first > last
        ? new MatchNoDocsQuery("a range that ends before it begins")
        : LongRange.newIntersectsQuery(field, new long[] {first}, new long[] {last});
  }

  private static Optional<Edtf> bound(String date) {
    return date.isEmpty() ? Optional.empty() : Optional.of(Edtf.of(date));
  }

  /// Whether it holds says nothing of how well.
  private static org.apache.lucene.search.Query unscored(org.apache.lucene.search.Query query) {
    return new BoostQuery(new ConstantScoreQuery(query), 0);
  }
}
