package org.guwah.lists;

/// A cell of a table.
///
/// @param value what it says: without the quotation marks around it, nor the sign that guards it
///   from being run by a spreadsheet
/// @param start from 0, in UTF-16 code units of the text, of its words
/// @param end excluded; equal to `start` where it is empty
public record Cell(String value, int start, int end) {
  public boolean isBlank() {
    return value.isBlank();
  }
}
