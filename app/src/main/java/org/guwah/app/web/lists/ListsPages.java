package org.guwah.app.web.lists;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.guwah.app.web.library.Adding;
import org.guwah.app.web.page.Pages;
import org.guwah.lists.Series;
import org.guwah.model.DocumentId;
import org.guwah.model.Restriction;
import org.guwah.model.Sha256;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// Which lists were brought in, and the ways to bring in and to give out.
public final class ListsPages {
  private final Pages pages;
  private final SeriesShelf shelf;

  ListsPages(Pages pages, SeriesShelf shelf) {
    this.pages = pages;
    this.shelf = shelf;
  }

  /// A list that was brought in.
  ///
  /// @param title the name of its file
  public record Brought(Sha256 content, String title, Optional<DocumentId> document) {}

  /// @param lists the last brought in first
  public record Line(String name, List<Brought> lists) {}

  /// What just happened, and how many rows it concerns.
  ///
  /// @param key of its sentence, after `lists.done.`
  public record Notice(String key, List<Long> counts) {}

  /// @param wrong key of what is wrong with the form that was sent, after `lists.wrong.`; empty for
  ///   nothing
  public record ListsPage(
      List<Line> lines,
      List<Restriction> restrictions,
      Optional<Notice> notice,
      String wrong,
      String series) {}

  public ServerResponse show(ServerRequest request) throws IOException {
    var lines = new ArrayList<Line>();
    for (Series series : shelf.all(request)) {
      lines.add(new Line(series.name(), brought(request, series)));
    }
    return pages.show(
        request,
        "lists/lists",
        new ListsPage(
            lines,
            Adding.restrictions(pages.viewer(request)),
            notice(request),
            request.param("wrong").filter(word -> word.matches("[a-z]{1,12}")).orElse(""),
            request.param("series").orElse("")));
  }

  private List<Brought> brought(ServerRequest request, Series series) throws IOException {
    var brought = new ArrayList<Brought>();
    for (Sha256 content : series.contents().reversed()) {
      if (!pages.library(request).itemsOf(content).isEmpty()) {
        brought.add(
            new Brought(
                content,
                shelf.title(request, content),
                shelf.document(request, content).map(row -> row.id())));
      }
    }
    return brought;
  }

  private static Optional<Notice> notice(ServerRequest request) {
    OptionalLong taken = number(request, "taken");
    if (taken.isPresent()) {
      return Optional.of(new Notice("taken", List.of(taken.getAsLong())));
    }
    var counts = new ArrayList<Long>();
    for (String each : List.of("created", "changed", "matched", "refused")) {
      number(request, each).ifPresent(counts::add);
    }
    return counts.size() == 4 ? Optional.of(new Notice("brought", counts)) : Optional.empty();
  }

  private static OptionalLong number(ServerRequest request, String name) {
    String words = request.param(name).orElse("");
    return words.matches("\\d{1,9}")
        ? OptionalLong.of(Long.parseLong(words))
        : OptionalLong.empty();
  }
}
