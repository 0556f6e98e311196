package org.guwah.app.web.reader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guwah.app.web.page.Links;
import org.guwah.app.web.page.Pages;
import org.guwah.archive.Derivations.DocumentRow;
import org.guwah.archive.Derivations.Library;
import org.guwah.archive.Derivations.Page;
import org.guwah.archive.TextIndex.Hit;
import org.guwah.model.DocumentId;
import org.guwah.search.Query;
import org.guwah.search.QueryError;
import org.guwah.search.QueryParser;
import org.guwah.search.TooBroad;
import org.springframework.web.servlet.function.ServerRequest;

/// The way a reader came: the results of a search, or the documents with a tag. It leads on to the
/// next one without going back.
///
/// @param back where the list is
/// @param previous absent at the beginning of the list
/// @param next absent at its end
public record Trail(String back, Optional<Step> previous, Optional<Step> next) {
  private static final int MOST = 1_000;

  public record Step(DocumentRow row, String link) {}

  /// What of the request says how its sender came here, by the name of the parameter.
  static Map<String, String> kept(ServerRequest request) {
    var kept = new LinkedHashMap<String, String>();
    for (String name : List.of("q", "n", "in")) {
      request
          .param(name)
          .filter(value -> !value.isEmpty())
          .ifPresent(value -> kept.put(name, value));
    }
    return kept;
  }

  /// The same for a link that has parameters already.
  static String keptInLink(ServerRequest request) {
    var kept = new StringBuilder();
    kept(request)
        .forEach((name, value) ->
            kept.append('&').append(name).append('=').append(Links.encoded(value)));
    return kept.toString();
  }

  static Optional<Trail> of(ServerRequest request, Pages pages, DocumentId here)
      throws IOException {
    Optional<String> tag = request.param("in").filter(each -> !each.isBlank());
    if (tag.isPresent()) {
      return ofTag(pages.library(request), tag.get(), here);
    }
    String query = request.param("q").orElse("").strip();
    boolean placed = request.param("n").isPresent() && !query.isEmpty();
    return placed ? ofSearch(request, pages, query) : Optional.empty();
  }

  private static Optional<Trail> ofTag(Library library, String tag, DocumentId here)
      throws IOException {
    List<DocumentRow> rows = library.tagged(tag, new Page(0, MOST));
    int at = rows.stream().map(DocumentRow::id).toList().indexOf(here);
    if (at < 0) {
      return Optional.empty();
    }
    String with = "?in=" + Links.encoded(tag);
    var steps = rows.stream().map(row -> new Step(row, Links.document(row.id()) + with)).toList();
    return Optional.of(
        new Trail(
            Links.tag(tag),
            at > 0 ? Optional.of(steps.get(at - 1)) : Optional.empty(),
            at + 1 < steps.size() ? Optional.of(steps.get(at + 1)) : Optional.empty()));
  }

  private static Optional<Trail> ofSearch(ServerRequest request, Pages pages, String typed)
      throws IOException {
    int at = Math.max(0, Reader.number(request, "n"));
    Library library = pages.library(request);
    try {
      Query query = QueryParser.parse(typed).withContents(library::contentOf);
      int from = Math.max(0, at - 1);
      List<Hit> hits = pages.archive().index().search(query, pages.viewer(request), from, 3).hits();
      var steps = new ArrayList<Optional<Step>>();
      for (int i = 0; i < hits.size(); i++) {
        int place = from + i;
        DocumentId id = hits.get(i).document();
        steps.add(library.document(id).map(row -> new Step(row, Links.document(id, typed, place))));
      }
      return Optional.of(
          new Trail(
              Links.search(typed),
              at > 0 && !steps.isEmpty() ? steps.getFirst() : Optional.empty(),
              step(steps, at == 0 ? 1 : 2)));
    } catch (QueryError | TooBroad _) {
      return Optional.empty();
    }
  }

  private static Optional<Step> step(List<Optional<Step>> steps, int index) {
    return index < steps.size() ? steps.get(index) : Optional.empty();
  }
}
