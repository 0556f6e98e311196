package org.guwah.app.web.review;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guwah.app.web.judging.Recorder;
import org.guwah.app.web.page.Links;
import org.guwah.app.web.page.NotFound;
import org.guwah.app.web.page.Pages;
import org.guwah.app.web.page.Preferences;
import org.guwah.app.web.page.Saved;
import org.guwah.archive.Derivations.Library;
import org.guwah.corroboration.About;
import org.guwah.corroboration.Bearing;
import org.guwah.corroboration.Corroboration;
import org.guwah.corroboration.FirstSpeaker;
import org.guwah.corroboration.Saying;
import org.guwah.corroboration.Sayings;
import org.guwah.corroboration.Strand;
import org.guwah.extraction.Statements;
import org.guwah.model.Judgment;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// What says the same as a claim, by who said it first, and what cannot hold with it. A person may
/// say who it was.
public final class Sourcing {
  private static final int LONGEST = 200;

  private final Pages pages;
  private final Recorder recorder;

  public Sourcing(Pages pages, Recorder recorder) {
    this.pages = pages;
    this.recorder = recorder;
  }

  /// All that comes from one origin.
  public record Group(Strand strand, List<Card> cards) {}

  /// What cannot hold with the claim.
  public record Contrary(Card card, Bearing bearing) {}

  /// @param back path and query of this page
  /// @param changed whether the claim has changed since a form for it was shown, so that nothing
  ///   was recorded
  public record SourcingPage(
      Card card,
      Corroboration support,
      List<Group> groups,
      List<Contrary> against,
      Optional<Saved> saved,
      String back,
      boolean changed) {
    /// Those who are known to have said it, to choose from.
    public List<String> names() {
      return support.strands().stream()
          .flatMap(strand -> strand.named().stream())
          .map(FirstSpeaker.Named::name)
          .toList();
    }
  }

  public ServerResponse show(ServerRequest request) throws IOException, NotFound {
    return show(request, HttpStatus.OK);
  }

  /// @param status a conflict where the claim has changed since a form for it was shown
  private ServerResponse show(ServerRequest request, HttpStatus status)
      throws IOException, NotFound {
    Library library = pages.library(request);
    Optional<Card> card =
        Card.numbered(
            request.param("of").orElse(""),
            request.param("ordinal").orElse(""),
            pages.archive(),
            library);
    Optional<About> about =
        card.isEmpty() ? Optional.empty() : new Sayings(library).about(card.get().row());
    if (card.isEmpty() || about.isEmpty()) {
      throw new NotFound(request.param("of").orElse(""));
    }
    boolean changed = status == HttpStatus.CONFLICT;
    var page = page(request, library, card.get(), about.get(), changed);
    return pages.show(request, status, "claims/about", page);
  }

  private SourcingPage page(
      ServerRequest request, Library library, Card card, About about, boolean changed)
      throws IOException {
    var opened = new Card.Opened(pages.archive(), library);
    var groups = new ArrayList<Group>();
    for (Strand strand : about.support().strands()) {
      var cards = new ArrayList<Card>();
      for (Saying saying : strand.sayings()) {
        cards.add(opened.card(saying.row()));
      }
      groups.add(new Group(strand, cards));
    }
    var against = new ArrayList<Contrary>();
    for (About.Against each : about.against()) {
      against.add(new Contrary(opened.card(each.saying().row()), each.bearing()));
    }
    return new SourcingPage(
        card,
        about.support(),
        groups,
        against,
        Saved.of(request),
        Links.about(card.row().document(), card.row().ordinal()),
        changed);
  }

  /// Records who said it first; an empty name says that nobody knows.
  public ServerResponse source(ServerRequest request) throws IOException, NotFound {
    Library library = pages.library(request);
    Optional<Card> card = Card.shown(Review.shown(request), pages.archive(), library);
    if (card.isEmpty()) {
      return show(request, HttpStatus.CONFLICT);
    }
    var anchors = Forms.anchors(library, card.get().document());
    var finding = card.get().finding();
    var sourced =
        new Judgment.Sourced(
            anchors.apply(finding.at()),
            Statements.of(finding, anchors),
            Recorder.line(request, "origin", LONGEST));
    var recorded = recorder.record(pages.viewer(request).name(), sourced, Recorder.why(request));
    String back = Preferences.local(request.param("back").orElse("/claims"));
    return Pages.seeOther(recorded.after(back));
  }
}
