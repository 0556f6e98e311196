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
  ///
  /// @throws Refused with `S006` where it cannot be told whether there is one
  public Optional<String> note() throws Refused {
    try (InputStream in = storage.open(file())) {
      return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw unusable(
          "The newest head of this archive that was signed here could not be read from "
              + file()
              + ", so it cannot be told whether the archive was put back to an earlier state.",
          e);
    }
  }

  /// Makes sure that a head can be kept, and keeps `note` as [#keep(String)] does.
  ///
  /// @throws Refused as that does
  public void prove(String note) throws Refused {
    locked(() -> {
      Optional<String> kept = note();
      replace((isNewer(note, kept) ? note : kept.orElse(note)).getBytes(StandardCharsets.UTF_8));
    });
  }

  /// Makes the folder, where it is not there.
  ///
  /// @throws Refused with `S006` where it cannot be used
  public void prepare() throws Refused {
    locked(() -> {});
  }

  /// Keeps `note` where it is of a larger log than the one kept.
  ///
  /// @throws Refused with `S006` where it cannot be kept, with `S005` where what is kept is damaged
  public void keep(String note) throws Refused {
    locked(() -> {
      if (isNewer(note, note())) {
        replace(note.getBytes(StandardCharsets.UTF_8));
      }
    });
  }

  private boolean isNewer(String note, Optional<String> kept) throws Refused {
    return kept.isEmpty() || checkpoint(kept.get()).size() < checkpoint(note).size();
  }

  private interface Work {
    void run() throws IOException;
  }

  private void locked(Work work) throws Refused {
    try {
      if (storage.makeFolder(folder)) {
        storage.sync(Folders.of(folder));
      }
      try (ProcessLock _ = ProcessLock.await(folder.resolve("lock"))) {
        work.run();
      }
    } catch (Refused e) {
      throw e.reason() == Refused.Reason.S005 ? e : unkept(e);
    } catch (IOException e) {
      throw unkept(e);
    }
  }

  private Refused unkept(IOException cause) {
    return unusable(
        "The newest head of the archive cannot be kept in "
            + folder
            + ", so a later roll-back might go unnoticed, and nothing more is added.",
        cause);
  }

  private static Refused unusable(String what, IOException cause) {
    return new Refused(
        Refused.Reason.S006,
        what
            + " Make sure that this folder can be read and written, or name another one in the"
            + " variable GUWAH_STATE; then run the same command again. ("
            + cause.getMessage()
            + ")",
        cause);
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
