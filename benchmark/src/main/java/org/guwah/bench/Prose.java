package org.guwah.bench;

import java.util.Random;

/// Made-up text, the same for the same seed: words drawn by Zipf's law from a made-up vocabulary,
/// so that an index has common words and rare ones.
final class Prose {
  private static final int VOCABULARY = 20_000;
  private static final String[] STARTS = {
    "ka", "mer", "sto", "bel", "tun", "ri", "vash", "ol", "ne", "dar", "qui", "lam", "pe", "zhu",
    "gor"
  };
  private static final String[] ENDS = {
    "", "n", "ra", "tis", "mo", "ling", "ed", "sha", "per", "ko"
  };

  private final Random random;

  Prose(long seed) {
    random = new Random(seed);
  }

  String word() {
    // The inverse of a Zipf distribution with exponent 1, near enough for a workload.
    int rank = (int) Math.pow(VOCABULARY, random.nextDouble());
    return STARTS[rank % STARTS.length]
        + STARTS[rank / STARTS.length % STARTS.length]
        + ENDS[rank / (STARTS.length * STARTS.length) % ENDS.length]
        + (rank > 2_250 ? ENDS[rank / 2_250 % ENDS.length] : "");
  }

  /// A sentence of 6 to 25 words.
  String sentence() {
    var sentence = new StringBuilder();
    int words = 6 + random.nextInt(20);
    for (int i = 0; i < words; i++) {
      sentence.append(i == 0 ? "" : " ").append(word());
    }
    sentence.setCharAt(0, Character.toUpperCase(sentence.charAt(0)));
    return sentence.append('.').toString();
  }

  /// A paragraph of 2 to 6 sentences.
  String paragraph() {
    var paragraph = new StringBuilder(sentence());
    for (int more = 1 + random.nextInt(5); more > 0; more--) {
      paragraph.append(' ').append(sentence());
    }
    return paragraph.toString();
  }

  /// @param least and `most` are both included
  int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }
}
