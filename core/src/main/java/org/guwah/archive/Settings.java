package org.guwah.archive;

import java.io.IOException;
import java.util.Optional;

/// Accounts, preferences and drafts: changed in place, backed up, never evidence.
///
/// Safe for use by several threads and processes; what [#put] has returned from survives a power
/// cut.
public interface Settings {
  Optional<String> get(String key) throws IOException;

  void put(String key, String value) throws IOException;

  /// Does nothing where there is no such key.
  void remove(String key) throws IOException;
}
