package org.guwah.log;

import java.io.IOException;
import java.util.Optional;

/// Where the files of a published log are read.
public interface TileSource {
  /// The bytes of a file, such as `tile/0/000.p/3`; nothing where there is no such file.
  Optional<byte[]> read(String path) throws IOException;
}
