package org.guwah.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guwah.model.Document;
import org.guwah.model.DocumentId;
import org.guwah.model.Passage;
import org.guwah.redaction.Redaction;

/// The sentences of many documents with their runs of words, numbered from 0 as they were added.
/// About a hundred bytes for each sentence.
final class Told {
  private static final int EDGE = 2;
  private static final int WRAPPING = 8;

  private final List<DocumentId> documents = new ArrayList<>();
  private final Numbers of = new Numbers();
  private final Numbers starts = new Numbers();
  private final Numbers ends = new Numbers();
  private final Numbers pool = new Numbers();
  private final Numbers from = new Numbers();
  private final Map<Integer, Integer> atEdges = new HashMap<>();

  /// @param text of the document
  void add(DocumentId id, Document document, String text) {
    documents.add(id);
    List<Sentence> sentences = Sentence.told(document, text);
    for (Sentence sentence : sentences) {
      int[] runs = Shingles.of(sentence.text(text));
      if (runs.length >= Likeness.LEAST_RUNS && !isMasked(sentence.text(text))) {
        if (isAtEdge(sentence, sentences)) {
          atEdges.merge(Arrays.hashCode(runs), 1, Integer::sum);
        }
        of.add(documents.size() - 1);
        starts.add(sentence.start());
        ends.add(sentence.end());
        from.add(pool.size());
        for (int run : runs) {
          pool.add(run);
        }
      }
    }
  }

  /// Whether it is among the first or the last of its document, where a page sets what it says
  /// under each of its texts.
  private static boolean isAtEdge(Sentence sentence, List<Sentence> all) {
    int edge = Math.min(EDGE, all.size());
    return sentence.start() <= all.get(edge - 1).start()
        || sentence.start() >= all.get(all.size() - edge).start();
  }

  /// Whether it stands at the edge of so many texts that it must be wrapped around them: a notice
  /// of rights, a line about the paper.
  boolean isWrapping(int sentence) {
    return atEdges.getOrDefault(Arrays.hashCode(runs(sentence)), 0) >= WRAPPING;
  }

  /// A sentence in which words are held back is never set beside another that may hold them.
  private static boolean isMasked(String sentence) {
    return sentence.contains(Redaction.MASK);
  }

  int size() {
    return of.size();
  }

  /// By their numbers, from 0.
  int document(int sentence) {
    return of.get(sentence);
  }

  Passage passage(int sentence) {
    DocumentId document = documents.get(of.get(sentence));
    return new Passage(document, starts.get(sentence), ends.get(sentence));
  }

  int[] runs(int sentence) {
    int end = sentence + 1 < from.size() ? from.get(sentence + 1) : pool.size();
    return pool.range(from.get(sentence), end);
  }
}
