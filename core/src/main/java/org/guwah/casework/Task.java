package org.guwah.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.guwah.model.CaseId;
import org.guwah.model.Edtf;
import org.guwah.model.TaskId;

/// Something to be done.
///
/// @param due EDTF; empty for no day
/// @param assignee who is to do it; empty for whoever will
/// @param by who wrote it down first
/// @param done when it was done; empty while it is not
public record Task(
    TaskId id,
    String what,
    String due,
    String assignee,
    Optional<CaseId> of,
    String by,
    Optional<Instant> done) {
  /// Those due first come first, those without a day last.
  public static final Comparator<Task> BY_DAY =
      Comparator.comparing((Task task) -> task.day().orElse(LocalDate.MAX))
          .thenComparing(Task::what);

  /// The last day on which it is still in time.
  public Optional<LocalDate> day() {
    return Edtf.parse(due).flatMap(Edtf::latest);
  }

  public boolean overdue(LocalDate today) {
    return done.isEmpty() && day().filter(day -> day.isBefore(today)).isPresent();
  }
}
