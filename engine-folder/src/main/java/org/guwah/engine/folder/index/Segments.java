package org.guwah.engine.folder.index;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.GraphemeClusterBreak;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.RuleBasedBreakIterator;
import org.apache.lucene.analysis.icu.segmentation.DefaultICUTokenizerConfig;

/// Cuts a text into words, and scripts without spaces into characters, one after the other.
///
/// Words end where UAX 29 says, and where the script changes: in `COVIDдан` there are two. The
/// rules are those of Lucene's ICU tokenizer, here over the whole text, for that one reads 4096
/// characters at a time and may cut a word in two. A word is at most [#MAX_LENGTH] long; what is
/// longer is several.
///
/// Not safe for use by several threads.
final class Segments {
  /// In UTF-16 code units.
  static final int MAX_LENGTH = 255;

  /// So much may stand between two characters that still count as neighbours.
  private static final int MAX_GAP = 16;

  /// Emoji that are mostly something else.
  private static final String PLAIN_SIGNS = "*#©®™〰〽";

  private static final DefaultICUTokenizerConfig RULES = new DefaultICUTokenizerConfig(false, true);

  private final RuleBasedBreakIterator breaks = RULES.getBreakIterator(UScript.COMMON);
  private final boolean fast;
  private String text = "";
  private int next;
  private boolean plain;
  private int from;
  private int to;
  private int start;
  private int end;
  private boolean character;
  private boolean joined;
  private boolean spaceJoins;

  Segments() {
    this(true);
  }

  /// @param fast whether runs of plain letters are told without asking ICU, which says the same
  Segments(boolean fast) {
    this.fast = fast;
  }

  /// Begins anew with another text.
  void of(String newText) {
    text = newText;
    breaks.setText(steered(newText));
    next = 0;
    plain = false;
    from = 0;
    to = 0;
    end = 0;
    character = false;
  }

  /// Where the word begins, from 0.
  int start() {
    return start;
  }

  /// Where it ends, excluded.
  int end() {
    return end;
  }

  /// Whether it is one character of a script without spaces.
  boolean isCharacter() {
    return character;
  }

  /// Whether it and the character before it are neighbours, and so make a term.
  boolean isJoined() {
    return joined;
  }

  String word() {
    return text.substring(start, end);
  }

  /// Goes to the next word.
  ///
  /// @return false at the end of the text
  boolean next() {
    int lastEnd = end;
    boolean afterCharacter = character;
    boolean spaceJoined = spaceJoins;
    do {
      if (from >= to && !nextRun()) {
        return false;
      }
      cut();
    } while (start == end);
    joined = afterCharacter && character && neighbours(lastEnd, spaceJoined && spaceJoins);
    return true;
  }

  private boolean nextRun() {
    do {
      plain = fast && nextPlainRun();
      if (plain) {
        return true;
      }
      if (next == text.length()) {
        return false;
      }
      breaks.isBoundary(next); // which it is; now it goes on from there
      from = next;
      to = breaks.next();
      next = to;
    } while (breaks.getRuleStatus() == BreakIterator.WORD_NONE && !isPicture());
    return true;
  }

  /// Finds the next run where it is nothing but ASCII letters and digits, between spaces, line ends
  /// and signs before those: no rule of UAX 29 can make another word of it.
  private boolean nextPlainRun() {
    int begin = next;
    while (begin < text.length() && isGap(text.charAt(begin))) {
      begin++;
    }
    int end = begin;
    while (end < text.length() && isPlain(text.charAt(end))) {
      end++;
    }
    if (end == begin || !(isGapAt(end) || (isStop(text.charAt(end)) && isGapAt(end + 1)))) {
      return false;
    }
    from = begin;
    to = end;
    next = end;
    return true;
  }

