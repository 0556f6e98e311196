package org.guwah.app.cli;

/// Ends a command with a sentence for the person and an exit code.
final class Failure extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int exitCode;

  private Failure(int exitCode, String message) {
    super(message);
    this.exitCode = exitCode;
  }

  /// The call cannot be carried out as it was made.
  static Failure badCall(String key, Object... values) {
    return new Failure(Guwah.BAD_CALL, Words.say(key, values));
  }

  int exitCode() {
    return exitCode;
  }
}
