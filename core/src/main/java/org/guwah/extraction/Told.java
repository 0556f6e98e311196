package org.guwah.extraction;

import java.util.ArrayList;
import java.util.List;
import org.guwah.model.Document;
import org.guwah.model.DocumentId;
import org.guwah.model.Passage;
import org.guwah.redaction.Redaction;

/// The sentences of many documents with their runs of words, numbered from 0 as they were added.
/// About a hundred bytes for each sentence.
final class Told {
  /// Shorter sentences stand in many texts by chance.
  private static final int LEAST_RUNS = 6;

  private final List<DocumentId> documents = new ArrayList<>();
  private final Numbers of = new Numbers();
  private final Numbers starts = new Numbers();
  private final Numbers ends = new Numbers();
  private final Numbers pool = new Numbers();
  private final Numbers from = new Numbers();

  /// @param text of the document
  void add(DocumentId id, Document document, String text) {
    documents.add(id);
    for (Sentence sentence : Sentence.told(document, text)) {
      int[] runs = Shingles.of(sentence.text(text));
      if (runs.length >= LEAST_RUNS && !isMasked(sentence.text(text))) {
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
