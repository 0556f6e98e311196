package org.guwah.log;

import java.util.List;
import org.guwah.model.Sha256;

/// What a log's operator signs: so many leaves, this root. C2SP tlog-checkpoint, without extension
/// lines, which this archive neither writes nor takes.
///
/// @param origin names the log; also the name of the key that signs
/// @param size in leaves, an unsigned 64-bit number
public record Checkpoint(String origin, long size, Sha256 root) {
  public Checkpoint {
    VerifierKey.checkName(origin);
    if (size == 0 && !root.equals(Tree.EMPTY_ROOT)) {
      throw new ProofException("the checkpoint of " + origin + " gives an empty tree a root");
    }
  }

  /// Three lines: the origin, the size in decimal, the root in base64.
  public String text() {
    return "%s\n%s\n%s\n"
        .formatted(origin, Long.toUnsignedString(size), StrictBase64.encode(root.bytes()));
  }

  /// Signs it.
  public SignedNote sign(NoteSigner... signers) {
    return SignedNote.sign(text(), signers);
  }

  /// Reads the text of a checkpoint.
  ///
  /// @throws ProofException where it is not exactly what [#text()] writes
  public static Checkpoint parse(String text) {
    String[] lines = text.split("\n", -1);
    if (lines.length != 4 || !lines[3].isEmpty()) {
      throw new ProofException("a checkpoint has three lines: origin, size and root");
    }
    byte[] root = StrictBase64.decode(lines[2]);
    if (root.length != Tree.HASH_SIZE) {
      throw new ProofException("the root of the checkpoint of " + lines[0] + " is not 32 bytes");
    }
    return new Checkpoint(lines[0], UnsignedDecimal.parse(lines[1]), Sha256.of(root));
  }

  /// Reads a signed checkpoint and verifies it by the log's own key, whose name is its origin.
  ///
  /// @throws ProofException where it is malformed, is not signed by this key, or is another log's
  public static Checkpoint open(SignedNote note, NoteVerifier log) {
    note.verified(List.of(log));
    Checkpoint checkpoint = parse(note.text());
    if (!checkpoint.origin.equals(log.key().name())) {
      throw new ProofException(
          "the checkpoint is of " + checkpoint.origin + ", not of " + log.key().name());
    }
    return checkpoint;
  }
}
