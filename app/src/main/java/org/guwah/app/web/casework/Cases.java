package org.guwah.app.web.casework;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guwah.app.web.library.Documents;
import org.guwah.app.web.library.Listing;
import org.guwah.app.web.library.Selection;
import org.guwah.app.web.page.NotFound;
import org.guwah.app.web.page.Pager;
import org.guwah.app.web.page.Pages;
import org.guwah.app.web.page.Saved;
import org.guwah.app.web.review.Queue;
import org.guwah.archive.Derivations.Library;
import org.guwah.archive.Proposals.Asking;
import org.guwah.casework.Case;
import org.guwah.casework.Desk;
import org.guwah.casework.SavedSearch;
import org.guwah.casework.Task;
import org.guwah.model.Restriction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// The cases that one may know of, and all that belongs to one of them.
public final class Cases {
  private static final int SEARCHES = 20;

  private final Pages pages;
  private final Clock clock;

  public Cases(Pages pages, Clock clock) {
    this.pages = pages;
    this.clock = clock;
  }

  /// A case with what it holds.
  ///
  /// @param tasks that are not done yet
  public record Line(Case file, long documents, int tasks) {}

  /// @param restrictions that this person may give a case
  /// @param nameless whether a form came without a name
  public record ListPage(
      List<Line> open,
      List<Line> closed,
      List<Restriction> restrictions,
      boolean nameless,
      Optional<Saved> saved) {}

  /// @param people the last added first
  /// @param remarks the newest first
  /// @param tasks those due first
  /// @param searches the newest first, at most a few
  /// @param more how many searches are not shown
  /// @param unreviewed how many claims in its documents nobody has reviewed
  public record CasePage(
      Case file,
      List<Case.Person> people,
      List<Case.Remark> remarks,
      List<Documents.Line> lines,
      Pager pager,
      Selection selection,
      List<Task> tasks,
      List<Task> done,
      LocalDate today,
      List<Findings.Found> searches,
      int more,
      List<Restriction> restrictions,
      long unreviewed) {}

  public ServerResponse list(ServerRequest request) throws IOException {
    Asked asked = Asked.of(pages, request);
    var gathered = asked.library().gathered();
    Desk desk = asked.desk();
    List<Line> lines =
        desk.cases().stream()
            .map(each ->
                new Line(
                    each, gathered.getOrDefault(each.id(), 0L), desk.tasksOf(each.id()).size()))
            .toList();
    var page =
        new ListPage(
            lines.stream().filter(line -> !line.file().closed()).toList(),
            lines.stream().filter(line -> line.file().closed()).toList(),
            asked.restrictions(),
            request.param("nameless").isPresent(),
            Saved.of(request));
    return pages.show(request, "casework/cases", page);
  }

  public ServerResponse one(ServerRequest request) throws IOException, NotFound {
    Asked asked = Asked.of(pages, request);
    Library library = asked.library();
    Case file = asked.file();
    var listing = new Listing.Gathered(file.id());
    long total = library.gathered().getOrDefault(file.id(), 0L);
    List<SavedSearch> searches = asked.desk().searchesOf(file.id()).reversed();
    var page =
        new CasePage(
            file,
            file.people().reversed(),
            file.remarks().reversed(),
            Documents.lines(
                library, listing.documents(library, Pager.stretch(request, Documents.LIMIT))),
            Pager.of(request, Documents.LIMIT, total, Map.of()),
            Selection.of(pages, request, library, listing, total),
            asked.desk().tasksOf(file.id()),
            asked.desk().done().stream()
                .filter(task -> task.of().equals(Optional.of(file.id())))
                .toList(),
            Tasks.today(clock),
            found(asked, searches.stream().limit(SEARCHES).toList()),
            Math.max(0, searches.size() - SEARCHES),
            asked.restrictions(),
            Queue.unreviewed(library.proposals(), Asking.ALL.within(file.id())));
    return pages.show(request, "casework/case", page);
  }

  private List<Findings.Found> found(Asked asked, List<SavedSearch> searches) throws IOException {
    var findings = new Findings(pages.archive(), asked);
    var found = new ArrayList<Findings.Found>();
    for (SavedSearch search : searches) {
      found.add(findings.count(search));
    }
    return found;
  }
}
