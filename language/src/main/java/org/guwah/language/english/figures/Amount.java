package org.guwah.language.english.figures;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guwah.model.Span;

/// A number in a sentence with the words that widen or narrow it.
///
/// @param first of its tokens, from 0 in the sentence, those that qualify it included
/// @param last of its tokens, included
/// @param value `40`, `40..60`, `40..` for at least, `..40` for up to, `40~` for about; "dozens" is
///   `24..`, "hundreds" `200..`, as at least two of them are meant
record Amount(int first, int last, Span at, String value) {
  private static final Map<String, String> QUALIFIERS =
      Map.ofEntries(
          Map.entry("at least", "%d.."),
          Map.entry("more than", "%d.."),
          Map.entry("over", "%d.."),
          Map.entry("upwards of", "%d.."),
          Map.entry("in excess of", "%d.."),
          Map.entry("a minimum of", "%d.."),
          Map.entry("a maximum of", "..%d"),
          Map.entry("close to", "%d~"),
          Map.entry("perhaps", "%d~"),
          Map.entry("possibly", "%d~"),
          Map.entry("a total of", "%d"),
          Map.entry("no fewer than", "%d.."),
          Map.entry("no less than", "%d.."),
          Map.entry("up to", "..%d"),
          Map.entry("as many as", "..%d"),
          Map.entry("as much as", "..%d"),
          Map.entry("at most", "..%d"),
          Map.entry("no more than", "..%d"),
          Map.entry("fewer than", "..%d"),
          Map.entry("less than", "..%d"),
          Map.entry("under", "..%d"),
          Map.entry("about", "%d~"),
          Map.entry("around", "%d~"),
          Map.entry("some", "%d~"),
          Map.entry("nearly", "%d~"),
          Map.entry("almost", "%d~"),
          Map.entry("roughly", "%d~"),
          Map.entry("approximately", "%d~"),
          Map.entry("an estimated", "%d~"),
          Map.entry("estimated", "%d~"));

  /// What may follow a number after "or".
  private static final Map<String, String> AFTERWARDS =
      Map.of("more", "%d..", "fewer", "..%d", "less", "..%d", "so", "%d~");

  private static final Pattern RANGE = Pattern.compile("(\\d+)-(\\d+)(m|bn|k)?");

  /// Every amount of a sentence, by place.
  static List<Amount> in(List<CoreLabel> tokens) {
    var all = new ArrayList<Amount>();
    for (int i = 0; i < tokens.size(); i++) {
      Optional<Amount> amount = at(tokens, i);
      if (amount.isPresent()) {
        all.add(amount.get());
        i = amount.get().last();
      }
    }
    return all;
  }

  private static Optional<Amount> at(List<CoreLabel> tokens, int from) {
    Matcher range = RANGE.matcher(tokens.get(from).word());
    if (range.matches()) {
      String ending = range.group(3) == null ? "" : range.group(3);
      return Optional.of(
          made(
              tokens,
              from,
              from,
              number(range.group(1) + ending) + ".." + number(range.group(2) + ending)));
    }
    int last = end(tokens, from);
    if (last < from) {
      return Optional.empty();
    }
    Optional<Long> number = Numerals.of(words(tokens, from, last));
    return number.map(low -> qualified(tokens, from, last, low));
  }

  private static long number(String words) {
    return Numerals.of(List.of(words)).orElse(0L);
  }

  private static List<String> words(List<CoreLabel> tokens, int from, int last) {
    return tokens.subList(from, last + 1).stream().map(CoreLabel::word).toList();
  }

  /// The last token of the number that begins here; before it where none does.
  private static int end(List<CoreLabel> tokens, int from) {
    String first = tokens.get(from).word().toLowerCase(Locale.ROOT);
    boolean half = first.equals("half") && follows(tokens, from, "a");
    boolean article =
        (first.equals("a") || first.equals("an"))
            && from + 1 < tokens.size()
            && tokens
                .get(from + 1)
                .word()
                .toLowerCase(Locale.ROOT)
                .matches("dozen|hundred|thousand|million|billion");
    if (!half && !article && !Numerals.isNumber(first)) {
      return from - 1;
    }
    int last = half || article ? from + 1 : from;
    while (last + 1 < tokens.size() && goesOn(tokens, last + 1)) {
      last++;
    }
    return last;
  }

