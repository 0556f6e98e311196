package org.guwah.app.web.reader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guwah.app.web.library.Documents;
import org.guwah.app.web.page.Links;
import org.guwah.app.web.page.NotFound;
import org.guwah.app.web.page.Pages;
import org.guwah.app.web.page.Saved;
import org.guwah.app.web.reader.ReaderPage.Slip;
import org.guwah.app.web.review.Queue;
import org.guwah.archive.Derivations.DocumentRow;
import org.guwah.archive.Derivations.Library;
import org.guwah.archive.Proposals.Asking;
import org.guwah.archive.TextIndex.Hit;
import org.guwah.archive.TextIndex.Span;
import org.guwah.casework.Desk;
import org.guwah.model.Document;
import org.guwah.model.Judgment;
import org.guwah.model.Restriction;
import org.guwah.model.Sha256;
import org.guwah.search.Query;
import org.guwah.search.QueryError;
import org.guwah.search.QueryParser;
import org.guwah.search.TooBroad;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// The page of one document.
public final class Reader {
  private static final int SIMILAR = 12;

  private final Pages pages;

  public Reader(Pages pages) {
    this.pages = pages;
  }

  public ServerResponse show(ServerRequest request) throws IOException, NotFound {
    Library library = pages.library(request);
    Opened opened = Opened.find(library, request.pathVariable("id"));
    var page = page(request, library, opened, Optional.empty(), Optional.empty());
    return pages.show(request, "document", page);
  }

  /// The same page, with a form that could not be recorded.
  ServerResponse again(ServerRequest request, Library library, Opened opened, Slip slip)
      throws IOException {
    return pages.show(
        request,
        HttpStatus.UNPROCESSABLE_CONTENT,
        "document",
        page(request, library, opened, Optional.of(slip), Optional.empty()));
  }

  /// The same with a form that puts something on a passage.
  ServerResponse again(ServerRequest request, Library library, Opened opened, MarkForm form)
      throws IOException {
    return pages.show(
        request,
        HttpStatus.UNPROCESSABLE_CONTENT,
        "document",
        page(request, library, opened, Optional.empty(), Optional.of(form)));
  }

  /// @param of the document it is about
  public record SimilarPage(DocumentRow of, List<Documents.Line> lines) {}

  /// Documents that share telling words with one.
  public ServerResponse similar(ServerRequest request) throws IOException, NotFound {
    Library library = pages.library(request);
    Opened opened = Opened.find(library, request.pathVariable("id"));
    var rows = new ArrayList<DocumentRow>();
    for (Hit hit :
        pages.archive().index().similar(opened.row().id(), pages.viewer(request), SIMILAR)) {
      library.document(hit.document()).ifPresent(rows::add);
    }
    return pages.show(
        request, "similar", new SimilarPage(opened.row(), Documents.lines(library, rows)));
  }

  /// Finds the document that holds a place now: its number may have changed.
  public ServerResponse place(ServerRequest request) throws IOException, NotFound {
    String hex = request.pathVariable("content");
    DocumentRow row =
        Opened.at(pages.library(request), new Sha256(hex), number(request, "at"))
            .orElseThrow(() -> new NotFound(hex));
    String query = request.uri().getRawQuery();
    return Pages.seeOther(Links.document(row.id()) + (query == null ? "" : "?" + query));
  }

  private ReaderPage page(
      ServerRequest request,
      Library library,
      Opened opened,
      Optional<Slip> slip,
      Optional<MarkForm> form)
      throws IOException {
    Document document = opened.document();
    String query = request.param("q").orElse("").strip();
    boolean editing = request.param("edit").isPresent();
    var redaction = library.redaction(opened.content());
    List<Span> hits = hits(request, opened, query);
    List<Decision> decisions =
        Decision.of(
            pages.archive(), opened, redaction, Desk.of(library.casework(), pages.viewer(request)));
    List<DocumentRow> siblings = library.documentsOf(opened.content());
    Custody custody = Custody.of(pages, library, opened.content());
    Marked marked = Marked.of(library, pages.viewer(request), opened);
    Layers layers = layers(request, opened, hits, marked);
    var asking = Asking.ALL.inside(opened.row().id());
    return new ReaderPage(
        opened.row(),
        custody.holdings().getFirst().row().item().name(),
        query,
        opened.seen(),
        Fact.of(document, decisions),
        Sheet.of(
            Layout.sheets(document, opened.text(), layers),
            hits,
            number(request, "sheet"),
            !editing),
        siblings,
        siblings.stream().map(DocumentRow::id).toList().indexOf(opened.row().id()),
        custody,
        decisions,
        marked,
        form.or(() -> asked(request, opened, marked)),
        Trail.of(request, pages, opened.row().id()),
        Trail.kept(request),
        editing,
        Saved.of(request),
        slip,
        Queue.claims(library.proposals(), asking),
        Queue.unreviewed(library.proposals(), asking));
  }

  private static Layers layers(
      ServerRequest request, Opened opened, List<Span> hits, Marked marked) {
    int from = opened.document().start();
    String text = opened.text();
    int start = Math.clamp(number(request, "at") - from, 0, text.length());
    int end = Math.clamp(number(request, "to") - from, 0, text.length());
    return new Layers(
        hits,
        Optional.of(new Span(start, Math.max(start, end)))
            .filter(span -> span.start() < span.end()),
        marked.heldSpans(text),
        marked.noteSpans(from, text.length()));
  }

  /// The form that a link asked for, with the words that were chosen or else those of the block.
  private static Optional<MarkForm> asked(ServerRequest request, Opened opened, Marked marked) {
    if (request.param("mark").isEmpty()) {
      return Optional.empty();
    }
    int start = number(request, "mark");
    int from = opened.document().start();
    return opened.document().blocks().stream()
        .filter(block -> from + block.start() == start)
        .findFirst()
        .map(block -> opened.text().substring(block.start(), block.end()))
        .map(words ->
            new MarkForm(
                start,
                request.param("words").filter(words::contains).orElse(words),
                strictest(opened, marked),
                ""));
  }

  /// A note is for no more eyes than what it is about.
  private static Restriction strictest(Opened opened, Marked marked) {
    Restriction strictest = opened.row().restriction();
    for (var row : marked.held()) {
      if (row.mark() instanceof Judgment.HeldBack(_, _, _, var eyes)) {
        strictest = strictest.strictest(eyes);
      }
    }
    return strictest;
  }

  /// Where the words of a search stand in this document. A query that cannot be understood marks
  /// nothing; the search page says what is wrong with it.
  private List<Span> hits(ServerRequest request, Opened opened, String typed) throws IOException {
    if (typed.isEmpty()) {
      return List.of();
    }
    try {
      Query query =
          new Query.And(List.of(QueryParser.parse(typed), new Query.OfContent(opened.content())));
      var found = new ArrayList<Span>();
      pages.archive().index().each(query, pages.viewer(request), hit -> keep(hit, opened, found));
      return found;
    } catch (QueryError | TooBroad _) {
      return List.of();
    }
  }

  private static void keep(Hit hit, Opened opened, List<Span> found) {
    if (hit.document().equals(opened.row().id())) {
      found.addAll(hit.passages());
    }
  }

  /// A whole number of the request; 0 where there is none.
  static int number(ServerRequest request, String name) {
    try {
      return Integer.parseInt(request.param(name).orElse("0"));
    } catch (NumberFormatException _) {
      return 0;
    }
  }
}
