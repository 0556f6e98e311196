package org.guwah.app.web.casework;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guwah.app.web.judging.Recorder;
import org.guwah.app.web.page.NotFound;
import org.guwah.app.web.page.Pages;
import org.guwah.app.web.page.Saved;
import org.guwah.casework.Case;
import org.guwah.casework.Task;
import org.guwah.model.CaseId;
import org.guwah.model.Edtf;
import org.guwah.model.Judgment;
import org.guwah.model.TaskId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// What is to be done: those whose day has passed first, then by day, then those without one.
public final class Tasks {
  private static final int LONGEST = 500;
  private static final int LONGEST_NAME = 200;

  private final Pages pages;
  private final Recorder recorder;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  public Tasks(Pages pages, Recorder recorder, Clock clock) {
    this.pages = pages;
    this.recorder = recorder;
    this.clock = clock;
  }

  /// @param today by this machine's clock, in UTC
  /// @param cases that are open
  /// @param named all cases by their ids
  /// @param slip what was typed where it could not be recorded
  public record TasksPage(
      List<Task> tasks,
      List<Task> done,
      LocalDate today,
      List<Case> cases,
      Map<CaseId, Case> named,
      Optional<Slip> slip,
      Optional<Saved> saved) {
    /// The case that a task belongs to; null where it belongs to none.
    public @Nullable Case file(Task task) {
      return task.of().map(named::get).orElse(null);
    }

    /// The cases that a task may be given to: the open ones, and its own.
    public List<Case> choices(Task task) {
      Case own = file(task);
      return own == null || cases.contains(own)
          ? cases
          : Stream.concat(Stream.of(own), cases.stream()).toList();
    }
  }

  /// @param id of the task to be changed; empty for a new one
  /// @param of the case; empty for none
  /// @param wrong the key of a sentence that says why it was not recorded
  public record Slip(
      String id, String what, String due, String assignee, String of, String back, String wrong) {
    /// For a task that is still to be written down.
    public static Slip blank(String of, String back) {
      return new Slip("", "", "", "", of, back, "");
    }
  }

  public ServerResponse list(ServerRequest request) throws IOException {
    return pages.show(request, "casework/tasks", page(Asked.of(pages, request), Optional.empty()));
  }

  private TasksPage page(Asked asked, Optional<Slip> slip) {
    return new TasksPage(
        asked.desk().tasks(),
        asked.desk().done(),
        today(clock),
        asked.desk().open(),
        asked.desk().cases().stream().collect(Collectors.toMap(Case::id, each -> each)),
        slip,
        Saved.of(asked.request()));
  }

  static LocalDate today(Clock clock) {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  /// Records a new task, or a change of one.
  public ServerResponse set(ServerRequest request) throws IOException, NotFound {
    Asked asked = Asked.of(pages, request);
    Slip typed = typed(asked);
    if (!typed.wrong().isEmpty()) {
      return pages.show(
          request,
          HttpStatus.UNPROCESSABLE_CONTENT,
          "casework/tasks",
          page(asked, Optional.of(typed)));
    }
    TaskId id = typed.id().isEmpty() ? TaskId.mint(random) : find(asked, typed.id()).id();
    var judgment =
        new Judgment.TaskSet(id, typed.what(), typed.due(), typed.assignee(), asked.chosenCase());
    return record(asked, judgment);
  }

  private static Slip typed(Asked asked) {
    ServerRequest request = asked.request();
    String what = Recorder.line(request, "what", LONGEST);
    String due = Recorder.line(request, "due", LONGEST_NAME);
    boolean dated = due.isEmpty() || Edtf.parse(due).isPresent();
    return new Slip(
        request.param("id").orElse(""),
        what,
        due,
        Recorder.line(request, "assignee", LONGEST_NAME),
        request.param("case").orElse(""),
        asked.back("/tasks"),
        what.isEmpty() ? "task.noWhat" : dated ? "" : "slip.date");
  }

  public ServerResponse done(ServerRequest request) throws IOException, NotFound {
    Asked asked = Asked.of(pages, request);
    return record(asked, new Judgment.TaskDone(find(asked, request.pathVariable("id")).id()));
  }

  /// Lets a task that was done be to be done again.
  public ServerResponse again(ServerRequest request) throws IOException, NotFound {
    Asked asked = Asked.of(pages, request);
    Task task = find(asked, request.pathVariable("id"));
    return record(
        asked,
        new Judgment.TaskSet(task.id(), task.what(), task.due(), task.assignee(), task.of()));
  }

  private static Task find(Asked asked, String id) throws NotFound {
    return Stream.concat(asked.desk().tasks().stream(), asked.desk().done().stream())
        .filter(task -> task.id().value().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFound(id));
  }

  private ServerResponse record(Asked asked, Judgment judgment) throws IOException {
    var recorded = recorder.record(asked.viewer().name(), judgment, Recorder.why(asked.request()));
    return Pages.seeOther(recorded.after(asked.back("/tasks")));
  }
}
