package org.guwah.csv;

import java.util.List;

/// One record of a table.
///
/// @param line on which it begins, from 1; a value in quotation marks may go over several
/// @param values in order, at least one
public record CsvRecord(int line, List<String> values) {
  public CsvRecord {
    values = List.copyOf(values);
  }

  /// Whether nothing is written on the line.
  public boolean isBlank() {
    return values.stream().allMatch(String::isBlank);
  }
}
