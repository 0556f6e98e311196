package org.guwah.app.web.casework;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.guwah.app.web.judging.Recorder;
import org.guwah.app.web.page.Links;
import org.guwah.app.web.page.NotFound;
import org.guwah.app.web.page.Pages;
import org.guwah.app.web.page.Saved;
import org.guwah.casework.Case;
import org.guwah.casework.SavedSearch;
import org.guwah.model.CaseId;
import org.guwah.model.Judgment;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// Searches that are asked again and again.
public final class Searches {
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_QUERY = 2_000;
  private static final int MOST = 50;

  private final Pages pages;
  private final Recorder recorder;

  public Searches(Pages pages, Recorder recorder) {
    this.pages = pages;
    this.recorder = recorder;
  }

  /// @param found the newest first
  /// @param more how many older ones are not shown
  /// @param cases by their ids
  public record SearchesPage(
      List<Findings.Found> found, int more, Map<CaseId, Case> cases, Optional<Saved> saved) {
    /// The case that a search belongs to; null where it belongs to none.
    public @Nullable Case file(Findings.Found found) {
      return found.search().of().map(cases::get).orElse(null);
    }
  }

  public ServerResponse list(ServerRequest request) throws IOException {
    Asked asked = Asked.of(pages, request);
    List<SavedSearch> searches = asked.desk().searches().reversed();
    var findings = new Findings(pages.archive(), asked);
    var found = new ArrayList<Findings.Found>();
    for (SavedSearch search : searches.stream().limit(MOST).toList()) {
      found.add(findings.since(search, looked(asked, search)));
    }
    var page =
        new SearchesPage(
            found,
            Math.max(0, searches.size() - MOST),
            asked.desk().cases().stream().collect(Collectors.toMap(Case::id, each -> each)),
            Saved.of(request));
    return pages.show(request, "casework/searches", page);
  }

  /// The last entry that this person had seen when they last looked; the one that saved the search
  /// where they never did.
  private long looked(Asked asked, SavedSearch search) throws IOException {
    Optional<String> kept = pages.archive().settings().get(key(asked, search));
    return kept.map(Long::parseLong).orElse(search.entry());
  }

  private static String key(Asked asked, SavedSearch search) {
    return "searched." + search.judgment() + "." + asked.viewer().name();
  }

  public ServerResponse save(ServerRequest request) throws IOException, NotFound {
    Asked asked = Asked.of(pages, request);
    String query = Recorder.line(request, "q", LONGEST_QUERY);
    String name = Recorder.line(request, "name", LONGEST_NAME);
    String back = asked.back("/searches");
    if (query.isEmpty()) {
      return Pages.seeOther(back);
    }
    var judgment =
        new Judgment.SearchSaved(name.isEmpty() ? query : name, query, asked.chosenCase());
    var recorded = recorder.record(asked.viewer().name(), judgment, Recorder.why(request));
    boolean said = back.startsWith("/searches") || back.startsWith("/cases/");
    return Pages.seeOther(recorded.after(said ? back : "/searches"));
  }

  /// Goes to what it finds, and keeps that the person has looked.
  public ServerResponse look(ServerRequest request) throws IOException, NotFound {
    Asked asked = Asked.of(pages, request);
    SavedSearch search = find(asked);
    long last = pages.archive().derivations().followed() - 1;
    pages.archive().settings().put(key(asked, search), Long.toString(last));
    return Pages.seeOther(Links.search(search.query()));
  }

  public ServerResponse remove(ServerRequest request) throws IOException, NotFound {
    Asked asked = Asked.of(pages, request);
    var judgment = new Judgment.Withdrawn(find(asked).judgment());
    var recorded = recorder.record(asked.viewer().name(), judgment, Recorder.why(request));
    return Pages.seeOther(recorded.after(asked.back("/searches")));
  }

  private static SavedSearch find(Asked asked) throws NotFound {
    String id = asked.request().pathVariable("id");
    return asked.desk().searches().stream()
        .filter(search -> search.judgment().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFound(id));
  }
}
