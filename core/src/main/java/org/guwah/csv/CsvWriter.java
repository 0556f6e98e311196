package org.guwah.csv;

import java.util.List;
import java.util.stream.Collectors;

/// Writes comma-separated values as RFC 4180 has them: lines end with CR LF, and only values that
/// need it stand in quotation marks.
public final class CsvWriter {
  private CsvWriter() {}

  /// One record, with the end of its line.
  public static String line(List<String> values) {
    return values.stream().map(CsvWriter::value).collect(Collectors.joining(",")) + "\r\n";
  }

  private static String value(String value) {
    boolean needs =
        value.chars().anyMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r')
            || !value.equals(value.strip());
    return needs ? '"' + value.replace("\"", "\"\"") + '"' : value;
  }
}
