package org.guwah.corroboration;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guwah.archive.Derivations.DocumentRow;
import org.guwah.archive.Derivations.Library;
import org.guwah.archive.Derivations.Page;
import org.guwah.extraction.Echoes;
import org.guwah.model.DocumentId;
import org.guwah.model.Field;
import org.guwah.model.Tag;

/// Documents that are likely to have their words from one origin: those that echo each other, and
/// those of which a person says so. Documents that a person gave different origins are never put
/// together by their words alone.
public final class CommonOrigins {
  private final Map<DocumentId, DocumentRow> rows = new HashMap<>();
  private final Union<DocumentId> union = new Union<>();
  private final Map<DocumentId, Integer> pairs = new HashMap<>();

  private CommonOrigins() {}

  /// @param documents two or more
  /// @param sentences how many pairs of sentences they share
  public record Group(List<DocumentRow> documents, int sentences) {}

  /// The groups, those with the most documents first.
  ///
  /// @param echoes among the documents of the library
  public static List<Group> of(Library library, Echoes echoes) throws IOException {
    var origins = new CommonOrigins();
    for (DocumentRow row : library.documents(Page.ALL)) {
      origins.rows.put(row.id(), row);
    }
    echoes.each(echo -> origins.echo(echo.a().document(), echo.b().document()));
    origins.judged();
    return origins.groups();
  }

  private void echo(DocumentId a, DocumentId b) {
    String one = origin(a);
    String other = origin(b);
    if (one.isEmpty() || other.isEmpty() || one.equals(other)) {
      union.join(a, b);
      pairs.merge(a, 1, Integer::sum);
    }
  }

  private String origin(DocumentId id) {
    DocumentRow row = rows.get(id);
    return row == null ? "" : Tag.folded(row.document().value(Field.ORIGIN));
  }

  private void judged() {
    Map<String, DocumentId> first = new HashMap<>();
    rows.keySet().stream()
        .sorted()
        .filter(id -> !origin(id).isEmpty())
        .forEach(id -> union.join(id, first.computeIfAbsent(origin(id), _ -> id)));
  }

  private List<Group> groups() {
    var groups = new ArrayList<Group>();
    for (List<DocumentId> each : union.groups()) {
      var documents = each.stream().filter(rows::containsKey).map(rows::get).toList();
      if (documents.size() > 1) {
        int sentences = each.stream().mapToInt(id -> pairs.getOrDefault(id, 0)).sum();
        groups.add(new Group(documents, sentences));
      }
    }
    groups.sort(Comparator.comparingInt((Group group) -> group.documents().size()).reversed());
    return groups;
  }
}
