package org.guwah.language.english.speech;

import java.util.ArrayList;
import java.util.List;
import org.guwah.extraction.Matter;
import org.guwah.model.Block;
import org.guwah.model.Role;
import org.guwah.model.Span;

/// Finds the words between quotation marks, block by block: a quotation that goes on over several
/// paragraphs is one stretch in each. Marks within marks are part of the words.
final class QuoteMarks {
  private static final String OPENING = "“\"«„";
  private static final String CLOSING = "”\"»";

  /// In characters.
  private static final int LONG = 40;

  private static final int SHORT = 12;

  private final String text;
  private final List<Span> all = new ArrayList<>();

  private QuoteMarks(String text) {
    this.text = text;
  }

  /// By place, without the marks.
  static List<Span> of(Matter matter) {
    var marks = new QuoteMarks(matter.text());
    for (Block block : matter.blocks()) {
      if (block.role() != Role.BOILERPLATE && block.role() != Role.CREDIT) {
        marks.block(block);
      }
    }
    return marks.all;
  }

  private void block(Block block) {
    int opened = -1;
    char mark = 0;
    for (int at = block.start(); at < block.end(); at++) {
      char c = text.charAt(at);
      if (opened < 0 && (OPENING.indexOf(c) >= 0 || isSingleOpening(at, block))) {
        opened = at + 1;
        mark = c;
      } else if (opened >= 0 && closes(c, mark, at, block)) {
        add(opened, at);
        opened = -1;
      }
    }
    // Without a closing mark it goes on in the next paragraph, unless it was an inch or a slip.
    int least = mark == '"' ? LONG : SHORT;
    if (opened >= 0 && mark != '‘' && mark != '\'' && block.end() - opened > least) {
      add(opened, block.end());
    }
  }

  private boolean closes(char c, char mark, int at, Block block) {
    return switch (mark) {
      case '„' -> c == '“' || c == '”' || c == '"';
      case '«' -> c == '»';
      case '‘', '\'' -> (c == '’' || c == '\'') && isSingleClosing(at, block);
      default -> CLOSING.indexOf(c) >= 0;
    };
  }

  /// A single mark opens where no letter stands before it and one does after it, and where it is
  /// closed in the same block.
  private boolean isSingleOpening(int at, Block block) {
    char c = text.charAt(at);
    if ((c != '‘' && c != '\'') || at + 1 >= block.end()) {
      return false;
    }
    boolean free = at == block.start() || !Character.isLetterOrDigit(text.charAt(at - 1));
    if (!free || !Character.isLetter(text.charAt(at + 1))) {
      return false;
    }
    for (int end = at + 2; end < block.end(); end++) {
      char closing = text.charAt(end);
      if ((closing == '’' || closing == '\'') && isSingleClosing(end, block)) {
        return true;
      }
    }
    return false;
  }

  /// After an s it is more likely an apostrophe, unless a stop or comma says otherwise.
  private boolean isSingleClosing(int at, Block block) {
    char before = text.charAt(at - 1);
    boolean free = at + 1 >= block.end() || !Character.isLetterOrDigit(text.charAt(at + 1));
    return free && before != 's' && !Character.isWhitespace(before);
  }

  private void add(int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      all.add(new Span(from, to));
    }
  }
}
