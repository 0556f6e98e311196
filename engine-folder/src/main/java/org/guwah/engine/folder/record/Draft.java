package org.guwah.engine.folder.record;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.guwah.archive.ActJson;
import org.guwah.catalog.EntryRows.Sealed;
import org.guwah.log.Leaf;
import org.guwah.log.Tree;
import org.guwah.model.Act;
import org.guwah.model.Entry;
import org.guwah.model.Sha256;

/// An entry that has everything but its number, so that it can be made before the database is
/// locked.
@SuppressWarnings("ArrayRecordComponent") // only passed on
record Draft(Act act, byte[] body, byte[] salts, byte[] leaf, byte[] leafHash) {
  private static final int BOTH = 2 * Leaf.SALT_SIZE;
  private static final int MANY = 1_000;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Draft(Act act, byte[] body, byte[] salts, byte[] leaf) {
    this(act, body, salts, leaf, Tree.leafHash(leaf));
  }

  static List<Draft> of(Instant at, String by, List<Act> acts) {
    byte[] random = new byte[acts.size() * BOTH];
    RANDOM.nextBytes(random);
    IntStream numbers = IntStream.range(0, acts.size());
    return (acts.size() < MANY ? numbers : numbers.parallel())
        .mapToObj(
            i -> of(at, by, acts.get(i), Arrays.copyOfRange(random, i * BOTH, (i + 1) * BOTH)))
        .toList();
  }

  private static Draft of(Instant at, String by, Act act, byte[] random) {
    byte[] body = ActJson.body(at, by, act);
    byte[] bodySalt = Arrays.copyOf(random, Leaf.SALT_SIZE);
    Optional<Sha256> original = ActJson.original(act);
    if (original.isEmpty()) {
      return new Draft(act, body, bodySalt, Leaf.of(body, bodySalt));
    }
    byte[] contentSalt = Arrays.copyOfRange(random, Leaf.SALT_SIZE, BOTH);
    return new Draft(act, body, random, Leaf.of(body, bodySalt, original.get(), contentSalt));
  }

  Sealed numbered(long number, Instant at, String by) {
    return new Sealed(new Entry(number, at, by, act), body, salts, leaf);
  }
}
