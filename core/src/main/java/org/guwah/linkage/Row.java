package org.guwah.linkage;

import java.util.List;

/// One row: what a source says of somebody.
///
/// @param id by which it is told from all others
/// @param values as they stand there, for each field of the schema in order; none where nothing is
///   said, several where there are aliases
public record Row(String id, List<List<String>> values) {
  public Row {
    values = values.stream().map(List::copyOf).toList();
  }
}
