package org.guwah.lists;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guwah.archive.Derivations.Judged;
import org.guwah.model.Anchor;
import org.guwah.model.Identity;
import org.guwah.model.Judgment;
import org.guwah.model.Mention;

/// What bringing a list in would do, row by row. The same list again does nothing; a later one of
/// the same series changes the rows that say something else.
///
/// @param rows in order
public record Plan(List<Step> rows) {
  public Plan {
    rows = List.copyOf(rows);
  }

  /// What becomes of a row.
  public enum Fate {
    /// Nothing of it is in the archive.
    CREATED,
    /// An earlier list has a row of this id that says something else.
    CHANGED,
    /// It says what the archive has already.
    MATCHED,
    /// It cannot be brought in.
    REFUSED
  }

  /// @param judgments to record; empty where nothing changes
  public record Step(ListRow row, Fate fate, List<Judgment> judgments) {
    public Step {
      judgments = List.copyOf(judgments);
    }
  }

  /// A list of the same series that was brought in before.
  ///
  /// @param standing what is asserted in it
  public record Earlier(ListTable table, Asserting asserting, List<Judged> standing) {}

  /// @param standing judgments on this list that stand
  /// @param earlier the lists of its series, the last one last
  public static Plan of(
      ListTable table, Asserting asserting, List<Judged> standing, List<Earlier> earlier) {
    Set<Judgment> known = new HashSet<>();
    standing.forEach(each -> known.add(each.judgment()));
    Map<String, Was> before = new HashMap<>();
    for (Earlier list : earlier) {
      Map<Judgment, String> ids = new HashMap<>();
      list.standing().forEach(each -> ids.put(each.judgment(), each.id()));
      for (ListRow row : list.table().rows()) {
        if (row.refused().isEmpty() && !row.id().isEmpty()) {
          was(list, row, ids).ifPresent(was -> before.put(row.id(), was));
        }
      }
    }
    var steps = new ArrayList<Step>();
    for (ListRow row : table.rows()) {
      steps.add(step(row, asserting, known, before));
    }
    return new Plan(steps);
  }

  /// A row as an earlier list has it, with what stands of it.
  private record Was(ListRow row, Anchor name, List<String> judgments) {}

  private static Optional<Was> was(Earlier list, ListRow row, Map<Judgment, String> ids) {
    List<String> standing =
        list.asserting().of(row).stream().filter(ids::containsKey).map(ids::get).toList();
    return standing.isEmpty()
        ? Optional.empty()
        : Optional.of(new Was(row, list.asserting().name(row), standing));
  }

  private static Step step(
      ListRow row, Asserting asserting, Set<Judgment> known, Map<String, Was> before) {
    if (row.refused().isPresent()) {
      return new Step(row, Fate.REFUSED, List.of());
    }
    List<Judgment> judgments = new ArrayList<>(asserting.of(row));
    judgments.removeIf(known::contains);
    Was was = row.id().isEmpty() ? null : before.get(row.id());
    if (judgments.isEmpty() || (was != null && was.row().saysTheSame(row))) {
      return new Step(row, Fate.MATCHED, List.of());
    }
    if (was == null) {
      return new Step(row, Fate.CREATED, judgments);
    }
    was.judgments().forEach(id -> judgments.add(new Judgment.Withdrawn(id)));
    // The row stays one person's: what people judged of the old name goes on with the new one.
    judgments.add(
        new Judgment.Compared(Mention.Type.PERSON, was.name(), asserting.name(row), Identity.SAME));
    return new Step(row, Fate.CHANGED, judgments);
  }

  public long count(Fate fate) {
    return rows.stream().filter(step -> step.fate() == fate).count();
  }
}
