package org.guwah.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guwah.model.Act;
import org.guwah.model.CaseId;
import org.guwah.model.Entry;
import org.guwah.model.Judgment;
import org.guwah.model.Restriction;
import org.guwah.model.TaskId;
import org.guwah.model.Viewer;
import org.junit.jupiter.api.Test;

class DeskTest {
  private static final Instant THEN = Instant.parse("2024-05-01T10:00:00Z");
  private static final Viewer OWNER = Viewer.owner("Mirigul");
  private static final Viewer TRUSTED = new Viewer("Tursun", Restriction.RESTRICTED);
  private static final Viewer ANYONE = new Viewer("Gulnar", Restriction.OPEN);
  private static final CaseId ONE = new CaseId("c-0000000001");
  private static final CaseId TWO = new CaseId("c-0000000002");
  private static final TaskId TASK = new TaskId("t-0000000001");
  private static final TaskId OTHER = new TaskId("t-0000000002");

  private final List<Entry> entries = new ArrayList<>();

  private Instant at(int entry) {
    return THEN.plusSeconds(entry);
  }

  private void judge(String by, Judgment judgment) {
    int number = entries.size();
    entries.add(new Entry(number, at(number), by, new Act.Judged("j-" + number, judgment, "")));
  }

  private void open(CaseId id, String name, Restriction restriction) {
    judge("Mirigul", new Judgment.CaseOpened(id, name, "about " + name, restriction));
  }

  private void set(String by, TaskId id, String what, String due, String assignee, CaseId... of) {
    judge(
        by,
        new Judgment.TaskSet(
            id,
            what,
            due,
            assignee,
            Optional.of(of).filter(all -> all.length > 0).map(all -> all[0])));
  }

  private Desk desk(Viewer viewer) {
    return Desk.of(entries, viewer);
  }

  private static List<String> names(List<Case> cases) {
    return cases.stream().map(Case::name).toList();
  }

  private static List<String> whats(List<Task> tasks) {
    return tasks.stream().map(Task::what).toList();
  }

  @Test
  void a_case_holds_what_was_put_in_it() {
    open(ONE, "The camp", Restriction.OPEN);
    judge("Tursun", new Judgment.Involved(ONE, "Ali", "driver"));
    judge("Tursun", new Judgment.Remarked(ONE, "ask his brother"));

    assertEquals(
        Optional.of(
            new Case(
                ONE,
                "The camp",
                "about The camp",
                Restriction.OPEN,
                "Mirigul",
                at(0),
                false,
                List.of(new Case.Person("j-1", "Ali", "driver")),
                List.of(new Case.Remark("j-2", "ask his brother", "Tursun", at(2))))),
        desk(ANYONE).find(ONE));
    assertEquals(Optional.empty(), desk(ANYONE).find(TWO));
  }

  @Test
  void the_last_name_of_a_case_stands_and_what_it_holds_stays() {
    open(ONE, "The camp", Restriction.OPEN);
    judge("Tursun", new Judgment.Involved(ONE, "Ali", ""));
    judge("Tursun", new Judgment.CaseOpened(ONE, "The school", "", Restriction.RESTRICTED));

    Case found = desk(TRUSTED).find(ONE).orElseThrow();
    assertEquals("The school", found.name());
    assertEquals("Mirigul", found.keeper());
    assertEquals(at(0), found.opened());
    assertEquals(1, found.people().size());
    assertEquals(Optional.empty(), desk(ANYONE).find(ONE));
  }

  @Test
  void a_closed_case_stays_and_may_be_opened_again() {
    open(ONE, "The camp", Restriction.OPEN);
    open(TWO, "The road", Restriction.OPEN);
    judge("Mirigul", new Judgment.CaseClosed(ONE));

    assertEquals(List.of("The road", "The camp"), names(desk(ANYONE).cases()));
    assertEquals(List.of("The road"), names(desk(ANYONE).open()));

    open(ONE, "The camp", Restriction.OPEN);
    assertFalse(desk(ANYONE).find(ONE).orElseThrow().closed());
  }

  @Test
  void whoever_may_not_know_of_a_case_gets_nothing_of_it() {
    open(ONE, "The camp", Restriction.RESTRICTED);
    set("Mirigul", TASK, "call Ali", "", "Gulnar", ONE);
    judge("Gulnar", new Judgment.SearchSaved("Ali", "ali", Optional.of(ONE)));

    assertEquals(new Desk(List.of(), List.of(), List.of(), List.of()), desk(ANYONE));
    assertEquals(List.of("call Ali"), whats(desk(TRUSTED).tasksOf(ONE)));
    assertEquals(1, desk(TRUSTED).searchesOf(ONE).size());
    assertEquals(List.of(), desk(TRUSTED).tasksOf(TWO));
  }

