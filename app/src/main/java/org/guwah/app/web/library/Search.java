package org.guwah.app.web.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.guwah.app.web.page.Pager;
import org.guwah.app.web.page.Pages;
import org.guwah.archive.Derivations.DocumentRow;
import org.guwah.archive.Derivations.Library;
import org.guwah.archive.TextIndex.Hit;
import org.guwah.archive.TextIndex.Hits;
import org.guwah.model.ItemId;
import org.guwah.model.Sha256;
import org.guwah.search.Excerpt;
import org.guwah.search.Query;
import org.guwah.search.QueryError;
import org.guwah.search.QueryParser;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// Finds documents by their words, and shows where the words stand.
public final class Search {
  private static final int LIMIT = 20;
  private static final int EXCERPTS = 3;
  private static final int EXCERPT_LENGTH = 240;

  /// What the help shows: an example of the query language by the key of its explanation.
  public static final Map<String, String> EXAMPLES = examples();

  /// The names of the fields that may be asked for.
  public static final List<String> FIELDS =
      Arrays.stream(Query.Where.values())
          .filter(where -> where != Query.Where.ANYWHERE)
          .map(where -> where.name().toLowerCase(Locale.ROOT))
          .toList();

  private final Pages pages;

  public Search(Pages pages) {
    this.pages = pages;
  }

  /// @param query as typed
  /// @param mistake why it could not be understood
  /// @param results absent where nothing was asked, or the question was not understood
  public record SearchPage(String query, Optional<Mistake> mistake, Optional<Results> results) {}

  /// A query cut at the place of its mistake.
  ///
  /// @param wrong the words that are wrong, or what stands at the place; may be empty
  public record Mistake(QueryError error, String before, String wrong, String after) {}

  public record Results(List<Result> results, Pager pager) {}

  /// @param places how many times the words stand in the document
  public record Result(Documents.Line line, List<List<Excerpt.Piece>> excerpts, int places) {}

  public ServerResponse show(ServerRequest request) throws IOException {
    String typed = request.param("q").orElse("").strip();
    return pages.show(request, "search", typed.isEmpty() ? blank() : page(request, typed));
  }

  public ServerResponse help(ServerRequest request) {
    return pages.show(request, "search-help", blank());
  }

  private static Map<String, String> examples() {
    var examples = new LinkedHashMap<String, String>();
    examples.put("words", "school closed");
    examples.put("phrase", "\"vocational education\"");
    examples.put("or", "court OR tribunal");
    examples.put("not", "court NOT sport");
    examples.put("brackets", "(court OR tribunal) verdict");
    examples.put("prefix", "detain*");
    examples.put("field", "title:court");
    examples.put("exact", "exact:qala");
    examples.put("date", "posted:2018-11");
    examples.put("range", "posted:[2018-09 TO 2018-12]");
    examples.put("language", "language:ug");
    return Collections.unmodifiableMap(examples);
  }

  private static SearchPage blank() {
    return new SearchPage("", Optional.empty(), Optional.empty());
  }

  private SearchPage page(ServerRequest request, String typed) throws IOException {
    try {
      Results results = results(request, typed, QueryParser.parse(typed));
      return new SearchPage(typed, Optional.empty(), Optional.of(results));
    } catch (QueryError error) {
      return new SearchPage(typed, Optional.of(mistake(typed, error)), Optional.empty());
    }
  }

  private static Mistake mistake(String typed, QueryError error) {
    int from = Math.min(error.position(), typed.length());
    int to = Math.min(typed.length(), from + Math.max(1, error.found().length()));
    return new Mistake(
        error, typed.substring(0, from), typed.substring(from, to), typed.substring(to));
  }

  private Results results(ServerRequest request, String typed, Query query) throws IOException {
    Library library = pages.library();
    Query known = query.withContents(id -> content(library, id));
    int from = (int) Math.min(Pager.from(request), Integer.MAX_VALUE - LIMIT);
    Hits hits = pages.archive().index().search(known, pages.viewer(), from, LIMIT);
    var results = new ArrayList<Result>();
    for (Hit hit : hits.hits()) {
      // The index may still hold a document that was just read anew into other parts.
      Optional<DocumentRow> row = library.document(hit.document());
      if (row.isPresent()) {
        results.add(result(library, row.get(), hit));
      }
    }
    return new Results(results, Pager.of(request, LIMIT, hits.total(), Map.of("q", typed)));
  }

  private static Optional<Sha256> content(Library library, ItemId id) {
    try {
      return library.item(id).map(row -> row.item().content());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Result result(Library library, DocumentRow row, Hit hit) throws IOException {
    String text = row.document().text(library.text(row.id().content()));
    var found =
        hit.passages().stream()
            .filter(span -> span.end() <= text.length())
            .map(span -> new Excerpt.Range(span.start(), span.end()))
            .toList();
    var excerpts =
        Excerpt.of(text, found, EXCERPT_LENGTH, EXCERPTS).stream()
            .map(excerpt -> excerpt.pieces(text))
            .toList();
    return new Result(Documents.line(library, row), excerpts, hit.passages().size());
  }
}
