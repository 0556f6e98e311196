package org.guwah.engine.folder.record;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.guwah.archive.Refused;
import org.guwah.engine.folder.process.ProcessLock;
import org.guwah.engine.folder.storage.Folders;
import org.guwah.engine.folder.storage.Storage;
import org.guwah.log.Checkpoint;
import org.guwah.log.ProofException;
import org.guwah.log.SignedNote;

/// The newest head of one archive that was signed on this machine, in the file `<state
/// folder>/<archive id>/head`.
public final class SeenHead {
  private final Storage storage;
  private final Path folder;

  /// @param state the person's state folder
  /// @param archive the archive's id
  public SeenHead(Storage storage, Path state, String archive) {
    this.storage = storage;
    this.folder = state.resolve(archive);
  }

  public Path file() {
    return folder.resolve("head");
  }

  /// The head as it was kept, a signed note.
  public Optional<String> note() throws IOException {
    try (InputStream in = storage.open(file())) {
      return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  /// Keeps `note` where it is of a larger log than the one kept.
  public void keep(String note) throws IOException {
    if (storage.makeFolder(folder)) {
      storage.sync(Folders.of(folder));
    }
    try (ProcessLock _ = ProcessLock.await(folder.resolve("lock"))) {
      Optional<String> kept = note();
      if (kept.isEmpty() || checkpoint(kept.get()).size() < checkpoint(note).size()) {
        replace(note.getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  // Not synced is the folder: after a power cut the head before this one may stand here, which
  // detects almost as much, and each entry would cost one sync more.
  private void replace(byte[] note) throws IOException {
    Path temporary = folder.resolve("head.new");
    storage.delete(temporary);
    try (Storage.Output out = storage.create(temporary)) {
      out.write(note, 0, note.length);
      out.sync();
    }
    storage.rename(temporary, file());
  }

  /// What a kept note says.
  ///
  /// @throws Refused where it is no signed checkpoint
  Checkpoint checkpoint(String note) throws Refused {
    try {
      return Checkpoint.parse(SignedNote.parse(note).text());
    } catch (ProofException e) {
      throw new Refused(
          Refused.Reason.S005,
          file()
              + " should hold the newest head of this archive, but is damaged: "
              + e.getMessage()
              + ". Run guwah verify; where the archive is sound, delete this file and try again.",
          e);
    }
  }
}
