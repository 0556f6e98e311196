package org.guwah.app.web.claims;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.guwah.app.rows.FindingRows;
import org.guwah.app.web.page.Answers;
import org.guwah.app.web.page.Links;
import org.guwah.app.web.page.Pager;
import org.guwah.app.web.page.Pages;
import org.guwah.app.web.review.Card;
import org.guwah.archive.Derivations.Library;
import org.guwah.archive.Proposals;
import org.guwah.archive.Proposals.Asking;
import org.guwah.archive.Proposals.By;
import org.guwah.archive.Proposals.Order;
import org.guwah.archive.Proposals.Progress;
import org.guwah.archive.Proposals.Row;
import org.guwah.archive.Proposals.Tally;
import org.guwah.corroboration.Bearers;
import org.guwah.corroboration.Bearers.Bearer;
import org.guwah.json.Json;
import org.guwah.model.CaseId;
import org.guwah.model.Verdict;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// What documents say, by sort, kind, person, place and verdict.
public final class Claims {
  static final Set<String> SORTS =
      Set.of("act", "trait", "figure", "position", "intervention", "quote");
  private static final int PAGE = 50;
  private static final int MOST = 12;

  private final Pages pages;

  public Claims(Pages pages) {
    this.pages = pages;
  }

  /// @param chosen the parameters that the list is narrowed by
  /// @param total how many there are; of what was found here, and not of what happened
  /// @param bearers where the list is narrowed to a name, who may be meant by it
  /// @param unreviewed how many of them nobody has reviewed
  public record ClaimsPage(
      List<Card> cards,
      Map<String, String> chosen,
      long total,
      long unreviewed,
      Pager pager,
      List<Facet> facets,
      Progress progress,
      List<Bearer> bearers) {
    /// The same list narrowed by one more.
    public String with(String name, String value) {
      var all = new LinkedHashMap<>(chosen);
      all.put(name, value);
      return link(all);
    }

    /// The same list without one.
    public String without(String name) {
      var all = new LinkedHashMap<>(chosen);
      all.remove(name);
      if (name.equals("sort")) {
        all.remove("kind");
      }
      return link(all);
    }

    private static String link(Map<String, String> all) {
      return "/claims"
          + all.entrySet().stream()
              .map(each -> each.getKey() + "=" + Links.encoded(each.getValue()))
              .collect(Collectors.joining("&", all.isEmpty() ? "" : "?", ""));
    }
  }

  /// @param name of the parameter
  public record Facet(String name, List<Tally> tallies) {}

  public ServerResponse show(ServerRequest request) throws IOException {
    Library library = pages.library(request);
    Proposals proposals = library.proposals();
    Map<String, String> chosen = chosen(request);
    Asking asking = asking(chosen);
    var opened = new Card.Opened(pages.archive(), library);
    var cards = new ArrayList<Card>();
    for (Row row : proposals.find(asking, order(chosen), Pager.stretch(request, PAGE))) {
      cards.add(opened.card(row));
    }
    long total = proposals.count(asking);
    return pages.show(
        request,
        "claims/claims",
        new ClaimsPage(
            cards,
            chosen,
            total,
            proposals.count(asking.withVerdicts(Verdict.PROPOSED)),
            Pager.of(request, PAGE, total, chosen),
            facets(proposals, asking, chosen),
            proposals.progress(),
            chosen.containsKey("person") ? Bearers.of(library, chosen.get("person")) : List.of()));
  }

  /// The same as JSON, as `guwah claims` prints it.
  public ServerResponse json(ServerRequest request) throws IOException {
    Library library = pages.library(request);
    Map<String, String> chosen = chosen(request);
    var opened = new Card.Opened(pages.archive(), library);
    var rows = new ArrayList<Json>();
    Asking asking = asking(chosen);
    for (Row row : library.proposals().find(asking, order(chosen), Pager.stretch(request, 500))) {
      rows.add(FindingRows.of(row, opened.card(row).text()));
    }
    return Answers.json(
        Json.object()
            .with("claims", rows)
            .with("total", library.proposals().count(asking))
            .with("from", Pager.from(request))
            .build());
  }

  private static Map<String, String> chosen(ServerRequest request) {
    var chosen = new LinkedHashMap<String, String>();
    for (String name : List.of("sort", "kind", "verdict", "person", "place", "case", "order")) {
      request
          .param(name)
          .filter(value -> !value.isBlank())
          .ifPresent(value -> chosen.put(name, value));
    }
    return chosen;
  }

  private static Order order(Map<String, String> chosen) {
    return chosen.getOrDefault("order", "").equals("day") ? Order.DAY : Order.TEXT;
  }

  private static Asking asking(Map<String, String> chosen) {
    String sort = chosen.getOrDefault("sort", "");
    return new Asking(
        SORTS.contains(sort) || sort.equals("mention") ? Set.of(sort) : SORTS,
        chosen.getOrDefault("kind", ""),
        verdicts(chosen.getOrDefault("verdict", "")),
        chosen.getOrDefault("person", ""),
        chosen.getOrDefault("place", ""),
        caseOf(chosen.getOrDefault("case", "")),
        Optional.empty());
  }

  /// What was rejected is shown only to those who ask for it.
  private static Set<Verdict> verdicts(String name) {
    for (Verdict each : Verdict.values()) {
      if (each.name().equals(name)) {
        return Set.of(each);
      }
    }
    Set<Verdict> all = EnumSet.allOf(Verdict.class);
    all.remove(Verdict.REJECTED);
    return all;
  }

  private static Optional<CaseId> caseOf(String id) {
    try {
      return id.isEmpty() ? Optional.empty() : Optional.of(new CaseId(id));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static List<Facet> facets(Proposals proposals, Asking asking, Map<String, String> chosen)
      throws IOException {
    var facets = new ArrayList<Facet>();
    Map<String, By> all = new LinkedHashMap<>();
    all.put("sort", By.SORT);
    all.put("kind", By.KIND);
    all.put("verdict", By.VERDICT);
    all.put("person", By.PERSON);
    all.put("place", By.PLACE);
    for (Map.Entry<String, By> each : all.entrySet()) {
      boolean kindOfNoSort = each.getKey().equals("kind") && !chosen.containsKey("sort");
      if (!chosen.containsKey(each.getKey()) && !kindOfNoSort) {
        List<Tally> tallies = proposals.tally(asking, each.getValue(), MOST);
        if (!tallies.isEmpty()) {
          facets.add(new Facet(each.getKey(), tallies));
        }
      }
    }
    return facets;
  }
}
