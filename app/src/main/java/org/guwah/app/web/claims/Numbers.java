package org.guwah.app.web.claims;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guwah.app.web.page.Pages;
import org.guwah.app.web.review.Card;
import org.guwah.archive.Derivations.Library;
import org.guwah.archive.Derivations.Page;
import org.guwah.archive.Proposals;
import org.guwah.archive.Proposals.Asking;
import org.guwah.archive.Proposals.By;
import org.guwah.archive.Proposals.Order;
import org.guwah.archive.Proposals.Row;
import org.guwah.archive.Proposals.Tally;
import org.guwah.corroboration.FirstSpeaker;
import org.guwah.corroboration.Sayings;
import org.guwah.model.Claim.Slot;
import org.guwah.model.Estimate;
import org.guwah.model.Field;
import org.guwah.model.Tag;
import org.guwah.model.Verdict;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// Estimates side by side, each by whoever made it and when it was said. They are never added up.
public final class Numbers {
  private static final int MOST = 2_000;
  private static final int DRAWN = 60;
  private static final int MATTERS = 12;

  private final Pages pages;

  public Numbers(Pages pages) {
    this.pages = pages;
  }

  /// @param said when the document was posted, in EDTF; empty where not known
  /// @param by who says so, as far as the words tell; empty where they do not
  public record Line(Card card, Estimate estimate, String said, String by) {}

  /// @param kind of what is shown
  /// @param of words that stand in what is counted; empty for all
  /// @param matters what is counted most often, with how many numbers there are of it
  /// @param more whether there are more than are shown
  public record NumbersPage(
      String kind,
      String of,
      List<Tally> kinds,
      List<Tally> matters,
      List<Line> lines,
      Optional<Chart> chart,
      boolean more) {}

  public ServerResponse show(ServerRequest request) throws IOException {
    Library library = pages.library(request);
    Proposals proposals = library.proposals();
    Asking asking = Asking.ALL.withSorts("figure").withoutVerdict(Verdict.REJECTED);
    List<Tally> kinds = proposals.tally(asking, By.KIND, 20);
    String kind = request.param("kind").orElse("people");
    String of = request.param("of").orElse("").strip();
    List<Row> rows = proposals.find(asking.withKind(kind), Order.TEXT, new Page(0, MOST));
    List<Line> all = lines(library, rows);
    List<Line> lines = all.stream().filter(line -> isOf(line.card(), of)).toList();
    return pages.show(
        request,
        "claims/numbers",
        new NumbersPage(kind, of, kinds, matters(all), lines, chart(lines), rows.size() == MOST));
  }

  /// What is counted, by its words, that of which most numbers are said first.
  private static List<Tally> matters(List<Line> lines) {
    Map<String, Tally> matters = new LinkedHashMap<>();
    for (Line line : lines) {
      String words = matter(line.card());
      if (!words.isEmpty()) {
        matters.merge(
            Tag.folded(words),
            new Tally(words, 1),
            (a, b) -> new Tally(a.value(), a.count() + b.count()));
      }
    }
    return matters.values().stream()
        .filter(each -> each.count() > 1)
        .sorted(Comparator.comparingLong(Tally::count).reversed())
        .limit(MATTERS)
        .toList();
  }

  private static String matter(Card card) {
    return card.line(Slot.MATTER).words().replaceAll("\\s+", " ").strip();
  }

  private List<Line> lines(Library library, List<Row> rows) throws IOException {
    var opened = new Card.Opened(pages.archive(), library);
    var sayings = new Sayings(library);
    var lines = new ArrayList<Line>();
    for (Row row : rows) {
      Card card = opened.card(row);
      Optional<Estimate> estimate = Estimate.of(card.value());
      if (estimate.isPresent()) {
        String said = card.document().document().value(Field.POSTED);
        lines.add(new Line(card, estimate.get(), said, by(sayings.speaker(row))));
      }
    }
    lines.sort(Comparator.comparing(line -> line.said().isEmpty() ? "9999" : line.said()));
    return lines;
  }

  private static String by(Optional<FirstSpeaker> speaker) {
    return switch (speaker.orElse(new FirstSpeaker.Unsaid())) {
      case FirstSpeaker.Named named -> named.name();
      case FirstSpeaker.Described(String words) -> words;
      case FirstSpeaker.Unsaid _ -> "";
    };
  }

  private static boolean isOf(Card card, String of) {
    return of.isEmpty() || Tag.folded(matter(card)).contains(Tag.folded(of));
  }

  static String words(Card card, Slot slot) {
    Card.Line line = card.line(slot);
    return line.value().isEmpty() ? line.words() : line.value();
  }

  private static Optional<Chart> chart(List<Line> lines) {
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    List<Line> drawn = lines.subList(0, Math.min(DRAWN, lines.size()));
    return Optional.of(
        Chart.of(
            drawn.stream().map(Line::estimate).toList(),
            drawn.stream().map(Numbers::label).toList(),
            drawn.stream().map(line -> line.card().value()).toList()));
  }

  private static String label(Line line) {
    String label =
        (line.said().isEmpty() ? "" : line.said() + "  ")
            + (line.by().isEmpty()
                ? line.card().document().document().value(Field.PUBLISHER)
                : line.by());
    return label.length() <= 34 ? label : label.substring(0, 33) + "…";
  }
}
