package org.guwah.app.web.log;

import java.io.IOException;
import java.util.List;
import org.guwah.model.Problem;

/// Checks everything there is to check in the archive.
public interface Soundness {
  /// @return what was found; empty where the archive is sound
  List<Problem> verify(Progress progress) throws IOException;

  /// Told now and then how far the check is.
  interface Progress {
    /// @param done of `all`
    /// @param all how many originals and entries there are; may grow
    void checked(long done, long all);
  }
}
