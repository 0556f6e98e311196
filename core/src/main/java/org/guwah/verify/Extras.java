package org.guwah.verify;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.guwah.archive.ActJson;
import org.guwah.archive.Evidence;
import org.guwah.archive.Originals;
import org.guwah.model.Sha256;

/// What lies among the originals and is named by no entry.
///
/// Others may add to the archive while it is verified, and bytes are there before the entry that
/// names them. So what lies there is listed before the entries are read; and what is left over is
/// looked for once more among entries that came since, after a short wait.
final class Extras {
  private static final long MATCHES = 20_000_000;

  private final Originals originals;
  private final Evidence evidence;
  private final Contents listed = new Contents();
  private List<String> strange;
  private List<Sha256> extra = new ArrayList<>();
  private long excused;

  /// Lists what lies there.
  Extras(Originals originals, Evidence evidence) throws IOException {
    this.originals = originals;
    this.evidence = evidence;
    this.strange = list(listed);
  }

  private List<String> list(Contents into) throws IOException {
    var paths = new ArrayList<String>();
    originals.list(into::add, paths::add);
    return paths;
  }

  /// Settles what no entry names.
  ///
  /// @param named by the entries; what a row in doubt seems to name is added to it
  /// @param rows how many rows were read
  void settle(Contents named, List<Doubt> doubts, long rows, Duration patience) throws IOException {
    for (int i = 0; i < listed.size(); i++) {
      if (!named.contains(listed.get(i))) {
        extra.add(listed.get(i));
      }
    }
    giveToRowsInDoubt(named, doubts);
    if (!extra.isEmpty() || !strange.isEmpty()) {
      sleep(patience);
      Set<String> still = new HashSet<>(list(new Contents()));
      strange = strange.stream().filter(still::contains).toList();
      giveToRowsSince(rows);
    }
  }

  /// Originals that no entry names.
  List<Sha256> originals() {
    return extra;
  }

  /// Relative paths of what is no original at all.
  List<String> strange() {
    return strange;
  }

  /// How many of the originals may have been named by rows of which that can no longer be told.
  long excused() {
    return excused;
  }

  private void giveToRowsInDoubt(Contents named, List<Doubt> doubts) {
    long unsure = doubts.stream().filter(doubt -> doubt.lost() != null).count();
    if (unsure * extra.size() > MATCHES) {
      excused = unsure;
      return;
    }
    extra.removeIf(content -> {
      boolean given = doubts.stream().anyMatch(doubt -> doubt.mayHold(content));
      if (given) {
        named.add(content);
      }
      return given;
    });
  }

  private void giveToRowsSince(long rows) throws IOException {
    var since = new HashSet<Sha256>();
    var count = new long[1];
    evidence.rows(row -> {
      if (count[0]++ >= rows) {
        ActJson.original(row.body()).ifPresent(since::add);
      }
    });
    extra = extra.stream().filter(content -> !since.contains(content)).toList();
  }

  private static void sleep(Duration patience) throws IOException {
    try {
      Thread.sleep(patience);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("the verification was interrupted", e);
    }
  }
}
