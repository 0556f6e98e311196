package org.guwah.app.web.reader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guwah.app.web.page.Links;
import org.guwah.app.web.page.NotFound;
import org.guwah.app.web.page.Pages;
import org.guwah.app.web.reader.ReaderPage.Slip;
import org.guwah.archive.Derivations.DocumentRow;
import org.guwah.archive.Derivations.Library;
import org.guwah.archive.TextIndex.Hit;
import org.guwah.archive.TextIndex.Span;
import org.guwah.model.Document;
import org.guwah.model.Sha256;
import org.guwah.search.Query;
import org.guwah.search.QueryError;
import org.guwah.search.QueryParser;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// The page of one document.
public final class Reader {
  private final Pages pages;

  public Reader(Pages pages) {
    this.pages = pages;
  }

  public ServerResponse show(ServerRequest request) throws IOException, NotFound {
    Library library = pages.library();
    Opened opened = Opened.find(library, request.pathVariable("id"));
    return pages.show(request, "document", page(request, library, opened, Optional.empty()));
  }

  /// The same page, with a form that could not be recorded.
  ServerResponse again(ServerRequest request, Library library, Opened opened, Slip slip)
      throws IOException {
    return pages.show(
        request,
        HttpStatus.UNPROCESSABLE_CONTENT,
        "document",
        page(request, library, opened, Optional.of(slip)));
  }

  /// Finds the document that holds a place now: its number may have changed.
  public ServerResponse place(ServerRequest request) throws IOException, NotFound {
    String hex = request.pathVariable("content");
    DocumentRow row =
        Opened.at(pages.library(), new Sha256(hex), number(request, "at"))
            .orElseThrow(() -> new NotFound(hex));
    String query = request.uri().getRawQuery();
    return Pages.seeOther(Links.document(row.id()) + (query == null ? "" : "?" + query));
  }

  private ReaderPage page(
      ServerRequest request, Library library, Opened opened, Optional<Slip> slip)
      throws IOException {
    Document document = opened.document();
    String query = request.param("q").orElse("").strip();
    boolean editing = request.param("edit").isPresent();
    List<Span> hits = hits(opened, query);
    List<Decision> decisions = Decision.of(pages.archive(), opened);
    List<DocumentRow> siblings = library.documentsOf(opened.content());
    Custody custody = Custody.of(pages, library, opened.content());
    return new ReaderPage(
        opened.row(),
        custody.holdings().getFirst().row().item().name(),
        query,
        opened.seen(),
        Fact.of(document, decisions),
        Sheet.of(
            Layout.sheets(document, opened.text(), hits), hits, number(request, "sheet"), !editing),
        siblings,
        siblings.stream().map(DocumentRow::id).toList().indexOf(opened.row().id()),
        custody,
        decisions,
        editing,
        Optional.of((long) number(request, "saved"))
            .filter(_ -> request.param("saved").isPresent()),
        request.param("waiting").isPresent(),
        slip);
  }

  /// Where the words of a search stand in this document. A query that cannot be understood marks
  /// nothing; the search page says what is wrong with it.
  private List<Span> hits(Opened opened, String typed) throws IOException {
    if (typed.isEmpty()) {
      return List.of();
    }
    try {
      Query query =
          new Query.And(List.of(QueryParser.parse(typed), new Query.OfContent(opened.content())));
      var found = new ArrayList<Span>();
      pages.archive().index().each(query, pages.viewer(), hit -> keep(hit, opened, found));
      return found;
    } catch (QueryError _) {
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