  private static boolean follows(List<CoreLabel> tokens, int at, String word) {
    return at + 1 >= 0
        && at + 1 < tokens.size()
        && tokens.get(at + 1).word().equalsIgnoreCase(word);
  }

  private static boolean goesOn(List<CoreLabel> tokens, int at) {
    String word = tokens.get(at).word().toLowerCase(Locale.ROOT);
    String before = tokens.get(at - 1).word().toLowerCase(Locale.ROOT);
    if (word.equals("and") && before.equals("hundred")) {
      return at + 1 < tokens.size() && Numerals.isNumber(tokens.get(at + 1).word());
    }
    if (word.equals("of") && Numerals.isVague(before)) {
      return at + 1 < tokens.size() && Numerals.isVague(tokens.get(at + 1).word());
    }
    boolean digits = Character.isDigit(word.codePointAt(0));
    return Numerals.isNumber(word) && !digits && (!before.equals("of") || Numerals.isVague(word));
  }

  private static Amount qualified(List<CoreLabel> tokens, int from, int last, long low) {
    boolean vague =
        tokens.subList(from, last + 1).stream().anyMatch(one -> Numerals.isVague(one.word()));
    if (vague) {
      return vaguely(tokens, from, last, low * 2);
    }
    if (from > 0 && tokens.get(from - 1).word().matches("(?i)several|few")) {
      boolean few = from > 1 && follows(tokens, from - 2, "few") && follows(tokens, from - 3, "a");
      return made(tokens, few ? from - 2 : from - 1, last, low * 2 + "..");
    }
    if (follows(tokens, last, "or") && last + 2 < tokens.size()) {
      String form = AFTERWARDS.get(tokens.get(last + 2).word().toLowerCase(Locale.ROOT));
      if (form != null) {
        return made(tokens, from, last + 2, form.replace("%d", Long.toString(low)));
      }
    }
    for (int length = 3; length >= 1; length--) {
      int start = from - length;
      if (start >= 0) {
        String words = String.join(" ", words(tokens, start, from - 1)).toLowerCase(Locale.ROOT);
        String form = QUALIFIERS.get(words);
        if (form != null) {
          return made(tokens, start, last, form.replace("%d", Long.toString(low)));
        }
      }
    }
    return between(tokens, from, last, low)
        .orElseGet(() -> made(tokens, from, last, Long.toString(low)));
  }

  /// "hundreds", "between several hundreds and just over a thousand"
  private static Amount vaguely(List<CoreLabel> tokens, int from, int last, long low) {
    int start = from;
    while (start > 0 && tokens.get(start - 1).word().matches("(?i)several|some|many|just")) {
      start--;
    }
    if (start > 0 && follows(tokens, start - 2, "between") && follows(tokens, last, "and")) {
      int to = last + 2;
      while (to < tokens.size()
          && tokens.get(to).word().matches("(?i)just|over|about|some|under")) {
        to++;
      }
      int end = to < tokens.size() ? end(tokens, to) : -1;
      Optional<Long> high = end < to ? Optional.empty() : Numerals.of(words(tokens, to, end));
      if (high.filter(top -> top > low).isPresent()) {
        return made(tokens, start - 1, end, low + ".." + high.get());
      }
    }
    return made(tokens, from, last, low + "..");
  }

  /// "between forty and fifty", "two to three hundred"
  private static Optional<Amount> between(List<CoreLabel> tokens, int from, int last, long low) {
    boolean between = from > 0 && tokens.get(from - 1).word().equalsIgnoreCase("between");
    if (last + 2 >= tokens.size()) {
      return Optional.empty();
    }
    String joint = tokens.get(last + 1).word().toLowerCase(Locale.ROOT);
    if (!(between && joint.equals("and")) && !joint.equals("to")) {
      return Optional.empty();
    }
    int end = end(tokens, last + 2);
    if (end < last + 2) {
      return Optional.empty();
    }
    long scale = last == from ? Numerals.scale(tokens.get(end).word()) : 1;
    long scaled = low < scale ? low * scale : low;
    return Numerals.of(words(tokens, last + 2, end))
        .filter(high -> high > scaled)
        .map(high -> made(tokens, between ? from - 1 : from, end, scaled + ".." + high));
  }

  private static Amount made(List<CoreLabel> tokens, int first, int last, String value) {
    var at = new Span(tokens.get(first).beginPosition(), tokens.get(last).endPosition());
    return new Amount(first, last, at, value);
  }
}
