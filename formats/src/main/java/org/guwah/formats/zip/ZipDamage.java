package org.guwah.formats.zip;

/// What is wrong with a zip file or one of its parts; the caller makes a problem of it and goes on
/// with the next part.
public final class ZipDamage extends Exception {
  private static final long serialVersionUID = 1;

  public ZipDamage(String message) {
    super(message);
  }

  /// What is wrong, in a few words.
  public String words() {
    return String.valueOf(getMessage());
  }
}
