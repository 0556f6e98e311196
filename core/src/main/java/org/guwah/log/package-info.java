/// The arithmetic of a tamper-evident log: Merkle trees (RFC 6962, RFC 9162), inclusion and
/// consistency proofs, signed notes, checkpoints and tiles (C2SP). Bytes in, bytes out; nothing
/// here stores anything.
@NullMarked
package org.guwah.log;

import org.jspecify.annotations.NullMarked;
