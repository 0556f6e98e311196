package org.guwah.extraction;

import java.util.ArrayList;
import java.util.List;
import org.guwah.extraction.Words.Word;
import org.guwah.model.Document;
import org.guwah.model.Span;

/// Runs of words by which an index is asked for documents that may share passages with one.
public final class Runs {
  private static final int WORDS = 4;
  private static final int IDEOGRAPHS = 8;

  private Runs() {}

  /// Two from each sentence, from its first and its last third, as they stand there; where there
  /// are too many, from sentences spread evenly over the text.
  ///
  /// @param text of the document
  /// @param most at least 1
  public static List<String> of(Document document, String text, int most) {
    var runs = new ArrayList<String>();
    for (Sentence sentence : Sentence.told(document, text)) {
      runs.addAll(of(sentence.text(text)));
    }
    return spread(runs, most);
  }

  /// The same from the one sentence that holds this place; none where it is told in none, or in a
  /// short one.
  ///
  /// @param text of the document
  public static List<String> around(Document document, String text, Span at) {
    for (Sentence sentence : Sentence.told(document, text)) {
      if (sentence.start() <= at.start() && at.end() <= sentence.end()) {
        return of(sentence.text(text));
      }
    }
    return List.of();
  }

  private static List<String> of(String words) {
    List<Word> all = Words.of(words);
    int size = all.stream().filter(Word::ideograph).count() * 2 > all.size() ? IDEOGRAPHS : WORDS;
    return all.size() < size * 2
        ? List.of()
        : List.of(
            run(words, all, all.size() / 3 - size / 2, size),
            run(words, all, all.size() * 2 / 3 - size / 2, size));
  }

  private static String run(String words, List<Word> all, int from, int size) {
    int first = Math.clamp(from, 0, all.size() - size);
    return words.substring(all.get(first).start(), all.get(first + size - 1).end());
  }

  private static List<String> spread(List<String> runs, int most) {
    if (runs.size() <= most) {
      return runs;
    }
    var spread = new ArrayList<String>();
    for (int i = 0; i < most; i++) {
      spread.add(runs.get((int) ((long) i * runs.size() / most)));
    }
    return spread;
  }
}
