package org.guwah.lists;

import java.util.ArrayList;
import java.util.List;

/// Takes the text of a table apart into cells, each with its place. Values stand between commas,
/// semicolons or tabs, whichever the first line has most of; in quotation marks they may hold any
/// of these and line ends, and a quotation mark in them stands twice (RFC 4180, kept loosely: what
/// breaks its rules is read as it stands, and the number of cells then tells).
public final class TableText {
  private static final String SEPARATORS = ",;\t";
  private static final char QUOTE = '"';

  private final String text;
  private final char separator;
  private final List<TableRow> rows = new ArrayList<>();
  private int at;
  private int line = 1;

  private TableText(String text) {
    this.text = text;
    this.separator = separator(text);
  }

  /// All rows but blank ones, the heading first.
  ///
  /// @param text whose lines end with LF
  public static List<TableRow> rows(String text) {
    var table = new TableText(text);
    while (table.at < text.length()) {
      table.row();
    }
    return table.rows.stream().filter(row -> !row.isBlank()).toList();
  }

  private static char separator(String text) {
    String first = heading(text);
    char best = SEPARATORS.charAt(0);
    for (int i = 1; i < SEPARATORS.length(); i++) {
      char each = SEPARATORS.charAt(i);
      best = count(first, each) > count(first, best) ? each : best;
    }
    return best;
  }

  /// The first line that is not blank, without what stands in quotation marks.
  private static String heading(String text) {
    var heading = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      quoted ^= c == QUOTE;
      if (c == '\n' && !quoted && !heading.toString().isBlank()) {
        break;
      }
      heading.append(quoted ? QUOTE : c);
    }
    return heading.toString();
  }

  private static long count(String line, char sign) {
    return line.chars().filter(c -> c == sign).count();
  }

  private void row() {
    int begin = line;
    var cells = new ArrayList<Cell>();
    cells.add(cell());
    while (at < text.length() && text.charAt(at) == separator) {
      at++;
      cells.add(cell());
    }
    rows.add(new TableRow(begin, rows.size() + 1, cells));
    if (at < text.length()) {
      at++; // the end of the line
      line++;
    }
  }

  private Cell cell() {
    return at < text.length() && text.charAt(at) == QUOTE ? quoted() : plain();
  }

  private Cell plain() {
    int start = at;
    while (at < text.length() && text.charAt(at) != separator && text.charAt(at) != '\n') {
      at++;
    }
    return cell(text.substring(start, at), start, at);
  }

  private Cell quoted() {
    int start = ++at;
    var value = new StringBuilder();
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == QUOTE && at + 1 < text.length() && text.charAt(at + 1) == QUOTE) {
        value.append(QUOTE);
        at += 2;
      } else if (c == QUOTE) {
        int end = at++;
        skipToEnd();
        return cell(value.toString(), start, end);
      } else {
        value.append(c);
        line += c == '\n' ? 1 : 0;
        at++;
      }
    }
    return cell(value.toString(), start, at);
  }

  private void skipToEnd() {
    while (at < text.length() && text.charAt(at) != separator && text.charAt(at) != '\n') {
      at++;
    }
  }

  /// Its words are what is between blanks.
  private Cell cell(String value, int start, int end) {
    int first = start;
    int last = end;
    while (first < last && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    return new Cell(Guard.off(value.strip()), first, last);
  }
}
