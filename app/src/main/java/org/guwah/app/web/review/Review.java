package org.guwah.app.web.review;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guwah.app.web.judging.Recorder;
import org.guwah.app.web.page.NotFound;
import org.guwah.app.web.page.Pages;
import org.guwah.app.web.page.Saved;
import org.guwah.archive.Derivations.DocumentRow;
import org.guwah.archive.Derivations.Library;
import org.guwah.archive.Derivations.Page;
import org.guwah.archive.Proposals;
import org.guwah.archive.Proposals.By;
import org.guwah.archive.Proposals.Order;
import org.guwah.archive.Proposals.Row;
import org.guwah.casework.Desk;
import org.guwah.corroboration.About;
import org.guwah.corroboration.Sayings;
import org.guwah.extraction.Statements;
import org.guwah.model.Document;
import org.guwah.model.Field;
import org.guwah.model.Judgment;
import org.guwah.model.Verdict;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// The page on which people go through what programs propose, and the forms of it. Each form
/// records judgments and leads on to the next that nobody has looked at.
public final class Review {
  private static final int AHEAD = 200;

  /// The best grade of information.
  private static final int CONFIRMED = 1;

  private final Pages pages;
  private final Recorder recorder;

  public Review(Pages pages, Recorder recorder) {
    this.pages = pages;
    this.recorder = recorder;
  }

  public ServerResponse show(ServerRequest request) throws IOException {
    return pages.show(request, "review/review", page(request, ""));
  }

  private ReviewPage page(ServerRequest request, String slip) throws IOException {
    Library library = pages.library(request);
    Proposals proposals = library.proposals();
    Queue queue = Queue.of(request);
    long total = proposals.count(queue.asking());
    long open = proposals.count(queue.asking().withVerdicts(Verdict.PROPOSED));
    long n = number(request, queue, proposals, total);
    List<Row> rows = proposals.find(queue.asking(), Order.TEXT, new Page(n, 1));
    Optional<Card> card =
        rows.isEmpty()
            ? Optional.empty()
            : Optional.of(Card.of(pages.archive(), library, rows.getFirst()));
    var all = new Queue(queue.document(), queue.of(), queue.person(), "", "");
    return new ReviewPage(
        queue,
        n,
        total,
        open,
        card,
        proposals.tally(all.asking(), By.SORT, 10),
        proposals.progress(),
        Saved.of(request),
        slip,
        title(request, library, queue),
        bearing(library, card));
  }

  /// What else is said of the same; not for what would take long to compare.
  private static Optional<About> bearing(Library library, Optional<Card> card) throws IOException {
    return card.isPresent() && card.get().finding().sort().equals("act")
        ? new Sayings(library).about(card.get().row())
        : Optional.empty();
  }

  private String title(ServerRequest request, Library library, Queue queue) throws IOException {
    if (queue.documentId().isPresent()) {
      return library
          .document(queue.documentId().get())
          .map(DocumentRow::document)
          .map((Document document) -> document.value(Field.TITLE))
          .orElse("");
    }
    if (queue.caseOf().isPresent()) {
      return Desk.of(library.casework(), pages.viewer(request))
          .find(queue.caseOf().get())
          .map(file -> file.name())
          .orElse("");
    }
    return queue.person();
  }

  /// By number, or by the place of a finding in its document, or else the first that nobody has
  /// looked at.
  private static long number(ServerRequest request, Queue queue, Proposals proposals, long total)
      throws IOException {
    Optional<Long> n = whole(request, "n");
    if (n.isPresent()) {
      return Math.min(n.get(), Math.max(0, total - 1));
    }
    Optional<Long> at = whole(request, "at");
    if (at.isPresent()) {
      List<Row> rows = proposals.find(queue.asking(), Order.TEXT, new Page(0, 5_000));
      for (int i = 0; i < rows.size(); i++) {
        if (rows.get(i).ordinal() == at.get()) {
          return i;
        }
      }
    }
    return next(queue, proposals, -1, total);
  }

