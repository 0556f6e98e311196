package org.guwah.app.web.claims;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.guwah.app.web.library.Documents;
import org.guwah.app.web.page.Pages;
import org.guwah.archive.Derivations.DocumentRow;
import org.guwah.archive.Derivations.Library;
import org.guwah.model.DocumentId;
import org.guwah.pipeline.SharedPassages;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// Documents that share sentences, put together: copies of one report are one source.
public final class Echoing {
  /// Above so many documents it takes longer than a page should.
  private static final long MOST = 5_000;

  private final Pages pages;

  public Echoing(Pages pages) {
    this.pages = pages;
  }

  /// @param sentences how many pairs of sentences they share
  public record Group(List<Documents.Line> lines, int sentences) {}

  /// @param looked at how many documents
  /// @param tooMany whether there are more than a page looks at
  public record EchoesPage(List<Group> groups, long looked, boolean tooMany) {}

  public ServerResponse show(ServerRequest request) throws IOException {
    Library library = pages.library(request);
    long documents = library.counts().documents();
    List<Group> groups = documents > MOST ? List.of() : groups(library);
    return pages.show(
        request, "claims/echoes", new EchoesPage(groups, documents, documents > MOST));
  }

  private static List<Group> groups(Library library) throws IOException {
    Map<DocumentId, DocumentId> up = new HashMap<>();
    Map<DocumentId, Integer> pairs = new HashMap<>();
    SharedPassages.of(library)
        .each(echo -> {
          DocumentId a = root(up, echo.a().document());
          DocumentId b = root(up, echo.b().document());
          up.put(a, b);
          pairs.merge(echo.a().document(), 1, Integer::sum);
          up.putIfAbsent(echo.a().document(), b);
          up.putIfAbsent(echo.b().document(), b);
        });
    Map<DocumentId, List<DocumentId>> members = new LinkedHashMap<>();
    up.keySet().stream()
        .sorted()
        .forEach(id -> members.computeIfAbsent(root(up, id), _ -> new ArrayList<>()).add(id));
    var groups = new ArrayList<Group>();
    for (List<DocumentId> each : members.values()) {
      int sentences = each.stream().mapToInt(id -> pairs.getOrDefault(id, 0)).sum();
      groups.add(new Group(lines(library, each), sentences));
    }
    groups.sort(Comparator.comparingInt((Group group) -> group.lines().size()).reversed());
    return groups;
  }

  private static List<Documents.Line> lines(Library library, List<DocumentId> ids)
      throws IOException {
    var rows = new ArrayList<DocumentRow>();
    for (DocumentId id : ids) {
      library.document(id).ifPresent(rows::add);
    }
    return Documents.lines(library, rows);
  }

  private static DocumentId root(Map<DocumentId, DocumentId> up, DocumentId id) {
    DocumentId at = id;
    while (up.containsKey(at) && !up.get(at).equals(at)) {
      at = up.get(at);
    }
    return at;
  }
}
