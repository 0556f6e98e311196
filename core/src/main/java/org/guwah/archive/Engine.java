package org.guwah.archive;

import java.io.IOException;

/// A way of keeping archives. The app lists its engines in one place and asks each in turn.
///
/// Engines share the contracts in `testkit`, not code.
public interface Engine {
  /// Whether `location` is of the kind this engine keeps, such as a folder. Touches nothing.
  boolean accepts(String location);

  /// Makes a new, empty archive whose first entry is [org.guwah.model.Act.Began].
  ///
  /// @param owner the person whom acts are attributed to where nobody else is named
  /// @throws Refused where something is already there
  Archive create(String location, String name, String owner) throws IOException;

  /// Opens an archive that exists. Several processes may have the same one open. One that was put
  /// back to an earlier state opens, so that it can be verified; [Journal#append] refuses it.
  ///
  /// @throws Refused where there is none, or its format is newer than this program; the message
  ///   says what to do
  Archive open(String location) throws IOException;

  /// Makes an archive from a backup. It begins a log of its own, with a new key, whose first entry
  /// names the last head of the old one ([org.guwah.model.Act.Succeeded]); the old entries and
  /// heads are kept and still verify.
  ///
  /// @param location a place that does not exist yet, or is empty
  Archive restore(String backup, String location) throws IOException;
}
