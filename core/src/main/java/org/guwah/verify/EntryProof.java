package org.guwah.verify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.guwah.archive.Evidence;
import org.guwah.log.Checkpoint;
import org.guwah.log.Inclusion;
import org.guwah.log.SignedNote;
import org.guwah.log.TiledTree;
import org.guwah.log.TlogProof;

/// Makes the proof that one entry is in the log, from the published log alone.
public final class EntryProof {
  private EntryProof() {}

  /// The proof of an entry of the current log; empty where the published log does not have it.
  ///
  /// @param number of the entry, from 0, over all logs
  public static Optional<TlogProof> of(Evidence evidence, long number) throws IOException {
    Optional<byte[]> published = evidence.published("checkpoint");
    long index = number - evidence.logs().getLast().first();
    if (published.isEmpty() || index < 0) {
      return Optional.empty();
    }
    SignedNote checkpoint = SignedNote.parse(new String(published.get(), StandardCharsets.UTF_8));
    long size = Checkpoint.parse(checkpoint.text()).size();
    if (index >= size) {
      return Optional.empty();
    }
    var hashes = Inclusion.prove(index, size, new TiledTree(size, evidence::published));
    return Optional.of(new TlogProof(new byte[0], index, hashes, checkpoint));
  }
}
