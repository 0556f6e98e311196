package org.guwah.engine.folder.storage;

import java.io.IOException;
import java.nio.file.Path;

/// Says where temporary files go. Asked only once there is one, so that reading makes no folder.
public interface Temporary {
  /// A folder that exists, in the file system of the archive.
  Path folder() throws IOException;
}
