package org.guwah.app.web.casework;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guwah.app.rows.JsonRows;
import org.guwah.app.web.library.Search;
import org.guwah.app.web.page.Answers;
import org.guwah.app.web.page.Frame;
import org.guwah.app.web.page.Links;
import org.guwah.app.web.page.Pager;
import org.guwah.app.web.page.Pages;
import org.guwah.archive.Derivations.DocumentRow;
import org.guwah.archive.Derivations.ItemRow;
import org.guwah.archive.Derivations.Library;
import org.guwah.archive.TextIndex.Hit;
import org.guwah.archive.TextIndex.Hits;
import org.guwah.archive.TextIndex.Span;
import org.guwah.json.Json;
import org.guwah.model.Field;
import org.guwah.search.QueryError;
import org.guwah.search.TooBroad;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// What a search finds, for other programs of the person who is signed in: as JSON, and as an Atom
/// feed. They hold what the page shows that person, and no more.
public final class SearchExports {
  private static final int LIMIT = 100;

  private final Pages pages;
  private final Search search;

  public SearchExports(Pages pages, Search search) {
    this.pages = pages;
    this.search = search;
  }

  /// One document that was found, with its hit.
  private record Found(DocumentRow row, Hit hit) {}

  private List<Found> rows(Library library, Hits hits) throws IOException {
    var found = new ArrayList<Found>();
    for (Hit hit : hits.hits()) {
      Optional<DocumentRow> row = library.document(hit.document());
      row.ifPresent(each -> found.add(new Found(each, hit)));
    }
    return found;
  }

  public ServerResponse json(ServerRequest request) throws IOException {
    String typed = request.param("q").orElse("").strip();
    try {
      Hits hits = search.hits(request, typed, LIMIT);
      var pager = Pager.of(request, LIMIT, hits.total(), Map.of("q", typed));
      List<Json> found =
          rows(pages.library(request), hits).stream().map(SearchExports::json).toList();
      return Answers.json(
          Json.object()
              .with("query", typed)
              .with("total", hits.total())
              .with("from", Math.min(pager.from(), Json.MAX_NUMBER))
              .with("found", Json.array(found))
              .with("next", JsonRows.orNothing(pager.hasNext() ? pager.next() : ""))
              .build());
    } catch (QueryError | TooBroad e) {
      var json =
          Json.object().with("query", typed).with("error", String.valueOf(e.getMessage())).build();
      return ServerResponse.status(HttpStatus.UNPROCESSABLE_CONTENT).body(json + "\n");
    }
  }

  private static Json json(Found found) {
    List<Json> passages = found.hit().passages().stream().map(SearchExports::json).toList();
    return JsonRows.document(found.row()).with("passages", Json.array(passages)).build();
  }

  private static Json json(Span span) {
    return Json.object().with("start", span.start()).with("end", span.end()).build();
  }

  public ServerResponse feed(ServerRequest request) throws IOException {
    String typed = request.param("q").orElse("").strip();
    try {
      Library library = pages.library(request);
      return Answers.atom(feed(request, typed, rows(library, search.hits(request, typed, LIMIT))));
    } catch (QueryError | TooBroad e) {
      return ServerResponse.status(HttpStatus.UNPROCESSABLE_CONTENT)
          .body(String.valueOf(e.getMessage()) + "\n");
    }
  }

  private String feed(ServerRequest request, String typed, List<Found> found) throws IOException {
    Library library = pages.library(request);
    Frame frame = pages.frame(request);
    Instant updated = Instant.EPOCH;
    for (Found each : found) {
      Instant received = received(library, each.row());
      updated = received.isAfter(updated) ? received : updated;
    }
    var feed =
        new Feed(
            pages.archive().id(),
            pages.archive().name(),
            frame.say("search.titleFor", typed),
            "/search.atom?q=" + Links.encoded(typed),
            updated);
    for (Found each : found) {
      String title = each.row().document().value(Field.TITLE);
      feed.entry(
          title.isEmpty() ? frame.say("document.untitled") : title,
          Links.document(each.row().id()),
          received(library, each.row()),
          each.row().document().value(Field.PUBLISHER));
    }
    return feed.write();
  }

  private static Instant received(Library library, DocumentRow row) throws IOException {
    return library
        .item(row.item())
        .map(ItemRow::item)
        .map(item -> item.receivedAt())
        .orElse(Instant.EPOCH);
  }
}
