package org.guwah.formats.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.guwah.model.Field;
import org.guwah.model.Problem;
import org.guwah.model.Stated;
import org.guwah.reading.Extract;
import org.guwah.worker.Limits;
import org.guwah.worker.Wellformed;

/// Writes pieces one after the other into one clean text, and stops at the limits.
public final class ExtractBuilder {
  private final Limits limits;
  private final String where;
  private final StringBuilder text = new StringBuilder();
  private final List<Extract.Piece> pieces = new ArrayList<>();
  private final List<Extract.Division> divisions = new ArrayList<>();
  private final Map<Field, Stated> fields = new EnumMap<>(Field.class);
  private final List<Problem> problems = new ArrayList<>();
  private boolean full;

  /// @param where what problems name as their place
  public ExtractBuilder(Limits limits, String where) {
    this.limits = limits;
    this.where = where;
  }

  /// Adds a piece; one in which nothing can be seen is left out.
  ///
  /// @param gap how many line ends go before it, where it is not the first
  /// @param value what the format says beside the words; may be empty
  public void piece(Extract.Shape shape, CharSequence words, String value, int gap) {
    int from = 0;
    int to = words.length();
    while (from < to && Characters.blank(words.charAt(from))) {
      from++;
    }
    while (to > from && Characters.blank(words.charAt(to - 1))) {
      to--;
    }
    if (!full && !Characters.allBlank(words.subSequence(from, to))) {
      int start = take(words.subSequence(from, to), gap);
      trimEnd(start);
      close(shape, start, value);
    }
  }

  /// The same as it stands, with the blanks at its ends: they may be empty cells.
  ///
  /// @return whether more is taken
  public boolean row(CharSequence words, int gap) {
    if (!full && !Characters.allBlank(words)) {
      close(Extract.Shape.TABLE_ROW, take(words, gap), "");
    }
    return !full;
  }

  /// Writes what there is room for.
  ///
  /// @return where it begins
  private int take(CharSequence words, int gap) {
    int room = limits.text() - text.length() - gap;
    if (room < 1 || pieces.size() == limits.pieces()) {
      fill();
      return text.length();
    }
    if (!text.isEmpty()) {
      text.repeat('\n', gap);
    }
    int start = text.length();
    append(words, Math.min(words.length(), room));
    if (words.length() > room) {
      fill();
    }
    return start;
  }

  private void close(Extract.Shape shape, int start, String value) {
    if (text.length() > start) {
      pieces.add(new Extract.Piece(shape, start, text.length(), value));
    }
  }

  /// The same without a value.
  ///
  /// @return whether more is taken
  public boolean piece(Extract.Shape shape, CharSequence words, int gap) {
    piece(shape, words, "", gap);
    return !full;
  }

  /// How many pieces there are; a division begins at such a number.
  public int pieces() {
    return pieces.size();
  }

  /// Makes a document of all pieces from the number `first` on, where there are any.
  public void division(int first, Map<Field, Stated> said) {
    if (first < pieces.size()) {
      divisions.add(new Extract.Division(pieces.get(first).start(), pieces.getLast().end(), said));
    }
  }

  /// What the format says of the whole file; said twice, the first holds. Blank values are left
  /// out.
  public void field(Field field, String value, boolean sure) {
    put(fields, field, value, sure);
  }

  /// The same for the fields of a division.
  public static void put(Map<Field, Stated> fields, Field field, String value, boolean sure) {
    String line = Wellformed.of(Characters.oneLine(value));
    if (!line.isEmpty()) {
      fields.putIfAbsent(field, sure ? Stated.read(line) : Stated.unsure(line));
    }
  }

  public void problem(Problem.Code code, String detail) {
    problems.add(new Problem(code, where, detail));
  }

  /// Whether a limit was reached, so that nothing more is taken.
  public boolean full() {
    return full;
  }

  /// Ends the taking, since there is more than is taken.
  public void fill() {
    if (!full) {
      full = true;
      problem(Problem.Code.R006, "the first " + text.length() + " characters were read");
    }
  }

  /// @param mediaType as detected
  public Extract build(String mediaType) {
    if (pieces.isEmpty() && problems.isEmpty()) {
      problem(Problem.Code.R010, "");
    }
    return new Extract(mediaType, text.toString(), pieces, divisions, fields, problems);
  }

  private void append(CharSequence words, int to) {
    for (int i = 0; i < to; i++) {
      char c = words.charAt(i);
      if (c == '\r' && i + 1 < to && words.charAt(i + 1) == '\n') {
        continue;
      }
      if (Character.isSurrogate(c)) {
        boolean pair =
            Character.isHighSurrogate(c)
                && i + 1 < to
                && Character.isLowSurrogate(words.charAt(i + 1));
        text.append(pair ? c : '\ufffd');
        if (pair) {
          text.append(words.charAt(++i));
        }
      } else {
        text.append(Characters.plain(c) ? c : Characters.replacement(c));
      }
    }
  }

  private void trimEnd(int start) {
    int end = text.length();
    while (end > start && Characters.blank(text.charAt(end - 1))) {
      end--;
    }
    text.setLength(end);
  }
}
