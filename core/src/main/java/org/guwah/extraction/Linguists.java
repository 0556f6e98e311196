package org.guwah.extraction;

import java.io.IOException;
import java.util.Set;
import org.guwah.model.Findings;
import org.guwah.model.Recipe;

/// Finds what documents say, in locked workers. Safe for use by several threads; each call may use
/// a worker of its own.
public interface Linguists extends AutoCloseable {
  /// Nobody: documents wait until somebody comes.
  Linguists NONE =
      new Linguists() {
        @Override
        public Set<Recipe> recipes() {
          return Set.of();
        }

        @Override
        public Findings find(Matter matter) throws IOException {
          throw new IOException("there is nobody to look through documents");
        }

        @Override
        public void close() {}
      };

  /// The recipes whose results are current; none where there is nobody to look.
  Set<Recipe> recipes() throws IOException;

  /// Whatever the text does to the worker, this returns findings: with what was found, or with the
  /// problem that says why not.
  ///
  /// @throws IOException where no worker can be started
  Findings find(Matter matter) throws IOException;

  @Override
  void close();
}
