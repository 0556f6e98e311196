package org.guwah.engine.folder.copy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.guwah.engine.folder.layout.Layout;
import org.guwah.engine.folder.storage.FolderOriginals;
import org.guwah.engine.folder.storage.Folders;
import org.guwah.engine.folder.storage.Storage;
import org.guwah.model.Sha256;

/// Copies files into a folder that nobody uses yet. Each file's bytes are durable once it is
/// copied; their names are only after [#sync(Path)], so whoever finishes the folder calls that
/// first.
final class Copies {
  private static final int BUFFER = 1 << 16;

  /// Copying waits for the disk, not for the processor.
  private static final int AT_ONCE = 4;

  private final Storage storage;
  private final Set<Path> folders = new ConcurrentSkipListSet<>();

  Copies(Storage storage) {
    this.storage = storage;
  }

  /// Copies one file.
  ///
  /// @return false where there is none to copy
  boolean file(Path from, Path to) throws IOException {
    try (InputStream in = storage.open(from)) {
      Path folder = Folders.of(to);
      storage.makeFolder(folder);
      folders.add(folder);
      try (Storage.Output out = storage.create(to)) {
        byte[] buffer = new byte[BUFFER];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
          out.write(buffer, 0, read);
        }
        out.sync();
      }
      return true;
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  /// Copies every file of a folder without folders.
  void files(Path from, Path to) throws IOException {
    for (String name : storage.list(from)) {
      file(from.resolve(name), to.resolve(name));
    }
  }

  /// Copies originals as they lie there, changed or not: what is wrong with them must not get lost.
  ///
  /// @return those that are missing
  List<Sha256> originals(Iterable<Sha256> contents, Layout from, Layout to) throws IOException {
    var missing = new ArrayList<Sha256>();
    try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
      var copied = new ArrayList<Future<Boolean>>();
      var asked = new ArrayList<Sha256>();
      for (Sha256 content : contents) {
        asked.add(content);
        copied.add(threads.submit(original(content, from, to)));
      }
      for (int i = 0; i < asked.size(); i++) {
        if (!result(copied.get(i))) {
          missing.add(asked.get(i));
        }
      }
    }
    return missing;
  }

  private Callable<Boolean> original(Sha256 content, Layout from, Layout to) {
    String path = FolderOriginals.path(content);
    return () -> {
      boolean there = file(from.originals().resolve(path), to.originals().resolve(path));
      if (there) {
        storage.seal(to.originals().resolve(path));
      }
      return there;
    };
  }

  private static boolean result(Future<Boolean> copied) throws IOException {
    try {
      return copied.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException disk) {
        throw disk;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while copying originals", e);
    }
  }

  /// Makes the names of everything copied durable.
  ///
  /// @param root that all of it lies in
  void sync(Path root) throws IOException {
    var all = new ConcurrentSkipListSet<Path>(Comparator.reverseOrder());
    for (Path folder : folders) {
      all.addAll(Folders.upTo(root, folder));
    }
    for (Path folder : all) {
      storage.sync(folder);
    }
    storage.sync(Folders.of(root));
  }
}
