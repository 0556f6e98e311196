package org.guwah.app.web.testimony;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guwah.app.web.judging.Recorder;
import org.guwah.app.web.page.Links;
import org.guwah.app.web.page.Pager;
import org.guwah.app.web.page.Pages;
import org.guwah.archive.Derivations.DocumentRow;
import org.guwah.archive.Derivations.ItemRow;
import org.guwah.archive.Derivations.Library;
import org.guwah.archive.Derivations.Told;
import org.guwah.intake.Testimonies;
import org.guwah.intake.Testimony;
import org.guwah.intake.Testimony.Fault;
import org.guwah.model.Act;
import org.guwah.model.Consent;
import org.guwah.model.Field;
import org.guwah.model.Held;
import org.guwah.model.Item;
import org.guwah.model.Origin;
import org.guwah.model.Restriction;
import org.guwah.model.Viewer;
import org.guwah.model.Withheld;
import org.guwah.redaction.Origins;
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

  private static final int LIMIT = 50;

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
    /// Whether something is wrong with a field.
    public boolean wrong(String field) {
      return mistakes.stream().anyMatch(each -> each.field().equals(field));
    }
  }

  /// @param seen how the words look to those who see least of it, and to others
  /// @param left single words of what is held back that others would still read
  public record PreviewPage(Answers answers, Testimony told, List<Seen> seen, List<String> left) {}

  /// @param by the clearance of the viewers
  /// @param atAll whether they see it
  public record Seen(
      Restriction by, boolean atAll, String title, String words, Origin.Testimony origin) {}

  /// @param document that its words became; absent until they are read
  /// @param consent absent where nobody is known to have been asked
  public record Line(ItemRow row, Optional<DocumentRow> document, Optional<Consent> consent) {
    /// What lists call it; the name of its file where it has no title.
    public String title() {
      return document
          .map(found -> found.document().value(Field.TITLE))
          .filter(title -> !title.isEmpty())
          .orElse(row.item().name());
    }

    public String link() {
      return document
          .map(found -> Links.document(found.id()))
          .orElseGet(() -> Links.item(row.item().id()));
    }
  }

  /// @param unasked of how many, on all pages, nobody is known to have been asked
  public record ListPage(List<Line> lines, Pager pager, long unasked) {}

  public ServerResponse list(ServerRequest request) throws IOException {
    Library library = pages.library(request);
    Told told = library.told();
    var pager = Pager.of(request, LIMIT, told.all(), Map.of());
    var lines = new ArrayList<Line>();
    for (ItemRow row : library.told(Pager.stretch(request, LIMIT))) {
      lines.add(line(library, row));
    }
    return pages.show(request, "testimony/list", new ListPage(lines, pager, told.unasked()));
  }

  private static Line line(Library library, ItemRow row) throws IOException {
    Optional<DocumentRow> document = library.documentsOf(row.item().content()).stream().findFirst();
    return new Line(row, document, library.consent(row.item().id()));
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
      String day = answers.value("explainedOn");
      mistakes.add(new Testimony.Mistake("explainedOn", Fault.EXPLAINED_ON, day));
    }
    if (!mistakes.isEmpty()) {
      return form(request, HttpStatus.UNPROCESSABLE_CONTENT, answers, mistakes);
    }
    return switch (request.param("step").orElse("")) {
      case "save" -> save(request, told);
      case "change" -> form(request, HttpStatus.OK, answers, List.of());
      default ->
          pages.show(
              request,
              "testimony/preview",
              new PreviewPage(answers, told, seen(told), told.left()));
    };
  }

  private static List<Seen> seen(Testimony told) {
    Restriction eyes = told.consent().eyes();
    List<Withheld> withheld =
        told.held().stream().map(line -> new Withheld(line, Held.NAME, eyes)).toList();
    var seen = new ArrayList<Seen>();
    for (Restriction each : Restriction.values()) {
      Redaction redaction = Redaction.of(told.words(), withheld, each);
      var origin = Origins.masked(Testimonies.origin(told), redaction);
      seen.add(
          new Seen(
              each,
              told.restriction().compareTo(each) <= 0,
              redaction.words(told.title()),
              redaction.text(),
              Origins.agreed(origin, told.consent(), each)));
    }
    return seen;
  }

  private ServerResponse save(ServerRequest request, Testimony told) throws IOException {
    String by = pages.viewer(request).name();
    List<Act> acts = new Testimonies(pages.archive(), clock).acts(told, by);
    var recorded = recorder.append(by, acts);
    Item item = ((Act.Preserved) acts.getFirst()).item();
    Optional<DocumentRow> row =
        pages.library(request).documentsOf(item.content()).stream().findFirst();
    String to = row.map(each -> Links.document(each.id())).orElseGet(() -> Links.item(item.id()));
    return Pages.seeOther(to + "?preserved&" + recorded.parameters());
  }
}
