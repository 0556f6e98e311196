package org.guwah.engine.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.guwah.archive.Archive;
import org.guwah.engine.folder.layout.Layout;
import org.guwah.engine.folder.storage.DiskStorage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/// A new archive in a folder for each test, and a second opening of it in place of another process.
abstract class OneFolder {
  @TempDir Path temporary;
  private @Nullable Archive archive;
  private @Nullable Archive elsewhere;
  private final List<Archive> opened = new ArrayList<>();

  Path folder() {
    return temporary.resolve("archive");
  }

  Layout layout() {
    return new Layout(folder());
  }

  Path state() {
    return temporary.resolve("state");
  }

  public FolderEngine engine() {
    return new FolderEngine(new DiskStorage(), state(), Clock.systemUTC());
  }

  public Archive archive() throws IOException {
    if (archive == null) {
      archive = closing(engine().create(folder().toString(), "A made-up archive", "Mirigul"));
    }
    return archive;
  }

  Archive another() throws IOException {
    archive();
    if (elsewhere == null) {
      elsewhere = reopened();
    }
    return elsewhere;
  }

  Archive reopened() throws IOException {
    return closing(engine().open(folder().toString()));
  }

  public Archive closing(Archive any) {
    opened.add(any);
    return any;
  }

  @AfterEach
  void close() throws IOException {
    for (Archive any : opened) {
      any.close();
    }
  }
}
