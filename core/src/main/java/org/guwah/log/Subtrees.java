package org.guwah.log;

import java.io.IOException;

/// Gives the hashes of full subtrees, from wherever they are kept. All proofs and all tiles are
/// made of them.
public interface Subtrees {
  /// The root of the 2^`level` leaves that begin with leaf `index`·2^`level`; at level 0 it is the
  /// hash of one leaf. All of these leaves exist.
  ///
  /// @param level 0 to 62
  /// @param index from 0
  /// @return 32 bytes, not to be changed
  /// @throws ProofException where the place that keeps them is damaged
  byte[] root(int level, long index) throws IOException;
}
