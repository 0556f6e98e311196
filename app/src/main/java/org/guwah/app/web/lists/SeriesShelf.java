package org.guwah.app.web.lists;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guwah.app.rows.ActKinds;
import org.guwah.app.web.page.NotFound;
import org.guwah.app.web.page.Pages;
import org.guwah.archive.Derivations.DocumentRow;
import org.guwah.archive.Derivations.ItemRow;
import org.guwah.archive.Derivations.Library;
import org.guwah.lists.Lists;
import org.guwah.lists.Series;
import org.guwah.model.Sha256;
import org.springframework.web.servlet.function.ServerRequest;

/// The series of lists that whoever asks may know of: those of which they may see a list.
final class SeriesShelf {
  static final int LONGEST_NAME = 80;
  private static final Set<String> ACTS = Set.copyOf(ActKinds.ALL);

  private final Pages pages;

  SeriesShelf(Pages pages) {
    this.pages = pages;
  }

  /// In the order in which they first came.
  List<Series> all(ServerRequest request) throws IOException {
    Library library = pages.library(request);
    var all = new ArrayList<Series>();
    for (String name : Series.names(pages.archive().settings())) {
      Optional<Series> series = Series.find(pages.archive().settings(), name);
      if (series.isPresent() && maySee(library, series.get())) {
        all.add(series.get());
      }
    }
    return all;
  }

  private static boolean maySee(Library library, Series series) throws IOException {
    for (Sha256 content : series.contents()) {
      if (!library.itemsOf(content).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  Optional<Series> find(ServerRequest request, String name) throws IOException {
    return all(request).stream().filter(each -> each.name().equals(name)).findFirst();
  }

  /// Whether a series of this name is somebody else's: then another name must be taken, or it would
  /// be written over.
  boolean isTaken(ServerRequest request, String name) throws IOException {
    return find(request, name).isEmpty()
        && Series.find(pages.archive().settings(), name).isPresent();
  }

  Lists lists(ServerRequest request) {
    return new Lists(pages.archive(), pages.library(request), ACTS);
  }

  /// Every kind of act that a list may tell of, in the order of the pages.
  static List<String> acts() {
    return ActKinds.ALL;
  }

  /// The list that a request names, as the text of a content that was read.
  Sha256 content(ServerRequest request) throws IOException, NotFound {
    String hex = request.param("content").orElse("");
    if (!hex.matches("[0-9a-f]{64}")) {
      throw new NotFound(hex);
    }
    var content = new Sha256(hex);
    if (pages.library(request).documentsOf(content).isEmpty()) {
      throw new NotFound(hex);
    }
    return content;
  }

  /// By the name of its file, else by its hash.
  String title(ServerRequest request, Sha256 content) throws IOException {
    Library library = pages.library(request);
    Optional<String> file =
        library.itemsOf(content).stream().map(ItemRow::item).map(item -> item.name()).findFirst();
    return file.orElse(content.hex().substring(0, 16));
  }

  /// Whether there is a heading and a row below it.
  boolean isTable(ServerRequest request, Sha256 content) throws IOException {
    return lists(request).beginning(content, 2).size() == 2;
  }

  Optional<DocumentRow> document(ServerRequest request, Sha256 content) throws IOException {
    return pages.library(request).documentsOf(content).stream().findFirst();
  }
}
