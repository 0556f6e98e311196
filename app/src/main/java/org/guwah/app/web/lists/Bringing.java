package org.guwah.app.web.lists;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guwah.app.web.judging.Recorder;
import org.guwah.app.web.page.NotFound;
import org.guwah.app.web.page.Pager;
import org.guwah.app.web.page.Pages;
import org.guwah.lists.ListMapping;
import org.guwah.lists.Plan;
import org.guwah.lists.Plan.Fate;
import org.guwah.lists.Plan.Step;
import org.guwah.lists.Series;
import org.guwah.model.Judgment;
import org.guwah.model.Sha256;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// Shows what each row of a list would do, does it, and takes it back.
public final class Bringing {
  private static final int PAGE = 50;
  private static final int SAMPLES = 4;

  private final Pages pages;
  private final Recorder recorder;
  private final SeriesShelf shelf;

  Bringing(Pages pages, Recorder recorder, SeriesShelf shelf) {
    this.pages = pages;
    this.recorder = recorder;
    this.shelf = shelf;
  }

  /// How many rows have a fate.
  ///
  /// @param link to just those
  public record Count(Fate fate, long rows, String link) {}

  /// @param shown the rows of the chosen fate, a page of them
  public record Dry(List<Count> counts, Optional<Fate> fate, List<Step> shown, Pager pager) {
    /// How many rows would be brought in.
    public long coming() {
      return counts.stream()
          .filter(each -> each.fate() == Fate.CREATED || each.fate() == Fate.CHANGED)
          .mapToLong(Count::rows)
          .sum();
    }
  }

  /// @param dry what would be done; empty where no column has names
  public record PlanPage(
      Sha256 content, String title, String series, Meanings meanings, Optional<Dry> dry) {}

  /// What a request asks to be done with a list.
  private record Asked(Sha256 content, String name, Meanings meanings, Optional<Series> series) {}

  private Asked asked(ServerRequest request) throws IOException, NotFound {
    Sha256 content = shelf.content(request);
    String name = Recorder.line(request, "series", SeriesShelf.LONGEST_NAME);
    if (name.isEmpty() || shelf.isTaken(request, name)) {
      throw new NotFound(name);
    }
    Optional<Series> known = shelf.find(request, name);
    Meanings meanings =
        Meanings.of(
            request, shelf.lists(request).beginning(content, SAMPLES), known.map(Series::mapping));
    Optional<ListMapping> mapping = meanings.mapping();
    return new Asked(
        content,
        name,
        meanings,
        mapping.map(each -> new Series(name, each, known.map(Series::contents).orElse(List.of()))));
  }

  public ServerResponse plan(ServerRequest request) throws IOException, NotFound {
    Asked asked = asked(request);
    Optional<Dry> dry = Optional.empty();
    if (asked.series().isPresent()) {
      Plan plan = shelf.lists(request).plan(asked.content(), asked.series().get());
      dry = Optional.of(dry(request, asked, plan));
    }
    String title = shelf.title(request, asked.content());
    return pages.show(
        request,
        "lists/plan",
        new PlanPage(asked.content(), title, asked.name(), asked.meanings(), dry));
  }

  private static Dry dry(ServerRequest request, Asked asked, Plan plan) {
    Map<String, String> kept = new LinkedHashMap<>();
    kept.put("content", asked.content().hex());
    kept.put("series", asked.name());
    kept.putAll(asked.meanings().parameters());
    var counts = new ArrayList<Count>();
    for (Fate fate : Fate.values()) {
      var link = new Pager(request.path(), with(kept, "fate", fate.name()), PAGE, PAGE, 0);
      counts.add(new Count(fate, plan.count(fate), link.previous()));
    }
    Optional<Fate> chosen = fate(request, plan);
    List<Step> rows =
        plan.rows().stream()
            .filter(each -> chosen.isEmpty() || each.fate() == chosen.get())
            .toList();
    chosen.ifPresent(fate -> kept.put("fate", fate.name()));
    int from = Math.toIntExact(Math.min(rows.size(), Pager.from(request)));
    return new Dry(
        counts,
        chosen,
        rows.subList(from, Math.min(rows.size(), from + PAGE)),
        Pager.of(request, PAGE, rows.size(), kept));
  }

  private static Map<String, String> with(Map<String, String> kept, String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(kept);
    more.put(name, value);
    return more;
  }

  /// What was asked for; else what is refused, as somebody must see to it.
  private static Optional<Fate> fate(ServerRequest request, Plan plan) {
    String word = request.param("fate").orElse("");
    return List.of(Fate.values()).stream()
        .filter(each -> each.name().equals(word))
        .findFirst()
        .or(() -> plan.count(Fate.REFUSED) > 0 ? Optional.of(Fate.REFUSED) : Optional.empty());
  }

  public ServerResponse bring(ServerRequest request) throws IOException, NotFound {
    Asked asked = asked(request);
    Series series = asked.series().orElseThrow(() -> new NotFound("name"));
    Plan plan = shelf.lists(request).plan(asked.content(), series);
    List<Judgment> judgments =
        plan.rows().stream().flatMap(each -> each.judgments().stream()).toList();
    if (!judgments.isEmpty()) {
      recorder.record(pages.viewer(request).name(), judgments, Recorder.why(request));
    }
    series.with(asked.content()).keep(pages.archive().settings());
    return Pages.seeOther(
        "/lists?created="
            + plan.count(Fate.CREATED)
            + "&changed="
            + plan.count(Fate.CHANGED)
            + "&matched="
            + plan.count(Fate.MATCHED)
            + "&refused="
            + plan.count(Fate.REFUSED));
  }

  /// Withdraws all that a list brought in and that still stands.
  public ServerResponse takeBack(ServerRequest request) throws IOException, NotFound {
    Sha256 content = shelf.content(request);
    String name = request.param("series").orElse("");
    Series series = shelf.find(request, name).orElseThrow(() -> new NotFound(name));
    List<Judgment> back =
        shelf.lists(request).asserted(content, series).stream()
            .<Judgment>map(Judgment.Withdrawn::new)
            .toList();
    if (!back.isEmpty()) {
      recorder.record(pages.viewer(request).name(), back, Recorder.why(request));
    }
    return Pages.seeOther("/lists?taken=" + back.size());
  }
}
