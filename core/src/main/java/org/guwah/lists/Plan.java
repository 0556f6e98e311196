package org.guwah.lists;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    /// An earlier list has a row of this id that says something else, or its columns are meant
    /// otherwise now.
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

  /// A list of a series, with its columns as they are meant.
  ///
  /// @param standing what is asserted in it
  public record Listed(ListTable table, Asserting asserting, List<Judged> standing) {
    /// The ids of the judgments that stand.
    private Map<Judgment, String> ids() {
      Map<Judgment, String> ids = new HashMap<>();
      standing.forEach(each -> ids.put(each.judgment(), each.id()));
      return ids;
    }

    private Map<Integer, ListRow> byLine() {
      Map<Integer, ListRow> rows = new HashMap<>();
      table.rows().forEach(row -> rows.put(row.line(), row));
      return rows;
    }
  }

  /// @param list with its columns as they are meant now
  /// @param meant the same list, as they were meant when the series was brought in last
  /// @param earlier the other lists of its series, likewise, the last one last
  public static Plan of(Listed list, Listed meant, List<Listed> earlier) {
    Map<Judgment, String> ids = list.ids();
    Map<Integer, ListRow> before = meant.byLine();
    Map<String, Was> others = others(earlier);
    var steps = new ArrayList<Step>();
    for (ListRow row : list.table().rows()) {
      Optional<ListRow> was =
          Optional.ofNullable(before.get(row.line())).filter(each -> each.refused().isEmpty());
      List<Judgment> said = was.map(meant.asserting()::of).orElse(List.of());
      steps.add(step(row, list.asserting(), ids, said, others));
    }
    return new Plan(steps);
  }

  private static Map<String, Was> others(List<Listed> earlier) {
    Map<String, Was> others = new HashMap<>();
    for (Listed list : earlier) {
      Map<Judgment, String> ids = list.ids();
      for (ListRow row : list.table().rows()) {
        if (row.refused().isEmpty() && !row.id().isEmpty()) {
          was(list, row, ids).ifPresent(was -> others.put(row.id(), was));
        }
      }
    }
    return others;
  }

  /// A row as an earlier list has it, with what stands of it.
  private record Was(ListRow row, Anchor name, List<String> judgments) {}

  private static Optional<Was> was(Listed list, ListRow row, Map<Judgment, String> ids) {
    List<String> standing =
        list.asserting().of(row).stream().filter(ids::containsKey).map(ids::get).toList();
    return standing.isEmpty()
        ? Optional.empty()
        : Optional.of(new Was(row, list.asserting().name(row), standing));
  }

  /// @param said what the row said when its columns were meant otherwise
  private static Step step(
      ListRow row,
      Asserting asserting,
      Map<Judgment, String> ids,
      List<Judgment> said,
      Map<String, Was> others) {
    if (row.refused().isPresent()) {
      return new Step(row, Fate.REFUSED, List.of());
    }
    List<Judgment> says = asserting.of(row);
    List<Judgment> judgments = new ArrayList<>(says);
    judgments.removeIf(ids::containsKey);
    List<Judgment> withdrawn = withdrawn(said, says, ids);
    Was was = row.id().isEmpty() ? null : others.get(row.id());
    boolean known = judgments.isEmpty() || (was != null && was.row().saysTheSame(row));
    if (known && withdrawn.isEmpty()) {
      return new Step(row, Fate.MATCHED, List.of());
    }
    judgments.addAll(withdrawn);
    if (was == null) {
      return new Step(row, withdrawn.isEmpty() ? Fate.CREATED : Fate.CHANGED, judgments);
    }
    was.judgments().forEach(id -> judgments.add(new Judgment.Withdrawn(id)));
    // The row stays one person's: what people judged of the old name goes on with the new one.
    judgments.add(
        new Judgment.Compared(Mention.Type.PERSON, was.name(), asserting.name(row), Identity.SAME));
    return new Step(row, Fate.CHANGED, judgments);
  }

  /// What stands of a row that its columns, as they are meant now, do not say.
  private static List<Judgment> withdrawn(
      List<Judgment> said, List<Judgment> says, Map<Judgment, String> ids) {
    return said.stream()
        .filter(each -> ids.containsKey(each) && !says.contains(each))
        .<Judgment>map(each -> new Judgment.Withdrawn(ids.getOrDefault(each, "")))
        .toList();
  }

  public long count(Fate fate) {
    return rows.stream().filter(step -> step.fate() == fate).count();
  }
}
