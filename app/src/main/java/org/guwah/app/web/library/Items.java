package org.guwah.app.web.library;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.guwah.app.web.page.NotFound;
import org.guwah.app.web.page.Pager;
import org.guwah.app.web.page.Pages;
import org.guwah.app.web.page.Saved;
import org.guwah.archive.Derivations.DocumentRow;
import org.guwah.archive.Derivations.ItemRow;
import org.guwah.archive.Derivations.Library;
import org.guwah.archive.Derivations.Page;
import org.guwah.archive.Derivations.ProblemRow;
import org.guwah.model.Consent;
import org.guwah.model.Item;
import org.guwah.model.ItemId;
import org.guwah.model.Origin;
import org.guwah.model.Reading;
import org.guwah.model.Restriction;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// The items that were received, and the page of each.
public final class Items {
  private static final int LIMIT = 50;
  private static final int BATCH = 500;

  private final Pages pages;

  public Items(Pages pages) {
    this.pages = pages;
  }

  /// @param added how many were just added
  /// @param known how many of those sent were in the record already
  public record ListPage(List<ItemRow> rows, Pager pager, OptionalLong added, OptionalLong known) {}

  /// One item with all that is known of it.
  ///
  /// @param container the item it was cut out of, where its viewer may see that
  /// @param copies other items with the same bytes
  /// @param reading what the machine made of the bytes; absent until they are read
  /// @param agreed what whoever told it agreed to, as its viewer may see it
  /// @param choices what its viewer may make of its restriction
  /// @param saved what was just recorded
  public record ItemPage(
      ItemRow row,
      Optional<ItemRow> container,
      List<ItemRow> copies,
      List<DocumentRow> documents,
      List<ProblemRow> problems,
      Optional<Reading> reading,
      Agreed agreed,
      List<Restriction> choices,
      Optional<Saved> saved) {}

  /// @param told whether somebody told it, so that they must be asked
  /// @param consent absent where nobody was asked
  /// @param whole whether all of it may be shown: the rest may tell who it is
  /// @param asked whether the form to record it was asked for
  /// @param slip what was typed into that form and could not be recorded
  public record Agreed(
      boolean told,
      Optional<Consent> consent,
      boolean whole,
      boolean asked,
      Optional<Agreeing.Slip> slip) {}

  public ServerResponse list(ServerRequest request) throws IOException {
    Library library = pages.library(request);
    var pager = Pager.of(request, LIMIT, library.counts().items(), Map.of());
    var rows = library.items(Pager.stretch(request, LIMIT));
    return pages.show(request, "items", page(request, rows, pager));
  }

  private static ListPage page(ServerRequest request, List<ItemRow> rows, Pager pager) {
    return new ListPage(rows, pager, number(request, "added"), number(request, "known"));
  }

  private static OptionalLong number(ServerRequest request, String name) {
    try {
      return request
          .param(name)
          .map(Long::parseLong)
          .map(OptionalLong::of)
          .orElseGet(OptionalLong::empty);
    } catch (NumberFormatException _) {
      return OptionalLong.empty();
    }
  }

  public ServerResponse one(ServerRequest request) throws IOException, NotFound {
    return pages.show(request, "item", page(request, Optional.empty()));
  }

  /// The page with a form that could not be recorded, as it was filled in.
  ServerResponse again(ServerRequest request, Agreeing.Slip slip) throws IOException, NotFound {
    var page = page(request, Optional.of(slip));
    return pages.show(request, HttpStatus.UNPROCESSABLE_CONTENT, "item", page);
  }

  private ItemPage page(ServerRequest request, Optional<Agreeing.Slip> slip)
      throws IOException, NotFound {
    Library library = pages.library(request);
    ItemRow row = find(library, request.pathVariable("id"));
    var content = row.item().content();
    return new ItemPage(
        row,
        container(library, row),
        library.itemsOf(content).stream().filter(other -> !other.equals(row)).toList(),
        library.documentsOf(content),
        problems(library, row),
        pages.archive().derivations().reading(content),
        agreed(request, library, row.item(), slip),
        Restricting.choices(pages.viewer(request), row.item().restriction()),
        Saved.of(request));
  }

  private Agreed agreed(
      ServerRequest request, Library library, Item item, Optional<Agreeing.Slip> slip)
      throws IOException {
    Optional<Consent> consent = library.consent(item.id());
    boolean whole = consent.map(Consent::eyes).map(pages.viewer(request)::maySee).orElse(true);
    boolean told = item.origin() instanceof Origin.Testimony;
    return new Agreed(told, consent, whole, request.param("agree").isPresent(), slip);
  }

  static ItemRow find(Library library, String id) throws IOException, NotFound {
    try {
      return library.item(new ItemId(id)).orElseThrow(() -> new NotFound(id));
    } catch (IllegalArgumentException _) {
      throw new NotFound(id);
    }
  }

  private static Optional<ItemRow> container(Library library, ItemRow row) throws IOException {
    return row.item().origin() instanceof Origin.Part(ItemId of, _)
        ? library.item(of)
        : Optional.empty();
  }

  /// Looks through the list of all problems until it has as many as the item is said to have.
  private static List<ProblemRow> problems(Library library, ItemRow row) throws IOException {
    var found = new ArrayList<ProblemRow>();
    List<ProblemRow> batch = List.of();
    for (long from = 0; found.size() < row.problems(); from += batch.size()) {
      batch = library.problems(new Page(from, BATCH));
      batch.stream().filter(each -> concerns(each, row)).forEach(found::add);
      if (batch.isEmpty()) {
        break;
      }
    }
    return found;
  }

  private static boolean concerns(ProblemRow problem, ItemRow row) {
    return row.item().id().equals(problem.item())
        || (problem.item() == null && row.item().content().equals(problem.content()));
  }
}
