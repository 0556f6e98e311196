package org.guwah.casework;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guwah.model.Act;
import org.guwah.model.CaseId;
import org.guwah.model.Entry;
import org.guwah.model.Judgment;
import org.guwah.model.TaskId;
import org.guwah.model.Viewer;

/// The cases, tasks and saved searches that one person may know of.
///
/// A case is for those whom its restriction lets see it, and so is all that belongs to it. A task of
/// no case is for whoever wrote it down, for whom it is meant, and for the owner; one that is meant
/// for nobody is for everybody. A saved search of no case is for whoever saved it.
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

  /// Takes up one judgment after the other. The order in which they were made decides, so a case that
  /// was renamed has its last name.
  private static final class Folding {
    private final Viewer viewer;
    private final Map<CaseId, Case> cases = new LinkedHashMap<>();
    private final Map<TaskId, Task> tasks = new LinkedHashMap<>();
    private final List<SavedSearch> searches = new ArrayList<>();

    Folding(Viewer viewer) {
      this.viewer = viewer;
    }

    void take(Entry entry, String judgment, Judgment.Casework casework) {
      switch (casework) {
        case Judgment.CaseOpened opened -> cases.merge(opened.id(), begun(entry, opened), Folding::again);
        case Judgment.CaseClosed(CaseId id) -> cases.computeIfPresent(id, (_, each) -> closed(each));
        case Judgment.Involved(CaseId id, String name, String role) ->
            cases.computeIfPresent(
                id, (_, each) -> with(each, new Case.Person(judgment, name, role)));
        case Judgment.Remarked(CaseId id, String note) ->
            cases.computeIfPresent(
                id,
                (_, each) -> with(each, new Case.Remark(judgment, note, entry.by(), entry.at())));
        case Judgment.TaskSet set ->
            tasks.put(
                set.id(),
                new Task(
                    set.id(),
                    set.what(),
                    set.due(),
                    set.assignee(),
                    set.of(),
                    entry.by(),
                    Optional.empty()));
        case Judgment.TaskDone(TaskId id) ->
            tasks.computeIfPresent(id, (_, each) -> done(each, entry));
        case Judgment.SearchSaved(String name, String query, var of) ->
            searches.add(
                new SavedSearch(judgment, entry.number(), name, query, of, entry.by()));
      }
    }

    private static Case begun(Entry entry, Judgment.CaseOpened opened) {
      return new Case(
          opened.id(),
          opened.name(),
          opened.about(),
          opened.restriction(),
          entry.by(),
          entry.at(),
          false,
          List.of(),
          List.of());
    }

    private static Case again(Case before, Case now) {
      return new Case(
          now.id(),
          now.name(),
          now.about(),
          now.restriction(),
          before.keeper(),
          before.opened(),
          false,
          before.people(),
          before.remarks());
    }

    private static Case closed(Case each) {
      return changed(each, true, each.people(), each.remarks());
    }

    private static Case with(Case each, Case.Person person) {
      var people = new ArrayList<>(each.people());
      people.add(person);
      return changed(each, each.closed(), people, each.remarks());
    }

    private static Case with(Case each, Case.Remark remark) {
      var remarks = new ArrayList<>(each.remarks());
      remarks.add(remark);
      return changed(each, each.closed(), each.people(), remarks);
    }

    private static Case changed(
        Case each, boolean closed, List<Case.Person> people, List<Case.Remark> remarks) {
      return new Case(
          each.id(),
          each.name(),
          each.about(),
          each.restriction(),
          each.keeper(),
          each.opened(),
          closed,
          people,
          remarks);
    }

    private static Task done(Task task, Entry entry) {
      return new Task(
          task.id(),
          task.what(),
          task.due(),
          task.assignee(),
          task.of(),
          task.by(),
          Optional.of(entry.at()));
    }

    Desk desk() {
      List<Case> seen =
          cases.values().stream()
              .filter(each -> viewer.maySee(each.restriction()))
              .sorted(Comparator.comparing(Case::opened).reversed())
              .toList();
      List<Task> mine = tasks.values().stream().filter(this::mine).toList();
      return new Desk(
          seen,
          mine.stream().filter(task -> task.done().isEmpty()).sorted(Task.BY_DAY).toList(),
          mine.stream()
              .filter(task -> task.done().isPresent())
              .sorted(Comparator.comparing((Task task) -> task.done().orElseThrow()).reversed())
              .toList(),
          searches.stream().filter(this::mine).toList());
    }

    private boolean mine(Task task) {
      return task.of().isPresent()
          ? known(task.of().get())
          : task.assignee().isEmpty()
              || task.assignee().equals(viewer.name())
              || task.by().equals(viewer.name())
              || viewer.maySee(org.guwah.model.Restriction.SEALED);
    }

    private boolean mine(SavedSearch search) {
      return search.of().map(this::known).orElseGet(() -> search.by().equals(viewer.name()));
    }

    private boolean known(CaseId id) {
      Case found = cases.get(id);
      return found != null && viewer.maySee(found.restriction());
    }
  }
}
