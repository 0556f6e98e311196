package org.guwah.engine.folder.database;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.guwah.engine.folder.storage.Temporary;
import org.sqlite.SQLiteJDBCLoader;

/// Loads SQLite's native library by way of the archive's own temporary folder, and removes the file
/// again at once where the system lets a loaded library go. It is never loaded from a file that was
/// there before: an archive may come from a stranger.
final class NativeLibrary {
  private static boolean loaded;

  private NativeLibrary() {}

  /// Does nothing where this process has loaded it before.
  static synchronized void load(Temporary temporary) throws IOException {
    if (loaded) {
      return;
    }
    Path folder = temporary.folder();
    System.setProperty("org.sqlite.tmpdir", folder.toString());
    try {
      SQLiteJDBCLoader.initialize();
    } catch (Exception e) { // declared so by the driver
      throw new IOException("SQLite's library could not be loaded by way of " + folder, e);
    }
    loaded = true;
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "sqlite-*")) {
      for (Path file : files) {
        boolean _ = file.toFile().delete(); // Windows keeps it; the next sweep takes it
      }
    }
  }
}
