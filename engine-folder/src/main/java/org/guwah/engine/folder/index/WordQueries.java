package org.guwah.engine.folder.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.guwah.engine.folder.index.AskedWords.Asked;

/// Makes the queries for words one right after the other. Only terms that the index has are asked
/// for, so that a word without accents costs no more than one term where nobody wrote it with any.
final class WordQueries {
  /// What a word counts that is written otherwise, where one written as asked counts 1.
  private static final float WRITTEN_OTHERWISE = 0.5f;

  /// More words than this may not stand at the open end of a phrase.
  static final int MAX_ENDINGS = 4_096;

  private final IndexReader reader;
  private final String field;
  private final boolean exact;

  /// @param exact whether only the exact forms count
  WordQueries(IndexReader reader, String field, boolean exact) {
    this.reader = reader;
    this.field = field;
    this.exact = exact;
  }

  /// @param prefix whether the last word may go on
  /// @return nothing where there is no word in it
  Optional<Query> of(AskedWords asked, boolean prefix) throws IOException {
    List<Asked> words = asked.words();
    if (words.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        words.size() > 1
            ? phrase(words, prefix)
            : prefix ? prefix(words.getFirst().form()) : word(words.getFirst().form()));
  }

  private Query word(Form form) throws IOException {
    List<Term> terms = terms(form);
    if (terms.isEmpty()) {
      return none();
    }
    if (terms.size() == 1) {
      return new TermQuery(terms.getFirst());
    }
    var either = new SynonymQuery.Builder(field);
    for (Term term : terms) {
      boolean asWritten = term.text().equals(form.exact());
      either.addTerm(term, asWritten ? 1 : WRITTEN_OTHERWISE);
    }
    return either.build();
  }

  private Query prefix(Form form) {
    if (exact) {
      return new PrefixQuery(new Term(field, form.exact()));
    }
    return new BooleanQuery.Builder()
        .add(new PrefixQuery(new Term(field, form.folded())), Occur.SHOULD)
        .add(new PrefixQuery(new Term(field, form.foldedOnly())), Occur.SHOULD)
        .build();
  }

  private Query phrase(List<Asked> words, boolean prefix) throws IOException {
    var phrase = new MultiPhraseQuery.Builder();
    boolean choice = false;
    for (Asked word : words) {
      boolean open = prefix && word.equals(words.getLast());
      List<Term> terms = open ? endings(word.form()) : terms(word.form());
      if (terms.isEmpty()) {
        return none();
      }
      choice |= terms.size() > 1;
      phrase.add(terms.toArray(Term[]::new), word.position());
    }
    return choice && !prefix ? preferringExact(phrase.build(), words) : phrase.build();
  }

  private Query preferringExact(Query phrase, List<Asked> words) throws IOException {
    var asWritten = new PhraseQuery.Builder();
    for (Asked word : words) {
      asWritten.add(new Term(field, word.form().exact()), word.position());
    }
    return new BooleanQuery.Builder()
        .add(phrase, Occur.MUST)
        .add(asWritten.build(), Occur.SHOULD)
        .build();
  }

  private Query none() {
    return new MatchNoDocsQuery("no such word in " + field);
  }

  /// The terms of this word that the index has, the exact one first.
  private List<Term> terms(Form form) throws IOException {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(form.exact());
    if (!exact) {
      forms.add(form.folded());
      forms.add(form.foldedOnly());
    }
    var terms = new ArrayList<Term>();
    for (String text : forms) {
      var term = new Term(field, text);
      if (reader.docFreq(term) > 0) {
        terms.add(term);
      }
    }
    return terms;
  }

  private List<Term> endings(Form form) throws IOException {
    List<Term> endings = new ArrayList<>();
    addEndings(endings, exact ? form.exact() : form.folded());
    if (!exact) {
      addEndings(endings, form.foldedOnly());
    }
    return endings;
  }

  private void addEndings(List<Term> endings, String prefix) throws IOException {
    Terms terms = MultiTerms.getTerms(reader, field);
    if (terms == null) {
      return;
    }
    var start = new BytesRef(prefix);
    TermsEnum all = terms.iterator();
    boolean more = all.seekCeil(start) != TermsEnum.SeekStatus.END;
    while (more && StringHelper.startsWith(all.term(), start)) {
      if (endings.size() == MAX_ENDINGS) {
        throw new IOException(
            "more than " + MAX_ENDINGS + " words begin with the last part; add letters to it");
      }
      endings.add(new Term(field, BytesRef.deepCopyOf(all.term())));
      more = all.next() != null;
    }
  }
}
