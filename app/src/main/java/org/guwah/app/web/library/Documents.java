package org.guwah.app.web.library;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.guwah.app.web.page.Pager;
import org.guwah.app.web.page.Pages;
import org.guwah.archive.Derivations.DocumentRow;
import org.guwah.archive.Derivations.ItemRow;
import org.guwah.archive.Derivations.Library;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// The list of documents, the newest posted first.
public final class Documents {
  private static final int LIMIT = 50;

  private final Pages pages;

  public Documents(Pages pages) {
    this.pages = pages;
  }

  /// @param unread contents that are not read yet, whose documents are therefore missing here
  public record ListPage(List<Line> lines, Pager pager, long unread) {}

  /// One document of a list.
  ///
  /// @param name of the oldest item that holds it
  public record Line(DocumentRow row, String name) {}

  public ServerResponse list(ServerRequest request) throws IOException {
    Library library = pages.library(request);
    var counts = library.counts();
    var pager = Pager.of(request, LIMIT, counts.documents(), Map.of());
    var lines = lines(library, library.documents(Pager.stretch(request, LIMIT)));
    return pages.show(request, "documents", new ListPage(lines, pager, counts.unread()));
  }

  static List<Line> lines(Library library, List<DocumentRow> rows) throws IOException {
    var lines = new ArrayList<Line>();
    for (DocumentRow row : rows) {
      lines.add(line(library, row));
    }
    return lines;
  }

  static Line line(Library library, DocumentRow row) throws IOException {
    String name = library.item(row.item()).map(ItemRow::item).map(item -> item.name()).orElse("");
    return new Line(row, name);
  }
}
