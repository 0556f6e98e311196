package org.guwah.app.web.library;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.guwah.app.web.page.Pager;
import org.guwah.app.web.page.Pages;
import org.guwah.archive.Derivations.DocumentRow;
import org.guwah.archive.Derivations.ItemRow;
import org.guwah.archive.Derivations.Library;
import org.guwah.archive.Derivations.MarkRow;
import org.guwah.model.Judgment;
import org.guwah.model.Tag;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// The list of documents, the newest posted first.
public final class Documents {
  /// How many lines a page of a list has.
  public static final int LIMIT = 50;

  private final Pages pages;

  public Documents(Pages pages) {
    this.pages = pages;
  }

  /// @param unread contents that are not read yet, whose documents are therefore missing here
  public record ListPage(List<Line> lines, Pager pager, long unread, Selection selection) {}

  /// One document of a list.
  ///
  /// @param name of the oldest item that holds it
  /// @param tags on it, each once, by their words
  public record Line(DocumentRow row, String name, List<String> tags) {
    /// One without its tags.
    public Line(DocumentRow row, String name) {
      this(row, name, List.of());
    }
  }

  public ServerResponse list(ServerRequest request) throws IOException {
    Library library = pages.library(request);
    var counts = library.counts();
    var pager = Pager.of(request, LIMIT, counts.documents(), Map.of());
    var lines = lines(library, library.documents(Pager.stretch(request, LIMIT)));
    var selection =
        Selection.of(pages, request, library, new Listing.Everything(), counts.documents());
    return pages.show(request, "documents", new ListPage(lines, pager, counts.unread(), selection));
  }

  /// Documents of a list as their viewer may see them.
  public static List<Line> lines(Library library, List<DocumentRow> rows) throws IOException {
    var lines = new ArrayList<Line>();
    for (DocumentRow row : rows) {
      lines.add(line(library, row));
    }
    return lines;
  }

  static Line line(Library library, DocumentRow row) throws IOException {
    String name = library.item(row.item()).map(ItemRow::item).map(item -> item.name()).orElse("");
    return new Line(row, name, tags(library.marks(row.id())));
  }

  private static List<String> tags(List<MarkRow> marks) {
    Map<String, String> tags =
        marks.stream()
            .map(MarkRow::mark)
            .filter(Judgment.Tagged.class::isInstance)
            .map(Judgment.Tagged.class::cast)
            .map(Judgment.Tagged::tag)
            .collect(Collectors.toMap(Tag::folded, tag -> tag, (_, later) -> later, TreeMap::new));
    return List.copyOf(tags.values());
  }
}
