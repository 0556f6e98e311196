package org.guwah.formats.text;

import java.util.ArrayList;
import java.util.List;
import org.guwah.formats.extract.Characters;
import org.guwah.model.Problem;
import org.guwah.reading.Extract;
import org.guwah.worker.Limits;

/// Cleans decoded text in one pass, in place, and finds its lines.
final class Lines {
  private final Limits limits;
  private final char[] chars;
  private final List<Extract.Piece> pieces = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final String where;
  private int length;
  private int lineStart;
  private int strange;
  private int firstStrange;
  private boolean cut;

  Lines(DecodedText text, Limits limits, String where) {
    this.limits = limits;
    this.chars = text.decoding().chars();
    this.where = where;
    this.cut = text.decoding().cut();
    clean(text.start(), text.decoding().length());
    remarks(text);
  }

  String text() {
    return new String(chars, 0, length);
  }

  List<Extract.Piece> pieces() {
    return pieces;
  }

  List<Problem> problems() {
    return problems;
  }

  private void clean(int from, int to) {
    for (int i = from; i < to && pieces.size() < limits.pieces(); i++) {
      char c = chars[i];
      if (c > '\n' && c < 0x7f && c >= ' ') {
        chars[length++] = c;
      } else if (c == '\n') {
        endLine();
      } else if (c != '\r' || i + 1 == to || chars[i + 1] != '\n') {
        unusual(c, i, to);
      }
    }
    if (pieces.size() == limits.pieces()) {
      cut = true;
    } else {
      piece();
    }
  }

  private void unusual(char c, int i, int to) {
    if (Character.isSurrogate(c)) {
      boolean paired =
          Character.isHighSurrogate(c)
              ? i + 1 < to && Character.isLowSurrogate(chars[i + 1])
              : length > 0 && Character.isHighSurrogate(chars[length - 1]);
      chars[length++] = paired ? c : '\ufffd';
    } else if (Characters.plain(c)) {
      chars[length++] = c;
    } else if (Characters.replacement(c) == '\n') {
      endLine();
    } else {
      // Old programs end a file with this one.
      if (Characters.strange(c) && c != 0x1a && strange++ == 0) {
        firstStrange = i;
      }
      chars[length++] = ' ';
    }
  }

  private void endLine() {
    piece();
    chars[length++] = '\n';
    lineStart = length;
  }

  private void piece() {
    int start = lineStart;
    int end = length;
    while (start < end && Characters.blank(chars[start])) {
      start++;
    }
    while (end > start && Characters.blank(chars[end - 1])) {
      end--;
    }
    if (start < end) {
      pieces.add(new Extract.Piece(Extract.Shape.LINE, start, end));
    }
  }

  private void remarks(DecodedText text) {
    if (cut) {
      String detail = "the first " + length + " characters were read";
      problems.add(new Problem(Problem.Code.R006, where, detail));
    }
    if (!text.remark().isEmpty()) {
      problems.add(new Problem(Problem.Code.R008, where, text.remark()));
    }
    if (strange > 0) {
      String detail = strange + " control characters, the first at character " + firstStrange;
      problems.add(new Problem(Problem.Code.R008, where, detail));
    }
    if (pieces.isEmpty()) {
      problems.add(new Problem(Problem.Code.R010, where, ""));
    }
  }
}
