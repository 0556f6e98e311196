package org.guwah.app.web.casework;

import java.io.IOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guwah.app.rows.JsonRows;
import org.guwah.app.web.library.Listing;
import org.guwah.app.web.page.Answers;
import org.guwah.app.web.page.Frame;
import org.guwah.app.web.page.Links;
import org.guwah.app.web.page.NotFound;
import org.guwah.app.web.page.Pager;
import org.guwah.app.web.page.Pages;
import org.guwah.archive.Derivations.DocumentRow;
import org.guwah.archive.Derivations.Library;
import org.guwah.archive.Derivations.MarkRow;
import org.guwah.archive.Derivations.Page;
import org.guwah.archive.Derivations.TagRow;
import org.guwah.casework.Case;
import org.guwah.json.Json;
import org.guwah.model.Document;
import org.guwah.model.Field;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// The lists of this package for other programs of the person who is signed in: as JSON, and as an
/// Atom feed. They hold what the pages show that person, and no more.
public final class Exports {
  private static final int LIMIT = 500;
  private static final Page FED = new Page(0, LIMIT);

  private final Pages pages;

  public Exports(Pages pages) {
    this.pages = pages;
  }

  public ServerResponse documents(ServerRequest request) throws IOException {
    Library library = pages.library(request);
    long total = library.counts().documents();
    return Answers.json(paged(request, new Listing.Everything(), total, Json.object()).build());
  }

  public ServerResponse tags(ServerRequest request) throws IOException {
    List<Json> tags = pages.library(request).tags().stream().map(JsonRows::tag).toList();
    return Answers.json(Json.object().with("tags", tags).build());
  }

  public ServerResponse tag(ServerRequest request) throws IOException, NotFound {
    TagRow row = Tags.find(pages.library(request), Tags.asked(request));
    var json = Json.object().with("tag", row.tag());
    var listing = new Listing.Tagged(row.tag());
    return Answers.json(paged(request, listing, row.documents(), json).build());
  }

  public ServerResponse caseOf(ServerRequest request) throws IOException, NotFound {
    Asked asked = Asked.of(pages, request);
    Case file = asked.file();
    long total = asked.library().gathered().getOrDefault(file.id(), 0L);
    var json = JsonRows.caseOf(file, total, asked.desk().tasksOf(file.id()));
    json.with(
        "searches", asked.desk().searchesOf(file.id()).stream().map(JsonRows::search).toList());
    var gathered = Json.object();
    paged(request, new Listing.Gathered(file.id()), total, gathered);
    return Answers.json(json.with("gathered", gathered.build()).build());
  }

  /// @param total of the whole list
  private Json.Builder paged(ServerRequest request, Listing listing, long total, Json.Builder json)
      throws IOException {
    var pager = Pager.of(request, LIMIT, total, kept(request));
    List<DocumentRow> rows =
        listing.documents(pages.library(request), Pager.stretch(request, LIMIT));
    return json.with("total", total)
        .with("from", Math.min(pager.from(), Json.MAX_NUMBER))
        .with("documents", JsonRows.documents(rows))
        .with("next", JsonRows.orNothing(pager.hasNext() ? pager.next() : ""));
  }

  private static Map<String, String> kept(ServerRequest request) {
    Optional<String> tag = request.param("tag");
    return tag.isPresent() ? Map.of("tag", tag.get()) : Map.of();
  }

  /// The documents of a tag, the newest posted first, each dated by when it got the tag.
  public ServerResponse feed(ServerRequest request) throws IOException, NotFound {
    Library library = pages.library(request);
    Frame frame = pages.frame(request);
    TagRow tag = Tags.find(library, Tags.asked(request));
    Map<DocumentRow, Instant> rows = new LinkedHashMap<>();
    for (DocumentRow row : library.tagged(tag.tag(), FED)) {
      rows.put(row, tagged(library, row, tag.tag()));
    }
    var feed =
        new Feed(
            pages.archive().id(),
            pages.archive().name(),
            frame.say("tag.title", tag.tag()),
            Links.tag(tag.tag(), ".atom"),
            rows.values().stream().max(Comparator.naturalOrder()).orElse(Instant.EPOCH));
    for (var row : rows.entrySet()) {
      DocumentRow document = row.getKey();
      feed.entry(
          title(frame, document), Links.document(document.id()), row.getValue(), said(document));
    }
    return Answers.atom(feed.write());
  }

  private static Instant tagged(Library library, DocumentRow row, String tag) throws IOException {
    return Standing.tagMarks(library.marks(row.id()), tag)
        .map(MarkRow::at)
        .max(Comparator.naturalOrder())
        .orElse(Instant.EPOCH);
  }

  private static String title(Frame frame, DocumentRow row) {
    String title = row.document().value(Field.TITLE);
    return title.isEmpty() ? frame.say("document.untitled") : title;
  }

  private static String said(DocumentRow row) {
    Document document = row.document();
    return (document.value(Field.PUBLISHER) + " " + document.value(Field.POSTED)).strip();
  }
}
