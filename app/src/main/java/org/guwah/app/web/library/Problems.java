package org.guwah.app.web.library;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.guwah.app.web.page.Pager;
import org.guwah.app.web.page.Pages;
import org.guwah.archive.Derivations.Library;
import org.guwah.archive.Derivations.ProblemRow;
import org.guwah.model.Problem;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// What is wrong with the material, and what to do about it.
public final class Problems {
  private static final int LIMIT = 50;

  private final Pages pages;

  public Problems(Pages pages) {
    this.pages = pages;
  }

  public record ListPage(List<ProblemRow> rows, Pager pager) {}

  public ServerResponse list(ServerRequest request) throws IOException {
    Library library = pages.library(request);
    var pager = Pager.of(request, LIMIT, library.counts().problems(), Map.of());
    var rows = library.problems(Pager.stretch(request, LIMIT));
    return pages.show(request, "problems", new ListPage(rows, pager));
  }

  /// Every code there is, with what it means.
  public ServerResponse codes(ServerRequest request) {
    return pages.show(request, "codes", List.of(Problem.Code.values()));
  }
}
