package org.guwah.log;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Proves to somebody who has nothing but the log's public key that a leaf is in the log: C2SP
/// tlog-proof, kept in files that end in `.tlog-proof`.
///
/// @param extra whatever the maker put in; not vouched for by anything; empty where nothing
/// @param index of the leaf, from 0, unsigned
/// @param hashes the inclusion proof, from the leaf's sibling up
/// @param checkpoint the signed head that it leads to
@SuppressWarnings("ArrayRecordComponent") // the bytes are only passed on
public record TlogProof(byte[] extra, long index, List<byte[]> hashes, SignedNote checkpoint) {
  private static final String HEADER = "c2sp.org/tlog-proof@v1";
  private static final int MAX_HASHES = 64;

  public TlogProof {
    hashes = List.copyOf(hashes);
    if (hashes.size() > MAX_HASHES || !Tree.areHashes(new byte[Tree.HASH_SIZE], hashes)) {
      throw new ProofException("an inclusion proof has at most 64 hashes of 32 bytes");
    }
  }

  /// Verifies that `leaf` is in the log.
  ///
  /// @param log the key of the log, from a source other than this proof
  /// @return the signed head that has it
  /// @throws ProofException where the signature or the proof does not hold
  public Checkpoint verify(byte[] leaf, NoteVerifier log) {
    Checkpoint head = Checkpoint.open(checkpoint, log);
    byte[] hash = Tree.leafHash(leaf);
    if (!Inclusion.holds(index, head.size(), hash, hashes, head.root())) {
      throw new ProofException(
          "entry %s of %s is not what the proof is for"
              .formatted(Long.toUnsignedString(index), head.origin()));
    }
    return head;
  }

  /// Reads a proof as it stands in a file. Nothing is verified yet.
  ///
  /// @throws ProofException where it is malformed
  public static TlogProof parse(String proof) {
    int split = proof.indexOf("\n\n");
    if (split < 0) {
      throw new ProofException("the proof has no checkpoint after an empty line");
    }
    var lines = new ArrayList<>(Arrays.asList(proof.substring(0, split).split("\n", -1)));
    if (!lines.removeFirst().equals(HEADER)) {
      throw new ProofException("the proof does not begin with " + HEADER);
    }
    String extra = after("extra ", lines);
    String index = after("index ", lines);
    var parsed =
        new TlogProof(
            StrictBase64.decode(extra),
            UnsignedDecimal.parse(index),
            lines.stream().map(StrictBase64::decode).toList(),
            SignedNote.parse(proof.substring(split + 2)));
    if (!parsed.toString().equals(proof)) {
      throw new ProofException("the proof is not written as it must be");
    }
    return parsed;
  }

  private static String after(String word, List<String> lines) {
    boolean there = !lines.isEmpty() && lines.getFirst().startsWith(word);
    return there ? lines.removeFirst().substring(word.length()) : "";
  }

  /// The proof as it is written to a file.
  @Override
  public String toString() {
    var proof = new StringBuilder(HEADER).append('\n');
    if (extra.length > 0) {
      proof.append("extra ").append(StrictBase64.encode(extra)).append('\n');
    }
    proof.append("index ").append(Long.toUnsignedString(index)).append('\n');
    hashes.forEach(hash -> proof.append(StrictBase64.encode(hash)).append('\n'));
    return proof.append('\n').append(checkpoint).toString();
  }
}
