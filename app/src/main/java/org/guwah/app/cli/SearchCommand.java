package org.guwah.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.guwah.archive.Archive;
import org.guwah.archive.Derivations.DocumentRow;
import org.guwah.archive.TextIndex.Hit;
import org.guwah.archive.TextIndex.Span;
import org.guwah.csv.CsvException;
import org.guwah.csv.CsvWriter;
import org.guwah.json.Json;
import org.guwah.model.Field;
import org.guwah.search.Query;
import org.guwah.search.QueryError;
import org.guwah.search.QueryList;
import org.guwah.search.QueryList.Answer;
import org.guwah.search.QueryParser;
import org.guwah.search.TooBroad;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Finds documents by their words.
@Command(name = "search")
final class SearchCommand extends ArchiveCommand {
  /// What a person is shown around a hit, in characters on each side.
  private static final int AROUND = 60;

  /// Hits shown for one document on a terminal; JSON gives all.
  private static final int SHOWN = 3;

  @Parameters(paramLabel = "QUERY", arity = "0..*", descriptionKey = "search.query")
  private List<String> words = List.of();

  @Option(names = "--queries", paramLabel = "FILE", descriptionKey = "search.queries")
  private String queries = "";

  @Override
  int run(Archive archive) throws Exception {
    if (words.isEmpty() == queries.isEmpty()) {
      throw Failure.badCall("error.queryOrList");
    }
    try {
      return queries.isEmpty() ? find(archive) : answer(archive);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (TooBroad e) {
      throw Failure.badCall("error.query", String.valueOf(e.getMessage()));
    }
  }

  private int find(Archive archive) throws IOException {
    Query query = query(archive);
    int[] found = {0};
    archive
        .index()
        .each(
            query,
            viewer(archive),
            hit -> {
              found[0]++;
              print(archive, hit);
            });
    if (!json()) {
      say("search.done", found[0]);
    }
    return Guwah.DONE;
  }

  /// Asks each question of a list, and tells only how many documents answer it.
  private int answer(Archive archive) throws IOException {
    boolean wrong = false;
    if (!json()) {
      out().print(CsvWriter.line(Answer.COLUMNS));
    }
    for (String query : list().queries()) {
      Answer answer = QueryList.ask(query, asked -> count(archive, asked));
      wrong |= answer.error().isPresent();
      if (json()) {
        print(asJson(answer));
      } else {
        out().print(answer.csv());
      }
    }
    out().flush();
    return wrong ? Guwah.DONE_WITH_PROBLEMS : Guwah.DONE;
  }

  private QueryList list() throws IOException {
    try {
      return QueryList.read(Files.readAllBytes(Path.of(queries)));
    } catch (CsvException e) {
      throw Failure.badCall("error.list", queries, e.getMessage());
    } catch (NoSuchFileException | InvalidPathException _) {
      throw Failure.badCall("error.noList", queries);
    }
  }

  private long count(Archive archive, Query query) throws IOException {
    Query known = query.withContents(archive.derivations().library(viewer(archive))::contentOf);
    return archive.index().search(known, viewer(archive), 0, 1).total();
  }

  private static Json asJson(Answer answer) {
    var json = Json.object().with("query", answer.query());
    return answer.error().isPresent()
        ? json.with("error", answer.error().get()).build()
        : json.with("documents", answer.documents()).build();
  }

  private Query query(Archive archive) {
    try {
      return QueryParser.parse(String.join(" ", words))
          .withContents(archive.derivations().library(viewer(archive))::contentOf);
    } catch (QueryError e) {
      throw Failure.badCall("error.query", String.valueOf(e.getMessage()));
    }
  }

  private void print(Archive archive, Hit hit) {
    try {
      var library = archive.derivations().library(viewer(archive));
      var row = library.document(hit.document());
      if (row.isPresent()) {
        print(row.get(), hit, row.get().document().text(library.text(hit.document().content())));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void print(DocumentRow row, Hit hit, String text) {
    if (json()) {
      print(asJson(row, hit, text));
      return;
    }
    out().println(Rows.document(row));
    for (Span span : hit.passages().subList(0, Math.min(SHOWN, hit.passages().size()))) {
      out().println("    " + around(text, span));
    }
  }

  private static String around(String text, Span span) {
    int from = Math.max(0, span.start() - AROUND);
    int to = Math.min(text.length(), span.end() + AROUND);
    String line =
        text.substring(from, span.start())
            + "«"
            + text.substring(span.start(), span.end())
            + "»"
            + text.substring(span.end(), to);
    return "… " + line.replaceAll("\\s+", " ").strip() + " …";
  }

  private static Json asJson(DocumentRow row, Hit hit, String text) {
    var passages = new ArrayList<Json>();
    for (Span span : hit.passages()) {
      passages.add(
          Json.object()
              .with("start", span.start())
              .with("end", span.end())
              .with("text", text.substring(span.start(), span.end()))
              .build());
    }
    // Canonical JSON has no fractions, so the score is given in millionths.
    return Json.object()
        .with("document", row.id().toString())
        .with("title", row.document().value(Field.TITLE))
        .with("score", Math.round(hit.score() * 1_000_000))
        .with("passages", passages)
        .with("found", found(hit))
        .build();
  }

  /// The parts of the document in which the words were found, by the names of their fields.
  private static List<Json> found(Hit hit) {
    return hit.found().stream()
        .sorted()
        .map(where -> Json.of(where.name().toLowerCase(Locale.ROOT)))
        .toList();
  }
}