  private static boolean isPlain(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  private static boolean isGap(char c) {
    return c == ' ' || c == '\n';
  }

  private boolean isGapAt(int at) {
    return at >= text.length() || isGap(text.charAt(at));
  }

  private static boolean isStop(char c) {
    return c == '.' || c == ',' || c == ';' || c == ':' || c == '!' || c == '?' || c == ')';
  }

  /// Whether the run is an emoji. Signs such as # and © are, if a selector behind them says so.
  private boolean isPicture() {
    int first = text.codePointAt(from);
    if (!isEmoji(first)) {
      return false;
    }
    int next = from + Character.charCount(first);
    return PLAIN_SIGNS.indexOf(first) < 0
        || (next < to && (text.charAt(next) == 0xFE0F || text.charAt(next) == 0x20E3));
  }

  private static boolean isEmoji(int c) {
    if (c < 0x80) {
      return c == '*' || c == '#';
    }
    return UCharacter.hasBinaryProperty(c, UProperty.EMOJI)
        || UCharacter.hasBinaryProperty(c, UProperty.EXTENDED_PICTOGRAPHIC);
  }

  /// Cuts one word off the run.
  private void cut() {
    start = from;
    if (plain) {
      character = false;
      spaceJoins = false;
      from = Math.min(to, from + MAX_LENGTH);
      end = from;
      return;
    }
    int first = text.codePointAt(from);
    character = isUnspaced(first);
    spaceJoins = character && isChineseOrJapanese(first);
    from = character ? endOfCharacter(first) : endOfWord();
    end = from;
    while (end > start && Signs.isTrailing(text.charAt(end - 1))) {
      end--;
    }
  }

  private int endOfWord() {
    int script = UScript.COMMON;
    int limit = Math.min(to, from + MAX_LENGTH);
    int at = from;
    while (at < limit) {
      int c = text.codePointAt(at);
      int its = scriptOf(c);
      if (at > from && (isUnspaced(c) || (script != its && isLetter(script) && isLetter(its)))) {
        return at;
      }
      script = isLetter(its) ? its : script;
      at += Character.charCount(c);
    }
    return at;
  }

  private static boolean isLetter(int script) {
    return script != UScript.COMMON && script != UScript.INHERITED;
  }

  private static int scriptOf(int c) {
    if (c < 0x80) {
      return Character.isLetter(c) ? UScript.LATIN : UScript.COMMON;
    }
    return UScript.getScript(c);
  }

  /// Extended grapheme clusters (UAX 29), as far as these scripts need them.
  private int endOfCharacter(int first) {
    int limit = Math.min(to, from + MAX_LENGTH);
    int at = from + Character.charCount(first);
    int last = breakOf(first);
    while (at < limit) {
      int c = text.codePointAt(at);
      int its = breakOf(c);
      if (!continues(last, its)) {
        return at;
      }
      last = its;
      at += Character.charCount(c);
    }
    return at;
  }

  private static int breakOf(int c) {
    return UCharacter.getIntPropertyValue(c, UProperty.GRAPHEME_CLUSTER_BREAK);
  }

  private static boolean continues(int last, int next) {
    return switch (next) {
      case GraphemeClusterBreak.EXTEND,
          GraphemeClusterBreak.ZWJ,
          GraphemeClusterBreak.SPACING_MARK,
          GraphemeClusterBreak.CONTROL ->
          true;
      case GraphemeClusterBreak.V ->
          last == GraphemeClusterBreak.L
              || last == GraphemeClusterBreak.LV
              || last == GraphemeClusterBreak.V;
      case GraphemeClusterBreak.T ->
          last == GraphemeClusterBreak.LV
              || last == GraphemeClusterBreak.V
              || last == GraphemeClusterBreak.LVT
              || last == GraphemeClusterBreak.T;
      case GraphemeClusterBreak.L, GraphemeClusterBreak.LV, GraphemeClusterBreak.LVT ->
          last == GraphemeClusterBreak.L;
      default -> false;
    };
  }

  /// In Chinese and Japanese a space, one line end or the dot in a foreign name parts nothing.
  private boolean neighbours(int lastEnd, boolean spaceJoins) {
    if (start - lastEnd > MAX_GAP) {
      return false;
    }
    int lines = 0;
    for (int at = lastEnd; at < start; at++) {
      char c = text.charAt(at);
      boolean parts = !Character.isWhitespace(c) && !Signs.isNameDot(c);
      lines += c == '\n' ? 1 : 0;
      if (!Signs.isTrailing(c) && (!spaceJoins || parts || lines > 1)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isUnspaced(int c) {
    if (c < 0x0E00 || (c > 0x1100 + 0xFF && c < 0x1780)) {
      return false;
    }
    return switch (UScript.getScript(c)) {
      case UScript.HAN,
          UScript.HIRAGANA,
          UScript.KATAKANA,
          UScript.KATAKANA_OR_HIRAGANA,
          UScript.BOPOMOFO,
          UScript.HANGUL,
          UScript.THAI,
          UScript.LAO,
          UScript.KHMER,
          UScript.MYANMAR ->
          true;
      default -> isLongVowel(c);
    };
  }

  private static boolean isChineseOrJapanese(int c) {
    return switch (UScript.getScript(c)) {
      case UScript.HAN, UScript.HIRAGANA, UScript.KATAKANA, UScript.BOPOMOFO -> true;
      default -> isLongVowel(c);
    };
  }

  /// Kana, though Unicode gives it to no script.
  private static boolean isLongVowel(int c) {
    return c == 0x30FC || c == 0xFF70;
  }

  /// The same text with other characters in place of some, so that the rules do what is meant here:
  /// an apostrophe of any shape joins, and the sign that repeats an ideograph is one.
  private static String steered(String text) {
    char[] steered = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char meant = c == 0x3005 || c == 0x303B ? '一' : Signs.isApostrophe(c) ? '\'' : c;
      if (meant != c) {
        steered = steered == null ? text.toCharArray() : steered;
        steered[i] = meant;
      }
    }
    return steered == null ? text : new String(steered);
  }
}
