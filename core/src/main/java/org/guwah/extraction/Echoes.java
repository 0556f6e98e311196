package org.guwah.extraction;

import java.util.Arrays;
import java.util.function.Consumer;
import org.guwah.model.Document;
import org.guwah.model.DocumentId;

/// Finds sentences that stand in several documents. The likeness of whole documents misses them:
/// two reports that share three sentences of one agency are else unlike.
///
/// Which sentences echo each other is said by [Likeness]. Pairs to be compared are found by a
/// sample of the runs that is the same for all sentences: one in four by its hash, and the two
/// least. So a pair just at the limit is missed about once in a hundred times; one that shares all
/// its words never is.
///
/// What stands word for word at the beginning or end of many documents is wrapped around them, and
/// no echo.
///
/// Sentences in which words are held back from the viewer are left out: beside a copy that was not
/// masked they would tell the words.
///
/// For use by one thread.
public final class Echoes {
  /// What stands in more sentences than that is compared with the first of them only.
  private static final int MOST = 64;

  private static final int SAMPLE = 4;
  private static final int LEAST = 2;

  private final Told told = new Told();

  /// @param document whose sentences of its own text are looked at
  /// @param text of the document
  public void add(DocumentId id, Document document, String text) {
    told.add(id, document, text);
  }

  /// Finds them among all that were added, in the order of the later of the two.
  public void each(Consumer<Echo> found) {
    long[] sample = sample();
    for (int sentence = 0; sentence < told.size(); sentence++) {
      int[] runs = told.runs(sentence);
      for (int earlier : candidates(sample, sentence, runs)) {
        compare(earlier, sentence, runs, found);
      }
    }
  }

  private void compare(int earlier, int later, int[] runs, Consumer<Echo> found) {
    var likeness = Likeness.of(told.runs(earlier), runs);
    boolean wrapped = told.isWrapping(earlier) && told.isWrapping(later);
    if (likeness.isEcho() && !wrapped) {
      found.accept(new Echo(told.passage(earlier), told.passage(later), likeness.share()));
    }
  }

  /// Sentences before this one, of other documents, that share a sampled run with it: each once, in
  /// order.
  private int[] candidates(long[] sample, int sentence, int[] runs) {
    var candidates = new Numbers();
    for (int i = 0; i < runs.length; i++) {
      if (isSampled(runs[i], i)) {
        int at = Arrays.binarySearch(sample, key(runs[i], 0));
        at = at < 0 ? -at - 1 : at;
        int stop = Math.min(sample.length, at + MOST);
        while (at < stop && sample[at] < key(runs[i], sentence)) {
          int other = (int) sample[at++];
          if (told.document(other) != told.document(sentence)) {
            candidates.add(other);
          }
        }
      }
    }
    return Arrays.stream(candidates.range(0, candidates.size())).distinct().sorted().toArray();
  }

  /// Every sampled run with its sentence, by run, then by sentence.
  private long[] sample() {
    long[] sample = new long[told.size() * SAMPLE];
    int size = 0;
    for (int sentence = 0; sentence < told.size(); sentence++) {
      int[] runs = told.runs(sentence);
      for (int i = 0; i < runs.length; i++) {
        if (isSampled(runs[i], i)) {
          sample = size < sample.length ? sample : Arrays.copyOf(sample, size + size / 2 + SAMPLE);
          sample[size++] = key(runs[i], sentence);
        }
      }
    }
    sample = Arrays.copyOf(sample, size);
    Arrays.parallelSort(sample);
    return sample;
  }

  private static boolean isSampled(int run, int place) {
    return place < LEAST || Integer.remainderUnsigned(run, SAMPLE) == 0;
  }

  private static long key(int run, int sentence) {
    return (long) run << Integer.SIZE | sentence;
  }
}
