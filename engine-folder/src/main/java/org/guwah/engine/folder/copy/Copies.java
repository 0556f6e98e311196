package org.guwah.engine.folder.copy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.guwah.engine.folder.layout.Layout;
import org.guwah.engine.folder.storage.AtOnce;
import org.guwah.engine.folder.storage.FolderOriginals;
import org.guwah.engine.folder.storage.Folders;
import org.guwah.engine.folder.storage.Storage;
import org.guwah.model.Sha256;

/// Copies files into a folder that nobody uses yet. Nothing is durable before `sync`, so whoever
/// finishes the folder calls that first.
final class Copies {
  private static final int BUFFER = 1 << 16;

  private final Storage storage;
  private final Queue<Path> copied = new ConcurrentLinkedQueue<>();

  Copies(Storage storage) {
    this.storage = storage;
  }

  /// Copies one file.
  ///
  /// @return false where there is none to copy
  boolean file(Path from, Path to) throws IOException {
    try (InputStream in = storage.open(from)) {
      storage.makeFolder(Folders.of(to));
      try (Storage.Output out = storage.create(to)) {
        byte[] buffer = new byte[BUFFER];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
          out.write(buffer, 0, read);
        }
      }
      copied.add(to);
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
  List<Sha256> originals(Collection<Sha256> contents, Layout from, Layout to) throws IOException {
    List<Sha256> asked = List.copyOf(contents);
    List<Boolean> there = AtOnce.each(asked, content -> original(content, from, to));
    var missing = new ArrayList<Sha256>();
    for (int i = 0; i < asked.size(); i++) {
      if (!there.get(i)) {
        missing.add(asked.get(i));
      }
    }
    return missing;
  }

  private boolean original(Sha256 content, Layout from, Layout to) throws IOException {
    String path = FolderOriginals.path(content);
    return file(from.originals().resolve(path), to.originals().resolve(path));
  }

  /// Makes everything copied durable, and originals read-only.
  ///
  /// @param to what all of it was copied into
  void sync(Layout to) throws IOException {
    AtOnce.sync(storage, copied);
    Set<Path> folders = new LinkedHashSet<>();
    for (Path file : copied) {
      if (file.startsWith(to.originals())) {
        storage.seal(file);
      }
      folders.addAll(Folders.upTo(to.root(), Folders.of(file)));
    }
    folders.add(Folders.of(to.root()));
    AtOnce.sync(storage, folders);
  }
}
