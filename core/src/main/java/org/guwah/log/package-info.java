/// The arithmetic of a tamper-evident log: Merkle trees (RFC 6962, RFC 9162), inclusion and
/// consistency proofs, signed notes, checkpoints and tiles (C2SP). Bytes in, bytes out; nothing
/// here stores anything.
///
/// The way of an entry: [Leaf] makes its commitment, [Frontier] adds that to the tree and gives the
/// root, [Checkpoint] puts size and root in words, and a [SignedNote] bears the signature.
///
/// Signatures come from outside, behind [NoteSigner] and [NoteVerifier]. [Ed25519] gives both from
/// the JDK alone; it makes and checks a few thousand signatures a second, and an engine that needs
/// more puts another provider behind the same two interfaces. Whoever holds the private key can
/// sign another history: what is here shows that, too, only to who kept a head of the first one.
///
/// What strangers send is refused with [ProofException], whatever its bytes are.
@NullMarked
package org.guwah.log;

import org.jspecify.annotations.NullMarked;
