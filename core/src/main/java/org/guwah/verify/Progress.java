package org.guwah.verify;

/// Hears how far a verification has come. Called often, one call at a time, from whatever thread is
/// at work.
public interface Progress {
  /// Hears nothing.
  Progress NONE = (step, done, total) -> {};

  /// What is being done, in this order.
  enum Step {
    /// Checks the signatures of heads; counts heads, for each log anew.
    HEADS,
    /// Checks the entries against the log; counts entries, of which it is not known how many come.
    ENTRIES,
    /// Hashes the originals; counts bytes.
    ORIGINALS
  }

  /// @param done from 0 to `total`
  /// @param total 0 where it is not known
  void at(Step step, long done, long total);
}
