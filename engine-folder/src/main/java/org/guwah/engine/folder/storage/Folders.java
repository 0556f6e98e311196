package org.guwah.engine.folder.storage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Which folders lie around a path.
public final class Folders {
  private Folders() {}

  /// The folder that `path` lies in.
  ///
  /// @throws IllegalArgumentException for the root of a file system
  public static Path of(Path path) {
    Path folder = path.toAbsolutePath().getParent();
    if (folder == null) {
      throw new IllegalArgumentException(path + " lies in no folder");
    }
    return folder;
  }

  /// `folder` and those around it, up to and with `root`.
  ///
  /// @param folder lies in `root`, or is it
  public static List<Path> upTo(Path root, Path folder) {
    var all = new ArrayList<Path>();
    Path at = folder;
    while (!at.equals(root)) {
      all.add(at);
      at = of(at);
    }
    all.add(root);
    return all;
  }
}
