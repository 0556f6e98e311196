package org.guwah.engine.folder.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.AutomatonQuery;
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
import org.apache.lucene.util.automaton.Automaton;
import org.guwah.engine.folder.index.AskedWords.Asked;
import org.guwah.search.TooBroad;

/// Makes the queries for words one right after the other. Folded terms that the index does not have
/// are not asked for, so that a word without accents costs no more than one term where nobody wrote
/// it with any.
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

  /// How words are asked for.
  enum Manner {
    /// One right after the other.
    PLAIN,
    /// The same, and the last may go on.
    OPEN,
    /// A word, or one spelled nearly so.
    NEARLY,
    /// Near one another.
    NEAR
  }

  /// @param apart how many others may stand between words near one another
  /// @return nothing where there is no word in it
  Optional<Query> of(String words, Manner manner, int apart) throws IOException {
    return switch (manner) {
      case PLAIN -> of(AskedWords.of(words), false);
      case OPEN -> of(AskedWords.of(words), true);
      case NEARLY -> nearly(AskedWords.of(words));
      case NEAR -> near(words, apart);
    };
  }

  private Optional<Query> of(AskedWords asked, boolean prefix) throws IOException {
    List<Asked> words = asked.words();
    if (words.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        words.size() > 1
            ? phrase(words, prefix)
            : prefix ? prefix(words.getFirst().form()) : word(words.getFirst().form()));
  }

  /// What is spelled as asked comes first. All words of the index are tried, however many.
  private Optional<Query> nearly(AskedWords asked) throws IOException {
    Optional<Query> plain = of(asked, false);
    if (asked.length() != 1 || plain.isEmpty()) {
      return plain;
    }
    var either = new BooleanQuery.Builder().add(plain.get(), Occur.SHOULD);
    String folded = asked.words().getFirst().form().folded();
    for (Automaton like : Spelling.like(folded, Spelling.changes(folded))) {
      either.add(new AutomatonQuery(new Term(field, folded), like), Occur.SHOULD);
    }
    return Optional.of(either.build());
  }

  private Optional<Query> near(String words, int apart) throws IOException {
    var parts = new ArrayList<Near.Part>();
    for (String word : words.strip().split("\\s+")) {
      AskedWords asked = AskedWords.of(word);
      Optional<Query> part = of(asked, false);
      if (part.isPresent()) {
        parts.add(new Near.Part(part.get(), asked.length()));
      }
    }
    return parts.size() > 1
        ? Optional.of(new Near(field, parts, apart))
        : parts.stream().map(Near.Part::words).findFirst();
  }

  private Query word(Form form) throws IOException {
    List<Term> terms = terms(form);
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

  private Query prefix(Form form) throws IOException {
    var asked = new PrefixQuery(new Term(field, exact ? form.exact() : form.folded()));
    if (exact || !isBegun(form.foldedOnly())) {
      return asked;
    }
    return new BooleanQuery.Builder()
        .add(asked, Occur.SHOULD)
        .add(new PrefixQuery(new Term(field, form.foldedOnly())), Occur.SHOULD)
        .build();
  }

  /// Whether any term begins so.
  private boolean isBegun(String prefix) throws IOException {
    var start = new BytesRef(prefix);
    for (LeafReaderContext leaf : reader.leaves()) {
      TermsEnum terms = Terms.getTerms(leaf.reader(), field).iterator();
      if (terms.seekCeil(start) != TermsEnum.SeekStatus.END
          && StringHelper.startsWith(terms.term(), start)) {
        return true;
      }
    }
    return false;
  }

  private Query phrase(List<Asked> words, boolean prefix) throws IOException {
    var phrase = new MultiPhraseQuery.Builder();
    boolean choice = false;
    for (Asked word : words) {
      boolean open = prefix && word.equals(words.getLast());
      List<Term> terms = open ? endings(word.form()) : terms(word.form());
      if (terms.isEmpty()) {
        return new MatchNoDocsQuery("no word in " + field + " begins so");
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

  /// The exact term of this word, and the folded ones that the index has.
  private List<Term> terms(Form form) throws IOException {
    var terms = new ArrayList<Term>();
    terms.add(new Term(field, form.exact()));
    if (!exact) {
      if (!form.isPlain()) {
        addIfKnown(terms, form.folded());
      }
      addIfKnown(terms, form.foldedOnly());
    }
    return terms;
  }

  private void addIfKnown(List<Term> terms, String text) throws IOException {
    var term = new Term(field, text);
    if (reader.docFreq(term) > 0) {
      terms.add(term);
    }
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
        throw new TooBroad(
            "more than " + MAX_ENDINGS + " words begin with the last part; add letters to it");
      }
      endings.add(new Term(field, BytesRef.deepCopyOf(all.term())));
      more = all.next() != null;
    }
  }
}
