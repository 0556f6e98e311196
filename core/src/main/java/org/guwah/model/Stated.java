package org.guwah.model;

/// A value of a [Field] and how it came to stand.
///
/// @param value not empty; dates in EDTF
public record Stated(String value, Standing standing) {
  public Stated {
    if (value.isEmpty()) {
      throw new IllegalArgumentException("a stated value is empty; leave the field out instead");
    }
  }

  public static Stated read(String value) {
    return new Stated(value, Standing.READ);
  }

  public static Stated unsure(String value) {
    return new Stated(value, Standing.UNSURE);
  }

  public static Stated corrected(String value) {
    return new Stated(value, Standing.CORRECTED);
  }
}
