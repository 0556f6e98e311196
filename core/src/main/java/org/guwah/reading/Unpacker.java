package org.guwah.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.guwah.model.Ledger;
import org.guwah.model.Problem;
import org.guwah.model.Recipe;

/// Cuts the parts out of one kind of container, byte for byte. Runs in a locked worker.
public interface Unpacker {
  Recipe recipe();

  /// Whether `source` is such a container, judged from its bytes.
  boolean unpacks(Source source) throws IOException;

  /// Gives every part to `parts` in the order of the container and accounts for all of them.
  ///
  /// @throws Unreadable where not even the list of parts can be read
  Unpacked unpack(Source source, Parts parts) throws IOException, Unreadable;

  /// Takes the parts.
  interface Parts {
    /// @param path as it stands in the container, whatever it holds
    /// @param bytes read to their end before this returns
    /// @throws IOException where the part cannot be taken, or reading `bytes` failed: then nothing
    ///   of it may be kept
    void part(String path, InputStream bytes) throws IOException;
  }

  /// @param mediaType of the container, as detected
  /// @param problems of single parts, and of the limits that were met
  record Unpacked(String mediaType, Ledger ledger, List<Problem> problems) {
    public Unpacked {
      problems = List.copyOf(problems);
    }
  }
}
