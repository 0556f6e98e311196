package org.guwah.app.web.library;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guwah.app.web.judging.Recorder;
import org.guwah.app.web.page.Pages;
import org.guwah.archive.Derivations.Library;
import org.guwah.archive.TextIndex;
import org.guwah.csv.CsvException;
import org.guwah.csv.CsvWriter;
import org.guwah.model.Viewer;
import org.guwah.search.Query;
import org.guwah.search.QueryList;
import org.guwah.search.QueryList.Answer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// Asks many questions at once, and tells of each how many documents answer it, or what is wrong
/// with it.
public final class SearchList {
  private static final int LONGEST = 400_000;
  private static final int MOST = 5_000;

  private final Pages pages;

  public SearchList(Pages pages) {
    this.pages = pages;
  }

  /// @param typed one question a line, as typed
  /// @param answers in the order of the questions
  /// @param mistake what is wrong with the table that was sent
  public record ListPage(String typed, List<Answer> answers, Optional<String> mistake) {}

  public ServerResponse show(ServerRequest request) {
    return pages.show(request, "search-list", new ListPage("", List.of(), Optional.empty()));
  }

  public ServerResponse ask(ServerRequest request) throws IOException, ServletException {
    String typed = Recorder.text(request, "queries", LONGEST);
    try {
      List<Answer> answers = answers(request, queries(request, typed));
      return request.param("csv").isPresent()
          ? file(answers)
          : pages.show(
              request, "search-list", new ListPage(lines(answers), answers, Optional.empty()));
    } catch (CsvException e) {
      var page = new ListPage(typed, List.of(), Optional.of(e.getMessage()));
      return pages.show(request, HttpStatus.UNPROCESSABLE_CONTENT, "search-list", page);
    }
  }

  private static String lines(List<Answer> answers) {
    return String.join("\n", answers.stream().map(Answer::query).toList());
  }

  private static List<String> queries(ServerRequest request, String typed)
      throws IOException, ServletException, CsvException {
    Part file = request.servletRequest().getPart("file");
    if (file != null && file.getSize() > 0) {
      try (InputStream in = file.getInputStream()) {
        return QueryList.read(in.readNBytes(LONGEST * 3)).queries();
      }
    }
    return typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  private List<Answer> answers(ServerRequest request, List<String> queries) throws IOException {
    Library library = pages.library(request);
    Viewer viewer = pages.viewer(request);
    TextIndex index = pages.archive().index();
    var answers = new ArrayList<Answer>();
    for (String query : queries.subList(0, Math.min(MOST, queries.size()))) {
      answers.add(
          QueryList.ask(
              query,
              asked -> {
                Query known = asked.withContents(library::contentOf);
                return index.search(known, viewer, 0, 1).total();
              }));
    }
    return answers;
  }

  private static ServerResponse file(List<Answer> answers) {
    var csv = new StringBuilder(CsvWriter.line(Answer.COLUMNS));
    answers.forEach(answer -> csv.append(answer.csv()));
    return ServerResponse.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"searches.csv\"")
        .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
        .body(csv.toString());
  }
}
