package org.guwah.lists;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guwah.archive.Archive;
import org.guwah.archive.Derivations.Judged;
import org.guwah.archive.Derivations.Library;
import org.guwah.model.Judgment;
import org.guwah.model.Sha256;

/// Brings lists in and gives them out again, as one viewer may see them.
public final class Lists {
  private final Archive archive;
  private final Library library;
  private final Set<String> kinds;

  /// @param kinds of acts that there are
  public Lists(Archive archive, Library library, Set<String> kinds) {
    this.archive = archive;
    this.library = library;
    this.kinds = Set.copyOf(kinds);
  }

  /// What bringing a list in would do.
  ///
  /// @param content of the list, which is preserved and read already
  public Plan plan(Sha256 content, Series series) throws IOException {
    ListMapping meant =
        Series.find(archive.settings(), series.name())
            .map(Series::mapping)
            .orElse(series.mapping());
    List<Plan.Listed> earlier = new ArrayList<>();
    for (Sha256 each : series.contents()) {
      if (!each.equals(content)) {
        earlier.add(list(each, meant));
      }
    }
    return Plan.of(list(content, series.mapping()), list(content, meant), earlier);
  }

  private Plan.Listed list(Sha256 content, ListMapping mapping) throws IOException {
    String text = library.text(content);
    return new Plan.Listed(
        ListTable.of(table(content, text), mapping, kinds),
        new Asserting(content, text, mapping),
        asserted(content));
  }

  private List<Judged> asserted(Sha256 content) throws IOException {
    return archive.derivations().judgments(content).stream()
        .filter(each ->
            each.judgment() instanceof Judgment.Asserted
                || each.judgment() instanceof Judgment.Compared)
        .toList();
  }

  /// Of a spreadsheet the first sheet that holds something is the list.
  private String table(Sha256 content, String text) throws IOException {
    return library.documentsOf(content).stream()
        .findFirst()
        .map(first -> text.substring(0, first.document().end()))
        .orElse("");
  }

  /// The first rows of a list as they stand, the heading among them.
  ///
  /// @param most that are wanted
  public List<List<String>> beginning(Sha256 content, int most) throws IOException {
    return TableText.rows(table(content, library.text(content))).stream()
        .limit(most)
        .map(row -> row.cells().stream().map(Cell::value).toList())
        .toList();
  }

  /// A list as it stands: of each row the last that was brought in, and not withdrawn since.
  ///
  /// @param rows in the order in which they first came
  public record Standing(List<String> heading, List<ListRow> rows) {}

  public Standing standing(Series series) throws IOException {
    Map<String, Optional<ListRow>> rows = new LinkedHashMap<>();
    List<String> heading = List.of();
    for (Sha256 content : series.contents()) {
      Plan.Listed list = list(content, series.mapping());
      Set<Judgment> known = new HashSet<>();
      list.standing().forEach(each -> known.add(each.judgment()));
      heading = list.table().heading().isEmpty() ? heading : list.table().heading();
      for (ListRow row : list.table().rows()) {
        String key = row.id().isEmpty() ? content.hex() + " " + row.line() : row.id();
        rows.putIfAbsent(key, Optional.empty()); // keeps its place in the order
        if (row.refused().isEmpty() && known.containsAll(list.asserting().of(row))) {
          rows.put(key, Optional.of(row));
        }
      }
    }
    return new Standing(heading, rows.values().stream().flatMap(Optional::stream).toList());
  }

  /// The judgments of a list that stand, by their ids.
  public List<String> asserted(Sha256 content, Series series) throws IOException {
    Plan.Listed list = list(content, series.mapping());
    Set<Judgment> own = new HashSet<>();
    for (ListRow row : list.table().rows()) {
      if (row.refused().isEmpty()) {
        own.addAll(list.asserting().of(row));
      }
    }
    return list.standing().stream()
        .filter(each -> own.contains(each.judgment()))
        .map(Judged::id)
        .toList();
  }
}
