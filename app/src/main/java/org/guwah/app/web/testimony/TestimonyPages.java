package org.guwah.app.web.testimony;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guwah.app.web.judging.Recorder;
import org.guwah.app.web.page.Links;
import org.guwah.app.web.page.Pages;
import org.guwah.archive.Derivations.DocumentRow;
import org.guwah.archive.Derivations.ItemRow;
import org.guwah.archive.Derivations.Library;
import org.guwah.archive.Derivations.Page;
import org.guwah.intake.Testimonies;
import org.guwah.intake.Testimony;
import org.guwah.intake.Testimony.Asked;
import org.guwah.model.Act;
import org.guwah.model.Consent;
import org.guwah.model.Held;
import org.guwah.model.Item;
import org.guwah.model.Origin;
import org.guwah.model.Restriction;
import org.guwah.model.Viewer;
import org.guwah.model.Withheld;
import org.guwah.redaction.Redaction;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// The form in which somebody's words are written down, what it will look like to others, and the
/// list of what was told.
public final class TestimonyPages {
  /// Those that are offered first, BCP 47.
  public static final List<String> LANGUAGES =
      List.of("ug", "kk", "ky", "uz", "zh", "ru", "tr", "ar", "fa", "en");

  private static final String PATH = "testimony form";
  private static final int MOST = 2_000;

  private final Pages pages;
  private final Recorder recorder;
  private final Clock clock = Clock.systemUTC();

  public TestimonyPages(Pages pages, Recorder recorder) {
    this.pages = pages;
    this.recorder = recorder;
  }

  /// @param choices restrictions that its writer may give
  public record FormPage(
      Answers answers, List<Testimony.Mistake> mistakes, List<Restriction> choices) {
    /// What is wrong with a field.
    public Optional<Testimony.Mistake> mistake(Asked asked) {
      return mistakes.stream().filter(each -> each.asked() == asked).findFirst();
    }
  }

  /// @param seen how the words look to those who see least of it
  public record PreviewPage(Answers answers, Testimony told, List<Seen> seen) {}

  /// @param by the clearance of the viewers
  public record Seen(Restriction by, boolean atAll, String words, String teller) {}

  /// @param asked whether anybody was asked what may be done with it
  public record Told(ItemRow row, boolean asked) {}

  public record ListPage(List<Told> all, long unasked) {}

  /// The id of the field that a mistake is about.
  public static String field(Asked asked) {
    return switch (asked) {
      case WORDS -> "words";
      case LANGUAGE -> "language";
      case HOLD -> "hold";
      case EXPLAINED_ON -> "explainedOn";
    };
  }

  public ServerResponse list(ServerRequest request) throws IOException {
    Library library = pages.library(request);
    var all = new ArrayList<Told>();
    for (ItemRow row : library.items(new Page(0, MOST))) {
      if (row.item().origin() instanceof Origin.Testimony) {
        all.add(new Told(row, library.consent(row.item().id()).isPresent()));
      }
    }
    long unasked = all.stream().filter(each -> !each.asked()).count();
    return pages.show(request, "testimony/list", new ListPage(all, unasked));
  }

  public ServerResponse begin(ServerRequest request) {
    Viewer viewer = pages.viewer(request);
    String day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).toString();
    String title = pages.frame(request).say("testimony.called", day);
    return form(request, HttpStatus.OK, Answers.begun(viewer, title), List.of());
  }

  private ServerResponse form(
      ServerRequest request, HttpStatus status, Answers answers, List<Testimony.Mistake> mistakes) {
    List<Restriction> choices =
        List.of(Restriction.values()).stream().filter(pages.viewer(request)::maySee).toList();
    return pages.show(request, status, "testimony/form", new FormPage(answers, mistakes, choices));
  }

  /// Printed and filled in by hand, where a machine would endanger somebody.
  public ServerResponse paper(ServerRequest request) {
    return pages.show(request, "testimony/paper", Answers.TEXTS);
  }

  /// The same form as a file of its own, for a machine without the archive.
  public ServerResponse offline(ServerRequest request) throws IOException {
    return pages.file(request, "testimony/offline", Offline.load(), "guwah-testimony.html");
  }

  /// Shows what will be recorded and what others will see, records it, or opens the form again.
  public ServerResponse send(ServerRequest request) throws IOException {
    Answers answers = Answers.of(request);
    Testimony told = answers.testimony(pages.viewer(request));
    var mistakes = new ArrayList<>(told.mistakes());
    if (answers.badDay()) {
      mistakes.add(new Testimony.Mistake(Asked.EXPLAINED_ON, answers.value("explainedOn")));
    }
    if (!mistakes.isEmpty()) {
      return form(request, HttpStatus.UNPROCESSABLE_CONTENT, answers, mistakes);
    }
    return switch (request.param("step").orElse("")) {
      case "save" -> save(request, told);
      case "change" -> form(request, HttpStatus.OK, answers, List.of());
      default ->
          pages.show(
              request, "testimony/preview", new PreviewPage(answers, told, seen(answers, told)));
    };
  }

  private static List<Seen> seen(Answers answers, Testimony told) {
    Consent consent = told.consent();
    List<Withheld> withheld =
        told.held().stream().map(line -> new Withheld(line, Held.NAME, consent.eyes())).toList();
    var seen = new ArrayList<Seen>();
    for (Restriction each : Restriction.values()) {
      boolean hidden = consent.eyes().compareTo(each) > 0 && answers.held().contains(Held.NAME);
      seen.add(
          new Seen(
              each,
              told.restriction().compareTo(each) <= 0,
              Redaction.of(told.words(), withheld, each).text(),
              hidden && !told.teller().isEmpty() ? Redaction.MASK : told.teller()));
    }
    return seen;
  }

  private ServerResponse save(ServerRequest request, Testimony told) throws IOException {
    String by = pages.viewer(request).name();
    List<Act> acts = new Testimonies(pages.archive(), clock).acts(told, PATH, by);
    var recorded = recorder.append(by, acts);
    Item item = ((Act.Preserved) acts.getFirst()).item();
    Optional<DocumentRow> row =
        pages.library(request).documentsOf(item.content()).stream().findFirst();
    String to = row.map(each -> Links.document(each.id())).orElseGet(() -> Links.item(item.id()));
    return Pages.seeOther(to + "?preserved&" + recorded.parameters());
  }
}
