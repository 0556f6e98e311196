package org.guwah.language.english.names;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guwah.language.english.Parsed;
import org.guwah.model.Role;
import org.guwah.model.Span;

/// The plain text of a document and what the tagger says of its words.
final class Text {
  private static final int LONG = 30;
  private static final Pattern WORD_BEFORE =
      Pattern.compile("(?<![\\p{L}-])(\\p{Lu}[\\p{L}'-]+)\\.? $");

  private static final Pattern AGAINST = Pattern.compile("(?i)(?<!\\p{L})(?:anti|pro|ex|non)-$");

  /// This much of a line in capital letters makes it a headline, where capitals tell nothing.
  private static final double HEADLINE = 0.6;

  private static final int WORDS = 7;
  private static final int TITLE_WORDS = 3;

  private final String plain;
  private final Map<Integer, CoreLabel> byStart = new HashMap<>();
  private final Map<Integer, Boolean> first = new HashMap<>();
  private final List<Span> headlines = new ArrayList<>();

  Text(Parsed parsed) {
    plain = parsed.plain();
    for (CoreLabel token : parsed.document().tokens()) {
      byStart.put(token.beginPosition(), token);
    }
    for (Parsed.Sentence sentence : parsed.sentences()) {
      first.put(sentence.at().start(), true);
      if (isHeadline(sentence, sentence.role() == Role.TITLE ? TITLE_WORDS : WORDS)) {
        headlines.add(sentence.at());
      }
    }
  }

  private static boolean isHeadline(Parsed.Sentence sentence, int atLeast) {
    int words = 0;
    int capitals = 0;
    for (CoreLabel token : sentence.core().tokens()) {
      if (token.word().length() > 3 && Character.isLetter(token.word().charAt(0))) {
        words++;
        capitals += Character.isUpperCase(token.word().charAt(0)) ? 1 : 0;
      }
    }
    boolean whole = sentence.role() != Role.TITLE && sentence.core().text().endsWith(".");
    return !whole && words >= atLeast && capitals > words * HEADLINE;
  }

  String plain() {
    return plain;
  }

  boolean inHeadline(Span at) {
    return headlines.stream().anyMatch(line -> line.overlaps(at));
  }

  /// Its part of speech; empty where no word begins here.
  String tag(int start) {
    return Optional.ofNullable(byStart.get(start)).map(CoreLabel::tag).orElse("");
  }

  /// What the model takes the word that begins here for, in its own words; empty or `O` for none.
  String kind(int start) {
    return Optional.ofNullable(byStart.get(start)).map(CoreLabel::ner).orElse("");
  }

  /// Whether the word that begins here is written with a capital because it is a name.
  boolean isNamed(int start) {
    return tag(start).startsWith("NNP") || !first.containsKey(start);
  }

  /// Whether another name stands right before, that is not a title.
  boolean isNamedBefore(int start) {
    Matcher before = WORD_BEFORE.matcher(plain).region(Math.max(0, start - LONG), start);
    return before.find()
        && tag(before.start(1)).startsWith("NNP")
        && kind(before.start(1)).equals("O")
        && !Edges.HONORIFICS.contains(before.group(1).toLowerCase(Locale.ROOT));
  }

  /// Where exactly these words stand, as whole words.
  List<Span> occurrences(String words) {
    var found = new ArrayList<Span>();
    for (int at = plain.indexOf(words); at >= 0; at = plain.indexOf(words, at + words.length())) {
      if (isWhole(at, at + words.length())) {
        found.add(new Span(at, at + words.length()));
      }
    }
    return found;
  }

  /// Whether no letter or digit touches the stretch.
  boolean isWhole(int start, int end) {
    boolean open = start == 0 || !joins(plain.charAt(start - 1)) || isAgainst(start);
    return open && (end == plain.length() || !continues(plain.charAt(end)));
  }

  /// "anti-Tolmara talk": a name behind such a beginning is one.
  private boolean isAgainst(int start) {
    return AGAINST.matcher(plain).region(Math.max(0, start - LONG), start).find();
  }

  /// "US$5" is an amount.
  private static boolean continues(char c) {
    return Character.isLetterOrDigit(c) || c == '$';
  }

  private static boolean joins(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '\'' || c == '.';
  }
}
