package org.guwah.engine.folder.index;

import java.util.Map;
import java.util.Optional;

/// What the commit data of the index says.
///
/// @param followed the number of entries the index answers for
record Commit(long followed) {
  /// The format that this program writes, and the only one it reads.
  static final String FORMAT = "4";

  private static final String FORMAT_KEY = "format";
  private static final String FOLLOWED_KEY = "followed";

  /// @return nothing where the data is not of this format
  static Optional<Commit> of(Map<String, String> data) {
    if (!FORMAT.equals(data.get(FORMAT_KEY))) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Commit(Long.parseLong(data.getOrDefault(FOLLOWED_KEY, ""))));
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
  }

  Map<String, String> data() {
    return Map.of(FORMAT_KEY, FORMAT, FOLLOWED_KEY, Long.toString(followed));
  }
}
