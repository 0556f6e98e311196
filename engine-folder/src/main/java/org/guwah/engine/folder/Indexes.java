package org.guwah.engine.folder;

import java.io.IOException;
import java.nio.file.Path;
import org.guwah.archive.TextIndex;

/// Opens the index of an archive. An index that is [AutoCloseable] is closed with its archive.
public interface Indexes {
  /// @param folder made where it is not there
  TextIndex open(Path folder) throws IOException;
}
