package org.guwah.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A cell of a table.
///
/// @param value what it says: without the quotation marks around it, nor the sign that guards it
///   from being run by a spreadsheet
/// @param start from 0, in UTF-16 code units of the text, of its words
/// @param end excluded; equal to `start` where it is empty
public record Cell(String value, int start, int end) {
  private static final Pattern PART = Pattern.compile("[^;/|、؛\\n]+");

  public boolean isBlank() {
    return value.isBlank();
  }

  /// Its parts, which stand between semicolons, slashes, bars or line ends.
  ///
  /// @param text of the table
  List<Cell> parts(String text) {
    var parts = new ArrayList<Cell>();
    Matcher found = PART.matcher(text).region(start, end);
    while (found.find()) {
      String words = found.group();
      String bare = words.strip();
      if (!bare.isEmpty()) {
        int from = found.start() + words.indexOf(bare);
        parts.add(new Cell(bare, from, from + bare.length()));
      }
    }
    return parts;
  }
}
