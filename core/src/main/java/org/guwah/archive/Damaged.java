package org.guwah.archive;

import java.io.IOException;

/// A database of the archive is missing, or so damaged that the call could not be carried out:
/// problem `V012`. The caller shows the message, which ends with the way out, and exits with 1.
public final class Damaged extends IOException {
  private static final long serialVersionUID = 1;

  private final String what;

  /// @param file the database
  /// @param what is wrong with it, as what is said of a file: `is missing`
  /// @param next what to do, in whole sentences
  public Damaged(String file, String what, String next) {
    super(file + " " + what + ". " + next);
    this.what = what;
  }

  /// What is wrong with the file, in a few words.
  public String what() {
    return what;
  }
}
