package org.guwah.app.web.review;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.guwah.app.web.judging.Recorder;
import org.guwah.app.web.page.NotFound;
import org.guwah.app.web.page.Pages;
import org.guwah.app.web.page.Saved;
import org.guwah.archive.Derivations.Library;
import org.guwah.archive.Proposals.By;
import org.guwah.archive.Proposals.Row;
import org.guwah.casework.BulkKinds;
import org.guwah.corroboration.About;
import org.guwah.corroboration.Sayings;
import org.guwah.extraction.Statements;
import org.guwah.model.Anchor;
import org.guwah.model.Judgment;
import org.guwah.model.Statement;
import org.guwah.model.Verdict;
import org.guwah.model.Violation;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// The page on which people go through what programs propose, and the forms of it. Each form
/// records judgments and leads on to the next that nobody has looked at.
public final class Review {
  private static final int KINDS = 30;
  private static final int LONGEST_NORM = 500;

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
    Going going = Going.of(pages, request);
    long total = going.total();
    long n = number(request, going, total);
    Optional<Row> row = going.at(n);
    Optional<Card> card =
        row.isEmpty()
            ? Optional.empty()
            : Optional.of(Card.of(pages.archive(), pages.library(request), row.get()));
    var all = going.asking().withSorts(Queue.CLAIMS).withKind("");
    return new ReviewPage(
        going.queue(),
        n,
        total,
        going.open(),
        card,
        going.proposals().tally(all, By.SORT, 10),
        going.proposals().progress(),
        Saved.of(request),
        slip,
        going.title(),
        going.cut() ? Going.MOST : 0,
        card.isEmpty()
            ? List.of()
            : new Copies(pages, going.viewer(), pages.library(request)).of(card.get()),
        going.queue().sort().isEmpty()
            ? List.of()
            : going.proposals().tally(going.asking().withKind(""), By.KIND, KINDS),
        BulkKinds.of(pages.library(request).casework())
            .allowed(going.queue().sort(), going.queue().kind()),
        bearing(pages.library(request), card));
  }

  /// What else is said of the same; not for what would take long to compare.
  private static Optional<About> bearing(Library library, Optional<Card> card) throws IOException {
    return card.isPresent() && card.get().finding().sort().equals("act")
        ? new Sayings(library).about(card.get().row())
        : Optional.empty();
  }

  /// By number, or by the place of a finding in its document, or else the first that is open.
  private static long number(ServerRequest request, Going going, long total) throws IOException {
    Optional<Long> n = whole(request, "n");
    if (n.isPresent()) {
      return Math.min(n.get(), Math.max(0, total - 1));
    }
    Optional<Long> at = whole(request, "at");
    Optional<Long> found = at.isPresent() ? going.numberOf(at.get()) : Optional.empty();
    return found.isPresent() ? found.get() : going.next(-1);
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
    var judgments = new ArrayList<Judgment>();
    judgments.add(assess(library, card.get(), verdict));
    if (request.param("copies").isPresent()) {
      for (String copy : request.params().getOrDefault("copy", List.of())) {
        Optional<Card> its = Card.shown(copy, pages.archive(), library);
        if (its.isEmpty()) {
          return again(request, "review.slip.changed");
        }
        judgments.add(assess(library, its.get(), verdict));
      }
    }
    return record(request, judgments);
  }

  private static Judgment assess(Library library, Card card, Verdict verdict) throws IOException {
    return Statements.assess(card.finding(), verdict, Forms.anchors(library, card.document()));
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
    String source = request.param("source").orElse("");
    long information = whole(request, "information").orElse(0L);
    if (!source.matches("[A-F]") || information < 1 || information > 6) {
      return again(request, "review.slip.grade");
    }
    Library library = pages.library(request);
    Optional<Card> card = card(request, library);
    if (information == CONFIRMED && card.isPresent() && !isConfirmed(library, card.get())) {
      return again(request, "review.slip.confirmed");
    }
    return say(
        request, (at, what) -> new Judgment.Graded(at, what, source.charAt(0), (int) information));
  }

  /// Says which act it tells of, by a code. There is none that is chosen beforehand.
  public ServerResponse code(ServerRequest request) throws IOException {
    Optional<Codes.Code> code = Codes.read(request.param("code").orElse(""));
    return code.isEmpty()
        ? again(request, "review.slip.code")
        : say(
            request,
            (at, what) -> new Judgment.Coded(at, what, code.get().vocabulary(), code.get().code()));
  }

  /// Says whether it is a violation. No answer is chosen beforehand.
  public ServerResponse qualify(ServerRequest request) throws IOException {
    String norm = Recorder.line(request, "norm", LONGEST_NORM);
    String word = request.param("violation").orElse("");
    for (Violation each : Violation.values()) {
      if (each.name().equals(word)) {
        return say(request, (at, what) -> new Judgment.Qualified(at, what, each, norm));
      }
    }
    return again(request, "review.slip.violation");
  }

  /// Records something about a finding, and stays with it.
  private ServerResponse say(ServerRequest request, BiFunction<Anchor, Statement, Judgment> said)
      throws IOException {
    Library library = pages.library(request);
    Optional<Card> card = card(request, library);
    if (card.isEmpty()) {
      return again(request, "review.slip.changed");
    }
    var anchors = Forms.anchors(library, card.get().document());
    var finding = card.get().finding();
    Judgment judgment = said.apply(anchors.apply(finding.at()), Statements.of(finding, anchors));
    var recorded = recorder.record(pages.viewer(request).name(), judgment, Recorder.why(request));
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
    return Card.shown(shown(request), pages.archive(), library);
  }

  /// What a form says that it is about, as [Card#shown()] has it.
  static String shown(ServerRequest request) {
    return String.join(
        " ",
        request.param("of").orElse(""),
        request.param("ordinal").orElse(""),
        request.param("seen").orElse(""));
  }

  private ServerResponse again(ServerRequest request, String slip) throws IOException {
    HttpStatus status =
        slip.equals("review.slip.changed") ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
    return pages.show(request, status, "review/review", page(request, slip));
  }

  private ServerResponse record(ServerRequest request, List<Judgment> judgments)
      throws IOException {
    var recorded = recorder.record(pages.viewer(request).name(), judgments, Recorder.why(request));
    Going going = Going.of(pages, request);
    long next = going.next(whole(request, "n").orElse(0L));
    return Pages.seeOther(recorded.after(going.queue().link(next)));
  }
}