  @Test
  void what_is_said_of_a_case_that_nobody_opened_is_not_there() {
    judge("Mirigul", new Judgment.CaseClosed(ONE));
    judge("Mirigul", new Judgment.Involved(ONE, "Ali", ""));
    judge("Mirigul", new Judgment.Remarked(ONE, "who?"));
    judge("Mirigul", new Judgment.TaskDone(TASK));
    set("Mirigul", TASK, "call Ali", "", "", ONE);

    assertEquals(new Desk(List.of(), List.of(), List.of(), List.of()), desk(OWNER));
  }

  @Test
  void a_task_of_no_case_is_for_its_writer_its_assignee_and_the_owner() {
    set("Tursun", TASK, "call Ali", "", "Gulnar");

    for (Viewer viewer : List.of(OWNER, TRUSTED, ANYONE)) {
      assertTrue(desk(viewer).find(TASK).isPresent(), viewer.name());
    }
    var another = new Viewer("Aman", Restriction.RESTRICTED);
    assertEquals(List.of(), desk(another).tasks());

    set("Tursun", OTHER, "buy paper", "", "");
    assertEquals(List.of("buy paper"), whats(desk(another).tasks()));
  }

  @Test
  void a_task_that_somebody_changed_is_still_there_for_whoever_wrote_it_down() {
    set("Tursun", TASK, "call Ali", "", "Gulnar");
    set("Mirigul", TASK, "call Ali again", "2024-06", "Gulnar");

    Task found = desk(TRUSTED).find(TASK).orElseThrow();
    assertEquals("call Ali again", found.what());
    assertEquals("Tursun", found.by());
  }

  @Test
  void tasks_are_listed_by_the_day_they_are_due_those_without_one_last() {
    set("Mirigul", TASK, "no day", "", "");
    set("Mirigul", OTHER, "in June", "2024-06", "");
    set("Mirigul", new TaskId("t-0000000003"), "on the third of June", "2024-06-03", "");

    assertEquals(List.of("on the third of June", "in June", "no day"), whats(desk(ANYONE).tasks()));
  }

  @Test
  void a_task_is_overdue_after_its_last_day_until_it_is_done() {
    set("Mirigul", TASK, "in June", "2024-06", "");
    set("Mirigul", OTHER, "no day", "", "");
    Task task = desk(OWNER).find(TASK).orElseThrow();

    assertFalse(task.overdue(LocalDate.of(2024, 6, 30)));
    assertTrue(task.overdue(LocalDate.of(2024, 7, 1)));
    assertFalse(desk(OWNER).find(OTHER).orElseThrow().overdue(LocalDate.MAX));

    judge("Gulnar", new Judgment.TaskDone(TASK));
    assertEquals(Optional.empty(), desk(OWNER).find(TASK));
    assertFalse(desk(OWNER).done().getFirst().overdue(LocalDate.MAX));
  }

  @Test
  void tasks_done_are_listed_the_last_done_first_and_may_be_set_again() {
    set("Mirigul", TASK, "one", "", "");
    set("Mirigul", OTHER, "two", "", "");
    judge("Gulnar", new Judgment.TaskDone(TASK));
    judge("Gulnar", new Judgment.TaskDone(OTHER));

    assertEquals(List.of("two", "one"), whats(desk(ANYONE).done()));
    assertEquals(Optional.of(at(3)), desk(ANYONE).done().getFirst().done());

    set("Mirigul", OTHER, "two again", "", "");
    assertEquals(List.of("two again"), whats(desk(ANYONE).tasks()));
    assertEquals(List.of("one"), whats(desk(ANYONE).done()));
  }

  @Test
  void a_saved_search_of_no_case_is_for_whoever_saved_it() {
    judge("Gulnar", new Judgment.SearchSaved("Camps", "tag:camp", Optional.empty()));

    var saved = new SavedSearch("j-0", 0, "Camps", "tag:camp", Optional.empty(), "Gulnar");
    assertEquals(List.of(saved), desk(ANYONE).searches());
    assertEquals(List.of(), desk(OWNER).searches());
  }

  @Test
  void other_entries_are_passed_over() {
    entries.add(new Entry(0, THEN, "Mirigul", new Act.Succeeded("a note")));
    judge("Mirigul", new Judgment.Withdrawn("j-7"));

    assertEquals(new Desk(List.of(), List.of(), List.of(), List.of()), desk(OWNER));
  }
}
