package org.guwah.intake;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.guwah.archive.Archive;
import org.guwah.model.Act;
import org.guwah.model.Item;
import org.guwah.model.Origin;
import org.guwah.model.Problem;
import org.guwah.model.Sha256;

/// Collects acts and commits them together, since each commit costs the disk a flush. Nothing in it
/// is acknowledged before [#commit()] returned.
final class Group {
  private static final int MOST = 256;
  private static final Duration LONGEST = Duration.ofMillis(500);

  private final Archive archive;
  private final String by;
  private final List<Act> acts = new ArrayList<>();
  private final Set<Identity> pending = new HashSet<>();
  private final List<Problem> problems = new ArrayList<>();
  private long since = System.nanoTime();
  private int items;
  private int known;

  Group(Archive archive, String by) {
    this.archive = archive;
    this.by = by;
  }

  /// @param more each judgment after the item it is on
  void add(List<Act> more) throws IOException {
    boolean taken = true;
    for (Act act : more) {
      taken = add(act, taken);
    }
    if (acts.size() >= MOST || System.nanoTime() - since > LONGEST.toNanos()) {
      commit();
    }
  }

  /// @param taken whether the item before it was; if it was not, the record has these judgments
  /// @return the same for what comes next
  private boolean add(Act act, boolean taken) throws IOException {
    switch (act) {
      case Act.Preserved(Item item) -> {
        return take(act, item);
      }
      case Act.Noticed(Problem problem) -> {
        problems.add(problem);
        acts.add(act);
      }
      case Act.Judged _ when !taken -> {}
      case Act.Began _, Act.Judged _, Act.Succeeded _ -> acts.add(act);
    }
    return taken;
  }

  private boolean take(Act act, Item item) throws IOException {
    var identity = new Identity(item.content(), item.name(), item.origin());
    if (pending.contains(identity) || archive.journal().holds(item)) {
      known++;
      return false;
    }
    pending.add(identity);
    acts.add(act);
    items++;
    return true;
  }

  void commit() throws IOException {
    if (!acts.isEmpty()) {
      archive.journal().append(by, List.copyOf(acts));
      acts.clear();
      pending.clear();
    }
    since = System.nanoTime();
  }

  int items() {
    return items;
  }

  int known() {
    return known;
  }

  List<Problem> problems() {
    return problems;
  }

  private record Identity(Sha256 content, String name, Origin origin) {}
}
