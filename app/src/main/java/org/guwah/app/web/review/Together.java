package org.guwah.app.web.review;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guwah.app.web.judging.Recorder;
import org.guwah.app.web.page.NotFound;
import org.guwah.app.web.page.Pages;
import org.guwah.archive.Derivations.Library;
import org.guwah.archive.Derivations.Page;
import org.guwah.archive.Proposals.Asking;
import org.guwah.archive.Proposals.Order;
import org.guwah.archive.Proposals.Row;
import org.guwah.casework.BulkKinds;
import org.guwah.extraction.Statements;
import org.guwah.model.Judgment;
import org.guwah.model.Verdict;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// Accepts many findings of one kind at once, where a person allowed that for the kind. Each is a
/// judgment of its own that says so, and one press undoes them all.
public final class Together {
  /// As many as a person can still look at.
  static final int MOST = 100;

  private final Pages pages;
  private final Recorder recorder;

  public Together(Pages pages, Recorder recorder) {
    this.pages = pages;
    this.recorder = recorder;
  }

  /// Allows it for a kind, or no longer.
  public ServerResponse allow(ServerRequest request) throws IOException, NotFound {
    Queue queue = ofKind(request);
    boolean on = request.param("allowed").orElse("").equals("true");
    var judgment = new Judgment.BulkAllowed(queue.sort(), queue.kind(), on);
    var recorded = recorder.record(pages.viewer(request).name(), judgment, Recorder.why(request));
    return Pages.seeOther(recorded.after(queue.link(0)));
  }

  /// Lists what would be accepted.
  public ServerResponse show(ServerRequest request) throws IOException, NotFound {
    return pages.show(request, "review/bulk", page(request, ""));
  }

  private BulkPage page(ServerRequest request, String slip) throws IOException, NotFound {
    Queue queue = ofKind(request);
    Library library = pages.library(request);
    BulkKinds.Allowed allowed = allowed(library, queue);
    Going going = Going.of(pages, request);
    Asking asking = going.asking().withVerdicts(Verdict.PROPOSED);
    var opened = new Card.Opened(pages.archive(), library);
    var cards = new ArrayList<Card>();
    for (Row row : going.proposals().find(asking, Order.TEXT, new Page(0, MOST))) {
      cards.add(opened.card(row));
    }
    return new BulkPage(queue, allowed, cards, going.proposals().count(asking), slip);
  }

  private static BulkKinds.Allowed allowed(Library library, Queue queue)
      throws IOException, NotFound {
    return BulkKinds.of(library.casework())
        .allowed(queue.sort(), queue.kind())
        .orElseThrow(() -> new NotFound(queue.kind()));
  }

  private static Queue ofKind(ServerRequest request) throws NotFound {
    Queue queue = Queue.of(request);
    if (!queue.isOfOneKind()) {
      throw new NotFound(queue.kind());
    }
    return queue;
  }

  /// Accepts those that were shown, if all of them are still as they were and a person confirms it.
  public ServerResponse accept(ServerRequest request) throws IOException, NotFound {
    Queue queue = ofKind(request);
    Library library = pages.library(request);
    allowed(library, queue);
    List<String> shown = request.params().getOrDefault("shown", List.of());
    if (shown.isEmpty() || shown.size() > MOST || request.param("confirmed").isEmpty()) {
      return again(request, "review.slip.confirm");
    }
    var judgments = new ArrayList<Judgment>();
    for (String each : shown) {
      Optional<Card> card = Card.shown(each, pages.archive(), library);
      if (card.isEmpty() || !isOpen(card.get(), queue)) {
        return again(request, "review.slip.changedSome");
      }
      var anchors = Forms.anchors(library, card.get().document());
      judgments.add(
          Statements.assess(card.get().finding(), Verdict.ACCEPTED, anchors).madeInBulk());
    }
    var recorded =
        recorder.record(pages.viewer(request).name(), judgments, why(request, judgments.size()));
    return Pages.seeOther(recorded.after(queue.link(0)));
  }

  private static boolean isOpen(Card card, Queue queue) {
    return card.finding().sort().equals(queue.sort())
        && card.finding().kind().equals(queue.kind())
        && card.row().proposal().verdict() == Verdict.PROPOSED;
  }

  /// The record keeps it, so it is in one language.
  private static String why(ServerRequest request, int count) {
    String why = Recorder.why(request);
    return "accepted in bulk, " + count + " at once" + (why.isEmpty() ? "" : ": " + why);
  }

  private ServerResponse again(ServerRequest request, String slip) throws IOException, NotFound {
    return pages.show(
        request, HttpStatus.UNPROCESSABLE_CONTENT, "review/bulk", page(request, slip));
  }
}
