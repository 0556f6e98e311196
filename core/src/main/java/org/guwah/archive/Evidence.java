package org.guwah.archive;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.guwah.model.Problem;

/// Everything `verify` must look at, raw: nothing here was checked, and nothing here checks.
///
/// Safe for use by several threads.
public interface Evidence {
  /// Every row of the record as of one moment, in order: of what is added meanwhile, whole commits
  /// are given or none of them. A row that cannot be read as the fields of a row is given with what
  /// could be read. The arrays are not used again.
  void rows(Consumer<Row> row) throws IOException;

  /// The logs of this archive, the current one last. A restored archive has more than one.
  List<Log> logs() throws IOException;

  /// Every signed head of log `generation`, from the smallest size.
  List<Journal.SignedHead> heads(int generation) throws IOException;

  /// From where the engine goes on with log `generation`, as [org.guwah.log.Frontier#bytes()] gives
  /// it; nothing where it keeps no such thing. It is asked for after the rows.
  Optional<byte[]> frontier(int generation) throws IOException;

  /// A file of the current log as it is published, such as `checkpoint` or `tile/0/000.p/3`.
  Optional<byte[]> published(String path) throws IOException;

  /// Heads kept outside the archive, in the person's own state folder: signed notes.
  List<String> seen() throws IOException;

  /// What the engine finds wrong with its own files: a damaged database, a key others can read.
  List<Problem> soundness() throws IOException;

  /// One row of the record.
  ///
  /// @param number from 0, over all logs
  /// @param leaf the bytes that the log commits to
  /// @param body the act in canonical JSON, UTF-8
  /// @param bodySalt 32 bytes
  /// @param contentSalt 32 bytes for an act that names an original, else empty
  @SuppressWarnings("ArrayRecordComponent") // raw bytes, compared with Arrays.equals
  record Row(long number, byte[] leaf, byte[] body, byte[] bodySalt, byte[] contentSalt) {}

  /// One log.
  ///
  /// @param generation from 0
  /// @param first number of its first row
  /// @param origin the log's name, as in its checkpoints
  /// @param verifier its public key as a C2SP `vkey`
  record Log(int generation, long first, String origin, String verifier) {}
}
