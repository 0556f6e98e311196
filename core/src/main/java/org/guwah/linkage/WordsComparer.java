package org.guwah.linkage;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Compares values of several words in any order. Each word of one is set beside the word of the
/// other that is most like it; rare words count for more.
final class WordsComparer implements Comparer<Words>, Blocker<Words> {
  private static final int MOST_TOKENS = 16;
  private static final int LONG_ENOUGH = 4;
  private static final double SLIP = 0.85;
  private static final double SHORT_FORM = 0.7;
  private static final double NEARLY = 0.9;
  private static final double SIMILAR = 0.6;
  private static final double RELATED = 0.3;

  private final Map<String, Double> weights;
  private final double ofUnseen;
  private final Map<String, Token> tokens;

  WordsComparer() {
    this(Map.of(), 1, new ConcurrentHashMap<>());
  }

  private WordsComparer(Map<String, Double> weights, double ofUnseen, Map<String, Token> tokens) {
    this.weights = weights;
    this.ofUnseen = ofUnseen;
    this.tokens = tokens;
  }

  @Override
  public @Nullable Words read(String written) {
    List<String> all = Folding.tokens(Folding.words(written));
    if (all.isEmpty()) {
      return null;
    }
    return words(
        all.stream()
            .limit(MOST_TOKENS)
            .map(each -> tokens.computeIfAbsent(each, Token::new))
            .toList());
  }

  private Words words(List<Token> all) {
    return new Words(
        all,
        all.stream().mapToDouble(each -> weights.getOrDefault(each.text(), ofUnseen)).toArray());
  }

  @Override
  public Words again(Words value) {
    return words(value.tokens());
  }

  /// Weighs a word by the logarithm of how rare it is.
  @Override
  public Comparer<Words> knowing(Collection<Words> values) {
    Map<String, Integer> counts = new HashMap<>();
    for (Words words : values) {
      for (int i = 0; i < words.size(); i++) {
        counts.merge(words.token(i).text(), 1, Integer::sum);
      }
    }
    Map<String, Double> known = new HashMap<>();
    double all =
        Math.max(values.size(), counts.values().stream().mapToInt(c -> c).max().orElse(0)) + 1.0;
    counts.forEach((token, count) -> known.put(token, Math.log(all / count) + 0.1));
    return new WordsComparer(known, Math.log(all) + 0.1, tokens);
  }

  @Override
  public Level compare(Words a, Words b) {
    int apart = Edits.atLeast(a.bits(), b.bits());
    if (apart == 0 && a.length() == b.length() && a.compact().equals(b.compact())) {
      return Level.EQUAL;
    }
    int longer = Math.max(a.length(), b.length());
    int most = longer / 4;
    int slips = apart > most ? most + 1 : Edits.between(a.compact(), b.compact(), most);
    if (slips <= Math.max(1, longer / 10)) {
      return Level.NEARLY;
    }
    // Which word is set beside which may depend on who comes first.
    double common = !a.mayShare(b) ? 0 : a.isBefore(b) ? common(a, b) : common(b, a);
    double whole = 2 * common / (a.weight() + b.weight());
    double within = common / Math.min(a.weight(), b.weight());
    if (whole >= NEARLY) {
      return Level.NEARLY;
    }
    if (whole >= SIMILAR || within >= NEARLY || (longer >= LONG_ENOUGH && slips <= longer / 5)) {
      return Level.SIMILAR;
    }
    return whole >= RELATED || within >= SIMILAR ? Level.RELATED : Level.DIFFERENT;
  }

  private static double common(Words a, Words b) {
    double sum = 0;
    long taken = 0;
    for (int i = 0; i < a.size(); i++) {
      double best = 0;
      int at = -1;
      for (int j = 0; j < b.size(); j++) {
        if (a.mayShare(i, b, j) && (taken & (1L << j)) == 0) {
          double alike = alike(a.token(i), b.token(j));
          double shared = alike == 0 ? 0 : alike * (a.weight(i) + b.weight(j)) / 2;
          if (shared > best) {
            best = shared;
            at = j;
          }
        }
      }
      if (at >= 0) {
        taken |= 1L << at;
        sum += best;
      }
    }
    return sum;
  }

  private static double alike(Token a, Token b) {
    if (a == b) {
      return 1;
    }
    if (a.isNumber() || b.isNumber()) {
      return 0;
    }
    if (a.isShortFormOf(b)) {
      return SHORT_FORM;
    }
    return Math.min(a.length(), b.length()) >= LONG_ENOUGH && a.isSlipFrom(b) ? SLIP : 0;
  }

  @Override
  public void keys(Words value, Keys keys) {
    keys.add(Facet.WHOLE, value.compact());
    keys.add(Facet.SOUND, Folding.skeleton(value.compact()));
    int head = Math.min(5, value.compact().length());
    keys.add(Facet.HEAD, value.compact().substring(0, head));
    keys.add(Facet.TAIL, value.compact().substring(value.compact().length() - head));
    for (int i = 0; value.size() > 1 && i < value.size(); i++) {
      keys.add(Facet.PART, value.token(i).text());
    }
  }
}
