package org.guwah.extraction;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.guwah.model.Block;
import org.guwah.model.Document;

/// A sentence of a text.
///
/// @param start from 0, in UTF-16 code units of the text
/// @param end excluded; nothing but the sentence lies between, no blanks around it
public record Sentence(int start, int end) {
  /// What ends in a full stop and no sentence: `Mr.`, `U.S.`, an initial, a month.
  private static final Pattern SHORTENED =
      Pattern.compile(
          "(?:^|[\\s(“\"'])(?:Mr|Mrs|Ms|Dr|Prof|St|Gen|Col|Lt|Sgt|Sen|Rep|Gov|No|vs|"
              + "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|г|ул|им|"
              + "\\p{Lu}|(?:\\p{Lu}\\.)+\\p{Lu})\\.\\s*$");

  /// The sentences of a block of a document. Unicode's rules (UAX #29) as the JDK has them; what
  /// only ends in a shortened word goes on.
  ///
  /// @param text of the document
  public static List<Sentence> of(Block block, String text) {
    var sentences = new ArrayList<Sentence>();
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
    String words = text.substring(block.start(), block.end());
    breaks.setText(words);
    int start = 0;
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      if (end == words.length() || !SHORTENED.matcher(words.substring(start, end)).find()) {
        trimmed(words, start, end, block.start(), sentences);
        start = end;
      }
    }
    return sentences;
  }

  /// Those of a document that are told in its own text: neither titles nor captions nor what a page
  /// wraps around it.
  public static List<Sentence> told(Document document, String text) {
    var sentences = new ArrayList<Sentence>();
    for (Block block : document.blocks()) {
      switch (block.role()) {
        case BODY, QUOTE -> sentences.addAll(of(block, text));
        case TITLE, DATELINE, BYLINE, CAPTION, CREDIT, BOILERPLATE -> {}
      }
    }
    return sentences;
  }

  private static void trimmed(String words, int from, int to, int shift, List<Sentence> sentences) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(words.charAt(start))) {
      start++;
    }
    while (start < end && Character.isWhitespace(words.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      sentences.add(new Sentence(shift + start, shift + end));
    }
  }

  String text(String whole) {
    return whole.substring(start, end);
  }
}
