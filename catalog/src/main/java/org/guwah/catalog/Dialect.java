package org.guwah.catalog;

import java.util.Map;

/// A kind of database, by what our SQL cannot say in the same words for all of them.
public enum Dialect {
  /// A column is the table's own key only where its type is spelled `integer`.
  SQLITE("blob", "integer");

  private final String bytes;
  private final String key;

  Dialect(String bytes, String key) {
    this.bytes = bytes;
    this.key = key;
  }

  /// What the placeholders of the migrations stand for: `bytes` is the type of a byte string, `key`
  /// that of a 64-bit primary key.
  public Map<String, String> types() {
    return Map.of("bytes", bytes, "key", key);
  }
}
