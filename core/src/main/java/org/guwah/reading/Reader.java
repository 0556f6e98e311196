package org.guwah.reading;

import java.io.IOException;
import org.guwah.model.Recipe;

/// Reads one document format.
///
/// Runs in a locked worker: it may use all of the memory and time it is given, and may die. It must
/// not fetch anything, follow an external reference, or run anything found in the file.
public interface Reader {
  /// Changes whenever results may.
  Recipe recipe();

  /// Whether this reader is the one for `source`, judged from its first bytes, with name and
  /// declared type as hints where the bytes do not tell. The first reader of the list that says yes
  /// reads it.
  boolean reads(Source source) throws IOException;

  /// Reads it.
  ///
  /// @throws Unreadable with the problem, where nothing can be read
  /// @throws IOException where the bytes cannot be got
  Extract read(Source source) throws IOException, Unreadable;
}
