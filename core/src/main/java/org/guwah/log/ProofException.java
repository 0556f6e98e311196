package org.guwah.log;

/// A note, checkpoint, key, tile or proof that is malformed or does not hold. Whoever reads such a
/// thing from a stranger, or verifies, turns it into a problem; elsewhere it means a damaged file.
public final class ProofException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public ProofException(String message) {
    super(message);
  }

  public ProofException(String message, Throwable cause) {
    super(message, cause);
  }
}
