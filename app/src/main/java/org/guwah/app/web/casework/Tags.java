package org.guwah.app.web.casework;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.guwah.app.web.judging.Places;
import org.guwah.app.web.judging.Recorder;
import org.guwah.app.web.library.Documents;
import org.guwah.app.web.library.Listing;
import org.guwah.app.web.library.Selection;
import org.guwah.app.web.page.Links;
import org.guwah.app.web.page.NotFound;
import org.guwah.app.web.page.Pager;
import org.guwah.app.web.page.Pages;
import org.guwah.archive.Derivations.DocumentRow;
import org.guwah.archive.Derivations.Library;
import org.guwah.archive.Derivations.Page;
import org.guwah.archive.Derivations.TagRow;
import org.guwah.model.Anchor;
import org.guwah.model.Judgment;
import org.guwah.model.Tag;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// All tags, the documents of one, and its other name.
public final class Tags {
  private static final int NEIGHBOURS = 20;

  private final Pages pages;
  private final Recorder recorder;

  public Tags(Pages pages, Recorder recorder) {
    this.pages = pages;
    this.recorder = recorder;
  }

  /// How the tags are put in order.
  public enum Order {
    NAME,
    COUNT,
    NEWEST;

    private Comparator<TagRow> rows() {
      return switch (this) {
        case NAME -> Comparator.comparing(row -> Tag.folded(row.tag()));
        case COUNT -> Comparator.comparingLong(TagRow::documents).reversed();
        case NEWEST -> Comparator.comparing(TagRow::newest).reversed();
      };
    }

    /// As an address names it.
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public record ListPage(List<TagRow> rows, Order order) {}

  /// @param tag as it was written last
  /// @param beside tags on the same documents, those on the most of them first, at most a few
  public record TagPage(
      String tag,
      List<Documents.Line> lines,
      Pager pager,
      Selection selection,
      Spread spread,
      List<TagRow> beside) {}

  public ServerResponse list(ServerRequest request) throws IOException {
    String word = request.param("by").orElse("");
    Order order = Order.NAME;
    for (Order each : Order.values()) {
      order = each.word().equals(word) ? each : order;
    }
    var rows = new ArrayList<>(pages.library(request).tags());
    rows.sort(order.rows());
    return pages.show(request, "casework/tags", new ListPage(rows, order));
  }

  public ServerResponse one(ServerRequest request) throws IOException, NotFound {
    Library library = pages.library(request);
    TagRow row = find(library, asked(request));
    var listing = new Listing.Tagged(row.tag());
    var pager = Pager.of(request, Documents.LIMIT, row.documents(), parameters(request, row.tag()));
    var page =
        new TagPage(
            row.tag(),
            Documents.lines(
                library, listing.documents(library, Pager.stretch(request, Documents.LIMIT))),
            pager,
            Selection.of(pages, request, library, listing, row.documents()),
            Spread.of(pages.archive().index(), pages.viewer(request), row.tag()),
            library.beside(row.tag()).stream().limit(NEIGHBOURS).toList());
    return pages.show(request, "casework/tag", page);
  }

  /// The path has the tag, unless it holds signs that no path may have.
  static String asked(ServerRequest request) {
    return request.param("tag").orElseGet(() -> request.pathVariables().getOrDefault("tag", ""));
  }

  private static Map<String, String> parameters(ServerRequest request, String tag) {
    return request.param("tag").isPresent() ? Map.of("tag", tag) : Map.of();
  }

  /// A tag that no document has that may be seen is one without documents: nobody can tell the two.
  static TagRow find(Library library, String tag) throws IOException, NotFound {
    String folded = Tag.folded(tag);
    if (folded.isEmpty()) {
      throw new NotFound(tag);
    }
    return library.tags().stream()
        .filter(row -> Tag.folded(row.tag()).equals(folded))
        .findFirst()
        .orElseGet(() -> new TagRow(tag.strip(), 0, ""));
  }

  /// Gives every document of a tag another one in its place.
  public ServerResponse rename(ServerRequest request) throws IOException {
    Library library = pages.library(request);
    String tag = asked(request);
    String name = Recorder.line(request, "name", Tag.LONGEST);
    List<Judgment> judgments = renaming(library, tag, name);
    if (judgments.isEmpty() || judgments.size() > Selection.MOST) {
      var slip =
          name.isEmpty()
              ? Selection.Slip.NO_TAG
              : judgments.isEmpty() ? Selection.Slip.THE_SAME : Selection.Slip.TOO_MANY;
      String page = Links.tag(tag);
      return Pages.seeOther(page + (page.contains("?") ? "&" : "?") + "slip=" + slip.name());
    }
    var recorded = recorder.record(pages.viewer(request).name(), judgments, Recorder.why(request));
    return Pages.seeOther(recorded.after(Links.tag(name)));
  }

  private static List<Judgment> renaming(Library library, String tag, String name)
      throws IOException {
    var judgments = new ArrayList<Judgment>();
    if (name.isEmpty() || name.equals(tag)) {
      return judgments;
    }
    boolean another = !Tag.folded(name).equals(Tag.folded(tag));
    for (DocumentRow row : library.tagged(tag, new Page(0, Selection.MOST + 1))) {
      var marks = library.marks(row.id());
      Optional<Anchor> at = Places.ofDocument(library, row);
      if (at.isPresent()) {
        if (!another || Standing.tags(marks, name).isEmpty()) {
          judgments.add(new Judgment.Tagged(at.get(), name));
        }
        judgments.addAll(Standing.tags(marks, tag));
      }
    }
    return judgments;
  }
}