  /// The next that nobody has looked at; the one after `n` where there is none.
  private static long next(Queue queue, Proposals proposals, long n, long total)
      throws IOException {
    for (long from = n + 1; from < total; from += AHEAD) {
      List<Row> rows = proposals.find(queue.asking(), Order.TEXT, new Page(from, AHEAD));
      for (int i = 0; i < rows.size(); i++) {
        if (rows.get(i).proposal().verdict() == Verdict.PROPOSED) {
          return from + i;
        }
      }
    }
    return Math.max(0, Math.min(n + 1, total - 1));
  }

  private static Optional<Long> whole(ServerRequest request, String name) {
    try {
      return request.param(name).map(Long::parseLong).filter(value -> value >= 0);
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
  }

  /// Accepts, rejects, or says that one cannot tell.
  public ServerResponse judge(ServerRequest request) throws IOException, NotFound {
    Library library = pages.library(request);
    Optional<Card> card = card(request, library);
    if (card.isEmpty()) {
      return again(request, "review.slip.changed");
    }
    Verdict verdict = verdict(request);
    var anchors = Forms.anchors(library, card.get().document());
    return record(request, List.of(Statements.assess(card.get().finding(), verdict, anchors)));
  }

  private static Verdict verdict(ServerRequest request) throws NotFound {
    String word = request.param("verdict").orElse("");
    for (Verdict each : Set.of(Verdict.ACCEPTED, Verdict.REJECTED, Verdict.UNDECIDED)) {
      if (each.name().equals(word)) {
        return each;
      }
    }
    throw new NotFound(word);
  }

  /// Says what the passage says instead.
  public ServerResponse correct(ServerRequest request) throws IOException {
    Library library = pages.library(request);
    Optional<Card> card = card(request, library);
    if (card.isEmpty()) {
      return again(request, "review.slip.changed");
    }
    var anchors = Forms.anchors(library, card.get().document());
    var finding = card.get().finding();
    try {
      var own = new Forms(request, card.get().text(), anchors, finding.at().start()).asserted();
      var judgments = new ArrayList<Judgment>();
      if (request.param("beside").isEmpty()) {
        judgments.add(Statements.assess(finding, Verdict.REJECTED, anchors));
      }
      judgments.add(own);
      return record(request, judgments);
    } catch (Forms.Slip slip) {
      return again(request, String.valueOf(slip.getMessage()));
    }
  }

  /// Grades the source and the information, each by itself.
  public ServerResponse grade(ServerRequest request) throws IOException {
    Library library = pages.library(request);
    Optional<Card> card = card(request, library);
    String source = request.param("source").orElse("");
    long information = whole(request, "information").orElse(0L);
    if (card.isEmpty() || !source.matches("[A-F]") || information < 1 || information > 6) {
      return again(request, card.isEmpty() ? "review.slip.changed" : "review.slip.grade");
    }
    if (information == CONFIRMED && !isConfirmed(library, card.get())) {
      return again(request, "review.slip.confirmed");
    }
    var anchors = Forms.anchors(library, card.get().document());
    var finding = card.get().finding();
    var graded =
        new Judgment.Graded(
            anchors.apply(finding.at()),
            Statements.of(finding, anchors),
            source.charAt(0),
            (int) information);
    var recorded = recorder.record(pages.viewer(request).name(), graded, Recorder.why(request));
    return Pages.seeOther(recorded.after(Queue.of(request).link(whole(request, "n").orElse(0L))));
  }

  /// What is confirmed by other sources needs two of them.
  private static boolean isConfirmed(Library library, Card card) throws IOException {
    return new Sayings(library)
        .about(card.row())
        .map(about -> about.support().isConfirmed())
        .orElse(false);
  }

  private Optional<Card> card(ServerRequest request, Library library) throws IOException {
    return Picked.seen(pages, library, request);
  }

  private ServerResponse again(ServerRequest request, String slip) throws IOException {
    HttpStatus status =
        slip.equals("review.slip.changed") ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
    return pages.show(request, status, "review/review", page(request, slip));
  }

  private ServerResponse record(ServerRequest request, List<Judgment> judgments)
      throws IOException {
    var recorded = recorder.record(pages.viewer(request).name(), judgments, Recorder.why(request));
    Queue queue = Queue.of(request);
    Proposals proposals = pages.library(request).proposals();
    long n = whole(request, "n").orElse(0L);
    long next = next(queue, proposals, n, proposals.count(queue.asking()));
    return Pages.seeOther(recorded.after(queue.link(next)));
  }
}
