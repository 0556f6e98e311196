package org.guwah.archive;

import java.io.IOException;

/// A call that was refused because going on could harm the archive. Nothing was changed. The caller
/// shows the message, which ends with the way out, and exits with 2.
public final class Refused extends IOException {
  private static final long serialVersionUID = 1;

  private final Reason reason;

  /// Why a call was refused; each has its page `docs/problems/CODE.md`.
  public enum Reason {
    /// There is no archive at this place.
    S001,
    /// The place is not empty.
    S002,
    /// The archive was written by a newer program.
    S003,
    /// Another process is making the derivations.
    S004,
    /// The archive is behind a head that was already signed: it was put back to an earlier state.
    S005,
    /// The disk is full, or the folder may not be written.
    S006,
    /// After a failed write the state on the disk is not known; open the archive anew.
    S007,
    /// Another program keeps a file of the archive locked.
    S008
  }

  public Refused(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  public Refused(Reason reason, String message, Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
