package org.guwah.app.web.claims;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.guwah.app.web.page.Pages;
import org.guwah.app.web.review.Card;
import org.guwah.archive.Derivations.Library;
import org.guwah.archive.Derivations.Page;
import org.guwah.archive.Proposals.Asking;
import org.guwah.archive.Proposals.Order;
import org.guwah.archive.Proposals.Row;
import org.guwah.archive.Proposals.Tally;
import org.guwah.model.Claim.Slot;
import org.guwah.model.Field;
import org.guwah.model.Tag;
import org.guwah.model.Verdict;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// What each authority says about a matter, in the order of time, so that a shift can be seen.
public final class Positions {
  private static final int MOST = 2_000;

  private final Pages pages;

  public Positions(Pages pages) {
    this.pages = pages;
  }

  /// @param said when the document was posted, in EDTF; empty where not known
  public record Line(Card card, String said, String speaker) {}

  /// @param speaker whose positions are shown; empty for everybody’s
  public record PositionsPage(
      String speaker, List<Tally> speakers, List<Line> lines, boolean more) {}

  public ServerResponse show(ServerRequest request) throws IOException {
    Library library = pages.library(request);
    List<Row> rows =
        library
            .proposals()
            .find(
                Asking.ALL.withSorts("position").withoutVerdict(Verdict.REJECTED),
                Order.TEXT,
                new Page(0, MOST));
    String speaker = request.param("speaker").orElse("");
    var opened = new Card.Opened(pages.archive(), library);
    Map<String, Tally> speakers = new LinkedHashMap<>();
    var lines = new ArrayList<Line>();
    for (Row row : rows) {
      Card card = opened.card(row);
      String who = Numbers.words(card, Slot.SPEAKER);
      String folded = folded(who);
      Tally known = speakers.getOrDefault(folded, new Tally(who, 0));
      speakers.put(folded, new Tally(known.value(), known.count() + 1));
      if (speaker.isEmpty() || folded(speaker).equals(folded)) {
        lines.add(new Line(card, card.document().document().value(Field.POSTED), who));
      }
    }
    lines.sort(Comparator.comparing(line -> line.said().isEmpty() ? "9999" : line.said()));
    List<Tally> most =
        speakers.values().stream()
            .sorted(Comparator.comparingLong(Tally::count).reversed())
            .limit(30)
            .toList();
    return pages.show(
        request, "claims/positions", new PositionsPage(speaker, most, lines, rows.size() == MOST));
  }

  /// "The ministry" and "ministry" are one in a list.
  private static String folded(String speaker) {
    return Tag.folded(speaker).replaceFirst("^(?:the|a|an) ", "");
  }
}
