package org.guwah.app.web.library;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.guwah.app.web.page.Frame;
import org.guwah.app.web.page.Pager;
import org.guwah.app.web.page.Pages;
import org.guwah.app.web.review.Queue;
import org.guwah.archive.Derivations.DocumentRow;
import org.guwah.archive.Derivations.Library;
import org.guwah.archive.Proposals.Asking;
import org.guwah.archive.TextIndex;
import org.guwah.archive.TextIndex.Hit;
import org.guwah.archive.TextIndex.Hits;
import org.guwah.casework.Desk;
import org.guwah.model.Viewer;
import org.guwah.search.Query;
import org.guwah.search.QueryError;
import org.guwah.search.QueryParser;
import org.guwah.search.TooBroad;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// Finds documents by their words, and shows where the words stand.
public final class Search {
  private static final int LIMIT = 20;
  private static final int FACET_VALUES = 8;

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
  /// @param broad why it cannot be answered: too many words begin or are spelled like one of it
  /// @param results absent where nothing was asked, or the question was not understood
  public record SearchPage(
      String query, Optional<Mistake> mistake, Optional<String> broad, Optional<Results> results) {}

  /// A query cut at the place of its mistake.
  ///
  /// @param wrong the words that are wrong, or what stands at the place; may be empty
  public record Mistake(QueryError error, String before, String wrong, String after) {}

  /// @param suggestion the same search with one word spelled as documents have it
  public record Results(
      List<Result> results, List<Narrowing> narrowings, Optional<String> suggestion, Pager pager) {}

  /// @param place in the list of all results, from 0
  /// @param places how many times the words stand in the document
  /// @param found in which parts of it
  /// @param unreviewed how many claims in it nobody has reviewed
  public record Result(
      Documents.Line line,
      int place,
      List<Snippet> snippets,
      int places,
      List<Query.Where> found,
      long unreviewed) {}

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
    examples.put("fuzzy", "canery~");
    examples.put("near", "\"mother letter\"~5");
    examples.put("tag", "tag:\"north shore\"");
    examples.put("field", "title:court");
    examples.put("exact", "exact:qala");
    examples.put("date", "posted:2018-11");
    examples.put("range", "posted:[2018-09 TO 2018-12]");
    examples.put("language", "language:ug");
    return Collections.unmodifiableMap(examples);
  }

  /// What a value of a facet is called on a page.
  public static String called(Frame frame, TextIndex.Facet facet, Narrowing.Value value) {
    return switch (facet) {
      case LANGUAGE -> frame.languageName(value.value());
      case KIND -> frame.say("kind." + value.value());
      case RESTRICTION -> frame.say("restriction." + value.value());
      case CASE -> value.name().orElse(value.value());
      case PUBLISHER, YEAR, TAG, PROBLEM -> value.value();
    };
  }

  private static SearchPage blank() {
    return new SearchPage("", Optional.empty(), Optional.empty(), Optional.empty());
  }

  private SearchPage page(ServerRequest request, String typed) throws IOException {
    try {
      Results results = results(request, typed, QueryParser.parse(typed));
      return new SearchPage(typed, Optional.empty(), Optional.empty(), Optional.of(results));
    } catch (QueryError error) {
      var mistake = Optional.of(mistake(typed, error));
      return new SearchPage(typed, mistake, Optional.empty(), Optional.empty());
    } catch (TooBroad error) {
      var broad = Optional.of(String.valueOf(error.getMessage()));
      return new SearchPage(typed, Optional.empty(), broad, Optional.empty());
    }
  }

  private static Mistake mistake(String typed, QueryError error) {
    int from = Math.min(error.position(), typed.length());
    int to = Math.min(typed.length(), from + Math.max(1, error.found().length()));
    return new Mistake(
        error, typed.substring(0, from), typed.substring(from, to), typed.substring(to));
  }

  private Results results(ServerRequest request, String typed, Query query) throws IOException {
    Library library = pages.library(request);
    Viewer viewer = pages.viewer(request);
    TextIndex index = pages.archive().index();
    Query known = query.withContents(library::contentOf);
    int from = (int) Math.min(Pager.from(request), Integer.MAX_VALUE - LIMIT);
    Hits hits = index.search(known, viewer, from, LIMIT);
    var results = new ArrayList<Result>();
    for (Hit hit : hits.hits()) {
      // The index may still hold a document that was just read anew into other parts.
      Optional<DocumentRow> row = library.document(hit.document());
      if (row.isPresent()) {
        results.add(result(library, row.get(), hit, from + results.size()));
      }
    }
    Desk desk = Desk.of(library.casework(), viewer);
    var counts = index.facets(known, viewer, EnumSet.allOf(TextIndex.Facet.class), FACET_VALUES);
    return new Results(
        results,
        Narrowing.of(typed, counts, desk),
        hits.total() == 0 ? suggestion(typed, viewer) : Optional.empty(),
        Pager.of(request, LIMIT, hits.total(), Map.of("q", typed)));
  }

  /// Only plain words are looked at: in them a slip of a finger is likely.
  private Optional<String> suggestion(String typed, Viewer viewer) throws IOException {
    var better = new ArrayList<String>();
    boolean other = false;
    for (String word : typed.split("\\s+")) {
      boolean plain = word.codePoints().allMatch(Character::isLetter);
      Optional<String> like =
          plain ? pages.archive().index().suggest(word, viewer) : Optional.empty();
      better.add(like.orElse(word));
      other |= like.isPresent();
    }
    return other ? Optional.of(String.join(" ", better)) : Optional.empty();
  }

  /// What a search finds, from where the request asks for it.
  ///
  /// @param typed by a person
  public Hits hits(ServerRequest request, String typed, int limit) throws IOException, QueryError {
    Library library = pages.library(request);
    Query known = QueryParser.parse(typed).withContents(library::contentOf);
    int from = (int) Math.min(Pager.from(request), Integer.MAX_VALUE - limit);
    return pages.archive().index().search(known, pages.viewer(request), from, limit);
  }

  private static Result result(Library library, DocumentRow row, Hit hit, int place)
      throws IOException {
    String text = row.document().text(library.text(row.id().content()));
    return new Result(
        Documents.line(library, row),
        place,
        Snippet.of(row.document(), text, hit.passages()),
        hit.passages().size(),
        hit.found().stream().sorted().toList(),
        Queue.unreviewed(library.proposals(), Asking.ALL.inside(row.id())));
  }
}
