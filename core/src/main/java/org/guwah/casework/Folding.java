package org.guwah.casework;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guwah.model.CaseId;
import org.guwah.model.Entry;
import org.guwah.model.Judgment;
import org.guwah.model.Restriction;
import org.guwah.model.TaskId;
import org.guwah.model.Viewer;

/// Takes up one judgment after the other. The order in which they were made decides, so a case that
/// was renamed has its last name.
final class Folding {
  private final Viewer viewer;
  private final Map<CaseId, Case> cases = new LinkedHashMap<>();
  private final Map<TaskId, Task> tasks = new LinkedHashMap<>();
  private final List<SavedSearch> searches = new ArrayList<>();

  Folding(Viewer viewer) {
    this.viewer = viewer;
  }

  void take(Entry entry, String judgment, Judgment.Casework casework) {
    switch (casework) {
      case Judgment.CaseOpened opened ->
          cases.merge(opened.id(), begun(entry, opened), Folding::again);
      case Judgment.CaseClosed(CaseId id) -> cases.computeIfPresent(id, (_, each) -> closed(each));
      case Judgment.Involved(CaseId id, String name, String role) ->
          cases.computeIfPresent(
              id, (_, each) -> with(each, new Case.Person(judgment, name, role)));
      case Judgment.Remarked(CaseId id, String note) ->
          cases.computeIfPresent(
              id, (_, each) -> with(each, new Case.Remark(judgment, note, entry.by(), entry.at())));
      case Judgment.TaskSet set -> tasks.merge(set.id(), begun(entry, set), Folding::again);
      case Judgment.TaskDone(TaskId id) ->
          tasks.computeIfPresent(id, (_, each) -> done(each, entry));
      case Judgment.SearchSaved(String name, String query, var of) ->
          searches.add(new SavedSearch(judgment, entry.number(), name, query, of, entry.by()));
      case Judgment.SecondAsked(CaseId id, boolean asked) ->
          cases.computeIfPresent(id, (_, each) -> each.withSecond(asked));
      case Judgment.BulkAllowed _, Judgment.Listed _, Judgment.GivenOut _ -> {} // of no case
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
        before.remarks(),
        before.second());
  }

  private static Task begun(Entry entry, Judgment.TaskSet set) {
    return new Task(
        set.id(), set.what(), set.due(), set.assignee(), set.of(), entry.by(), Optional.empty());
  }

  private static Task again(Task before, Task now) {
    return new Task(
        now.id(), now.what(), now.due(), now.assignee(), now.of(), before.by(), Optional.empty());
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
        remarks,
        each.second());
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
            || viewer.maySee(Restriction.SEALED);
  }

  private boolean mine(SavedSearch search) {
    return search.of().map(this::known).orElseGet(() -> search.by().equals(viewer.name()));
  }

  private boolean known(CaseId id) {
    Case found = cases.get(id);
    return found != null && viewer.maySee(found.restriction());
  }
}
