package org.guwah.extraction;

import java.util.Arrays;
import java.util.List;
import org.guwah.extraction.Words.Word;

/// The runs of words of a sentence, as a set of hashes: three words each, or five ideographs
/// (Broder 1997, "On the resemblance and containment of documents"). A hash has 32 bits, so two
/// runs in four thousand millions are taken for one.
final class Shingles {
  private static final int WORDS = 3;
  private static final int IDEOGRAPHS = 5;

  private Shingles() {}

  /// @return sorted, each once; empty where the sentence is too short for a run
  static int[] of(String sentence) {
    List<Word> words = Words.of(sentence);
    long ideographs = words.stream().filter(Word::ideograph).count();
    int size = ideographs * 2 > words.size() ? IDEOGRAPHS : WORDS;
    int[] hashes = new int[Math.max(0, words.size() - size + 1)];
    for (int i = 0; i < hashes.length; i++) {
      int hash = size;
      for (Word word : words.subList(i, i + size)) {
        hash = mixed(hash * 31 + word.folded().hashCode());
      }
      hashes[i] = hash;
    }
    Arrays.sort(hashes);
    int kept = 0;
    for (int i = 0; i < hashes.length; i++) {
      if (i == 0 || hashes[i] != hashes[i - 1]) {
        hashes[kept++] = hashes[i];
      }
    }
    return Arrays.copyOf(hashes, kept);
  }

  /// The finaliser of MurmurHash3 (Austin Appleby, public domain): every bit of the sum counts.
  private static int mixed(int sum) {
    int hash = sum;
    hash = (hash ^ (hash >>> 16)) * 0x85ebca6b;
    hash = (hash ^ (hash >>> 13)) * 0xc2b2ae35;
    return hash ^ (hash >>> 16);
  }

  /// How many two sets share.
  static int shared(int[] a, int[] b) {
    int shared = 0;
    for (int i = 0, j = 0; i < a.length && j < b.length; ) {
      int order = Integer.compare(a[i], b[j]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return shared;
  }
}
