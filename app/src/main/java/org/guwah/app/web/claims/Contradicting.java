package org.guwah.app.web.claims;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.guwah.app.web.page.Pages;
import org.guwah.app.web.review.Card;
import org.guwah.archive.Derivations.Library;
import org.guwah.corroboration.Bearing;
import org.guwah.corroboration.Sayings;
import org.guwah.corroboration.Sayings.Contradiction;
import org.guwah.corroboration.Sayings.Contradictions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// Claims that cannot both hold, side by side. Neither is hidden, and none is preferred.
public final class Contradicting {
  private static final int MOST = 100;

  private final Pages pages;

  public Contradicting(Pages pages) {
    this.pages = pages;
  }

  /// Two that cannot both hold.
  public record Pair(Card a, Card b, Bearing bearing) {}

  /// @param more whether there may be more than are shown
  public record ContradictionsPage(List<Pair> pairs, boolean more) {}

  public ServerResponse show(ServerRequest request) throws IOException {
    Library library = pages.library(request);
    Contradictions found = new Sayings(library).contradictions();
    var opened = new Card.Opened(pages.archive(), library);
    var pairs = new ArrayList<Pair>();
    for (Contradiction each : found.all().subList(0, Math.min(MOST, found.all().size()))) {
      Card a = opened.card(each.a().row());
      pairs.add(new Pair(a, opened.card(each.b().row()), each.bearing()));
    }
    boolean more = found.all().size() > MOST || !found.complete();
    return pages.show(request, "claims/contradictions", new ContradictionsPage(pairs, more));
  }
}
