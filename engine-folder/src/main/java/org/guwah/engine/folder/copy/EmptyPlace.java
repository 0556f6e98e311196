package org.guwah.engine.folder.copy;

import java.io.IOException;
import java.nio.file.Path;
import org.guwah.archive.Refused;
import org.guwah.engine.folder.storage.Storage;

/// A place where something new may be made without touching anything old.
public final class EmptyPlace {
  private EmptyPlace() {}

  /// Does nothing where there is nothing, or an empty folder.
  ///
  /// @throws Refused with `S002` where there is anything else
  public static void require(Storage storage, Path place) throws IOException {
    if (storage.exists(place) && !storage.isFolder(place)) {
      throw new Refused(
          Refused.Reason.S002, place + " is a file; name a folder that does not exist yet");
    }
    if (!storage.list(place).isEmpty()) {
      throw new Refused(
          Refused.Reason.S002,
          place
              + " is not empty, so nothing was made there. Name a folder that does not exist yet;"
              + " where this one is left from an attempt that was broken off, delete it first.");
    }
  }
}
