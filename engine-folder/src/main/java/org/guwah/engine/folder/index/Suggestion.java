package org.guwah.engine.folder.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;

/// Finds the word that was meant, among those that a viewer sees.
final class Suggestion {
  /// In characters; shorter words are like too many others.
  private static final int SHORTEST = 4;

  private final Sight sight;

  Suggestion(Sight sight) {
    this.sight = sight;
  }

  /// A term with the number of documents that have it, unseen ones included.
  private record Candidate(String term, long documents) {}

  /// As the most documents write it that are seen; in lower case.
  ///
  /// @return nothing where `word` itself is seen, or nothing is like it
  Optional<String> of(String word) throws IOException {
    AskedWords asked = AskedWords.of(word);
    if (asked.length() != 1 || !isSpelled(word)) {
      return Optional.empty();
    }
    Form form = asked.words().getFirst().form();
    if (isSeen(form.exact()) || isSeen(form.folded()) || isSeen(form.foldedOnly())) {
      return Optional.empty();
    }
    for (int changes = 1; changes <= Spelling.changes(form.folded()); changes++) {
      Optional<String> best = best(candidates(Spelling.like(form.folded(), changes)));
      if (best.isPresent()) {
        return Optional.of(written(best.get()));
      }
    }
    return Optional.empty();
  }

  private static boolean isSpelled(String word) {
    return word.codePoints().filter(Character::isLetter).count() >= SHORTEST
        && word.codePoints().noneMatch(Character::isDigit);
  }

  private boolean isSeen(String term) throws IOException {
    return documents(term) > 0;
  }

  private long documents(String term) throws IOException {
    return sight.documents(new Term(Fields.WORDS, term));
  }

  private List<Candidate> candidates(List<Automaton> automata) throws IOException {
    var candidates = new ArrayList<Candidate>();
    for (Automaton automaton : automata) {
      var compiled = new CompiledAutomaton(automaton);
      for (LeafReaderContext leaf : sight.snapshot().getIndexReader().leaves()) {
        TermsEnum terms = compiled.getTermsEnum(Terms.getTerms(leaf.reader(), Fields.WORDS));
        for (BytesRef term = terms.next(); term != null; term = terms.next()) {
          candidates.add(new Candidate(term.utf8ToString(), terms.docFreq()));
        }
      }
    }
    return candidates;
  }

  /// The one that most documents have that are seen. How many have it at all says how many that may
  /// be at most.
  private Optional<String> best(List<Candidate> candidates) throws IOException {
    String best = null;
    long most = 0;
    for (Candidate candidate : summed(candidates)) {
      if (candidate.documents <= most) {
        break;
      }
      long seen = documents(candidate.term);
      if (seen > most) {
        best = candidate.term;
        most = seen;
      }
    }
    return Optional.ofNullable(best);
  }

  /// Those of the leaves together, the most frequent first, then by term.
  private static List<Candidate> summed(List<Candidate> candidates) {
    var all = new TreeMap<String, Long>();
    candidates.forEach(each -> all.merge(each.term, each.documents, Long::sum));
    return all.entrySet().stream()
        .map(each -> new Candidate(each.getKey(), each.getValue()))
        .sorted(Comparator.comparingLong(each -> -each.documents))
        .toList();
  }

  /// A folded form as it is written; itself where that cannot be told.
  private String written(String term) throws IOException {
    if (term.charAt(0) != Form.FOLDED) {
      return term;
    }
    String folded = term.substring(1);
    List<Candidate> forms =
        candidates(List.of(Spelling.written(folded))).stream()
            .filter(each -> Form.ofWord(each.term).folded().equals(folded))
            .toList();
    return best(forms).orElse(folded);
  }
}
