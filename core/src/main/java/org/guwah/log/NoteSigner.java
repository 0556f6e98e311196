package org.guwah.log;

/// Signs the text of notes under one name. The only thing that ever sees a private key.
///
/// Safe for use by several threads.
public interface NoteSigner {
  /// The public key that belongs to it.
  VerifierKey key();

  /// The signature bytes, without the key id.
  ///
  /// @param message the text of a note in UTF-8, its last line feed included
  byte[] sign(byte[] message);
}
