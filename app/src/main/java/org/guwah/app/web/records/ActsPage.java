package org.guwah.app.web.records;

import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.guwah.app.rows.ActRows;
import org.guwah.app.web.page.Pager;
import org.guwah.app.web.page.Pages;
import org.guwah.archive.Derivations.DocumentRow;
import org.guwah.archive.Derivations.Library;
import org.guwah.model.Field;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// What happened to whom, each once however many documents tell it so.
public final class ActsPage {
  private static final int PAGE = 50;

  private final Pages pages;
  private final Shelf shelf;

  ActsPage(Pages pages, Shelf shelf) {
    this.pages = pages;
    this.shelf = shelf;
  }

  /// @param documents by their ids, with their titles; empty where one has none
  public record Line(ActRows.Line act, Map<String, String> documents) {}

  /// @param kind that is listed; empty for all
  /// @param kinds with how many there are of each; of what was found here, and not of what happened
  public record ActsListPage(String kind, Map<String, Long> kinds, List<Line> lines, Pager pager) {}

  public ServerResponse show(ServerRequest request) throws IOException {
    Library library = pages.library(request);
    List<ActRows.Line> all = shelf.acts(request);
    Map<String, Long> kinds = new TreeMap<>();
    all.forEach(each -> kinds.merge(each.kind(), 1L, Long::sum));
    String kind = request.param("kind").filter(kinds::containsKey).orElse("");
    List<ActRows.Line> chosen =
        all.stream()
            .filter(each -> kind.isEmpty() || each.kind().equals(kind))
            .sorted(
                Comparator.comparing((ActRows.Line each) -> each.when().isEmpty())
                    .thenComparing(ActRows.Line::when))
            .toList();
    int from = Math.toIntExact(Math.min(chosen.size(), Pager.from(request)));
    var lines = lines(library, chosen.subList(from, Math.min(chosen.size(), from + PAGE)));
    Map<String, String> kept = kind.isEmpty() ? Map.of() : Map.of("kind", kind);
    return pages.show(
        request,
        "records/acts",
        new ActsListPage(kind, kinds, lines, Pager.of(request, PAGE, chosen.size(), kept)));
  }

  private static List<Line> lines(Library library, List<ActRows.Line> acts) throws IOException {
    Map<String, String> titles = new LinkedHashMap<>();
    for (ActRows.Line act : acts) {
      for (String id : act.documents()) {
        if (!titles.containsKey(id)) {
          titles.put(
              id,
              library
                  .document(id)
                  .map(DocumentRow::document)
                  .map(document -> document.value(Field.TITLE))
                  .orElse(""));
        }
      }
    }
    return acts.stream()
        .map(act -> {
          Map<String, String> own = new LinkedHashMap<>();
          act.documents().forEach(id -> own.put(id, titles.getOrDefault(id, "")));
          return new Line(act, own);
        })
        .toList();
  }
}
