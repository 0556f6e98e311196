package org.guwah.app.web.judging;

import java.io.IOException;
import java.time.Duration;

/// Waits until what was recorded can be seen.
public interface Follow {
  /// Lets the derivations and the index follow the record, here or in the process that does.
  ///
  /// @param entries how many entries they should answer for
  /// @return false where they did not get so far in time; they go on all the same
  boolean until(long entries, Duration atMost) throws IOException;
}
