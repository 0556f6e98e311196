package org.guwah.log;

/// Checks signatures made with one key.
///
/// Safe for use by several threads.
public interface NoteVerifier {
  /// The key it knows.
  VerifierKey key();

  /// Whether `signature` was made over `message` with this key. Any bytes may be given; what is no
  /// signature at all is `false`.
  ///
  /// @param message the text of a note in UTF-8, its last line feed included
  boolean verify(byte[] message, byte[] signature);
}
