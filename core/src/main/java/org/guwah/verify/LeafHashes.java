package org.guwah.verify;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.guwah.log.Frontier;
import org.guwah.model.Sha256;
import org.jspecify.annotations.Nullable;

/// The leaf hashes of a log by position, from 0; those not known are absent.
final class LeafHashes {
  private final byte[] @Nullable [] hashes;

  LeafHashes(int size) {
    hashes = new byte[size][];
  }

  int size() {
    return hashes.length;
  }

  byte @Nullable [] get(int position) {
    return position < hashes.length ? hashes[position] : null;
  }

  void set(int position, byte @Nullable [] hash) {
    hashes[position] = hash;
  }

  boolean complete() {
    return Arrays.stream(hashes).allMatch(hash -> hash != null);
  }

  boolean has(int position, byte @Nullable [] hash) {
    return hash != null && Arrays.equals(hash, get(position));
  }

  /// These hashes, and those of `others` where these do not reach or are not known; as many as the
  /// longer of both has.
  LeafHashes orElse(LeafHashes others) {
    var filled = new LeafHashes(Math.max(size(), others.size()));
    for (int i = 0; i < filled.size(); i++) {
      byte[] hash = get(i);
      filled.set(i, hash == null ? others.get(i) : hash);
    }
    return filled;
  }

  /// Whether these leaves give the root of every one of `heads`. Heads of more leaves than there
  /// are known from the first on do not hold.
  boolean hold(List<Head> heads) {
    var sorted = heads.stream().sorted(Comparator.comparingLong(Head::size)).toList();
    var frontier = new Frontier();
    for (Head head : sorted) {
      if (!root(frontier, head.size()).equals(head.root())) {
        return false;
      }
    }
    return true;
  }

  /// The root of the first `size` leaves.
  ///
  /// @param frontier of fewer leaves; grows on the way
  /// @return the root of as many leaves as are known
  Sha256 root(Frontier frontier, long size) {
    while (frontier.size() < size) {
      byte[] hash = get((int) Math.min(frontier.size(), Integer.MAX_VALUE));
      if (hash == null) {
        break;
      }
      frontier.append(hash);
    }
    return frontier.root();
  }
}
