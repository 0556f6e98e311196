package org.guwah.casework;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.guwah.model.Act;
import org.guwah.model.CaseId;
import org.guwah.model.Entry;
import org.guwah.model.Judgment;
import org.guwah.model.TaskId;
import org.guwah.model.Viewer;

/// The cases, tasks and saved searches that one person may know of.
///
/// A case is for those whom its restriction lets see it, and so is all that belongs to it. A task
/// of no case is for whoever wrote it down, for whom it is meant, and for the owner; one that is
/// meant for nobody is for everybody. A saved search of no case is for whoever saved it.
///
/// @param cases those opened last come first
/// @param tasks not yet done, those due first come first
/// @param done tasks, the last done first
public record Desk(
    List<Case> cases, List<Task> tasks, List<Task> done, List<SavedSearch> searches) {
  public Desk {
    cases = List.copyOf(cases);
    tasks = List.copyOf(tasks);
    done = List.copyOf(done);
    searches = List.copyOf(searches);
  }

  /// @param entries with judgments on cases, tasks and searches that stand, in the order of the
  ///   record; others are passed over
  public static Desk of(Collection<Entry> entries, Viewer viewer) {
    var folding = new Folding(viewer);
    for (Entry entry : entries) {
      if (entry.act() instanceof Act.Judged(String id, Judgment.Casework casework, _)) {
        folding.take(entry, id, casework);
      }
    }
    return folding.desk();
  }

  public Optional<Case> find(CaseId id) {
    return cases.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  public Optional<Task> find(TaskId id) {
    return tasks.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /// Those in which something is still to be done.
  public List<Case> open() {
    return cases.stream().filter(each -> !each.closed()).toList();
  }

  public List<Task> tasksOf(CaseId id) {
    return tasks.stream().filter(task -> task.of().equals(Optional.of(id))).toList();
  }

  public List<SavedSearch> searchesOf(CaseId id) {
    return searches.stream().filter(search -> search.of().equals(Optional.of(id))).toList();
  }
}
