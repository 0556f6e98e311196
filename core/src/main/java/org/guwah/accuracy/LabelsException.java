package org.guwah.accuracy;

/// A file of labels that is not written as it must be. The message names the line and what to do
/// about it.
public final class LabelsException extends Exception {
  private static final long serialVersionUID = 1;

  private final int line;

  /// @param line from 1
  /// @param what is wrong, and the way out
  public LabelsException(int line, String what) {
    super("Line " + line + ": " + what + ".");
    this.line = line;
  }

  /// From 1.
  public int line() {
    return line;
  }

  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
