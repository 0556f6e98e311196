package org.guwah.app.web.reader;

import java.io.IOException;
import java.util.Optional;
import org.guwah.app.web.judging.Places;
import org.guwah.app.web.judging.Recorder;
import org.guwah.app.web.page.Links;
import org.guwah.app.web.page.NotFound;
import org.guwah.app.web.page.Pages;
import org.guwah.app.web.reader.ReaderPage.Slip;
import org.guwah.archive.Derivations.Library;
import org.guwah.model.Anchor;
import org.guwah.model.Block;
import org.guwah.model.Edtf;
import org.guwah.model.Field;
import org.guwah.model.Judgment;
import org.guwah.model.LanguageTag;
import org.guwah.model.Role;
import org.guwah.model.Sha256;
import org.guwah.model.Viewer;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// The forms of the reader. Each records one judgment on the words that the person saw: where they
/// are no longer the same, nothing is recorded.
public final class Corrections {
  private static final int LONGEST_VALUE = 2_000;

  private final Pages pages;
  private final Reader reader;
  private final Recorder recorder;

  public Corrections(Pages pages, Reader reader, Recorder recorder) {
    this.pages = pages;
    this.reader = reader;
    this.recorder = recorder;
  }

  /// Corrects a field of the document, or says that it has none.
  public ServerResponse field(ServerRequest request) throws IOException, NotFound, Stale {
    Library library = pages.library(request);
    Opened opened = Opened.find(library, request.pathVariable("id"));
    Field field = choice(Field.class, request, "field");
    boolean none = request.param("none").isPresent();
    String value = none ? "" : Recorder.line(request, "value", LONGEST_VALUE);
    Optional<String> mistake = none ? Optional.empty() : mistake(field, value);
    if (mistake.isPresent()) {
      var slip = new Slip(field, value, Recorder.why(request), mistake.get());
      return reader.again(request, library, opened, slip);
    }
    if (!opened.seen().equals(request.param("seen").orElse("")) || !hasBlocks(opened)) {
      throw new Stale();
    }
    var at = Places.ofDocument(library, opened.row()).orElseThrow(Stale::new);
    var judgment = new Judgment.Corrected(at, field, value);
    return record(request, judgment, opened.content(), opened.document().start(), "");
  }

  private static boolean hasBlocks(Opened opened) {
    return !opened.document().blocks().isEmpty();
  }

  private static Optional<String> mistake(Field field, String value) {
    if (value.isEmpty()) {
      return Optional.of("slip.empty");
    }
    return switch (field) {
      case POSTED, PUBLISHED ->
          Edtf.parse(value).isPresent() ? Optional.empty() : Optional.of("slip.date");
      case LANGUAGE -> LanguageTag.isTag(value) ? Optional.empty() : Optional.of("slip.language");
      case SCRIPT -> Optional.of("slip.script");
      case TITLE, PUBLISHER, BYLINE, ORIGIN -> Optional.empty();
    };
  }

  /// Says what a block is for.
  public ServerResponse role(ServerRequest request) throws IOException, NotFound, Stale {
    Opened opened = Opened.find(pages.library(request), request.pathVariable("id"));
    int start = Reader.number(request, "start");
    var judgment = new Judgment.Cast(anchor(request, opened), choice(Role.class, request, "role"));
    return record(request, judgment, opened.content(), start, "&edit#b" + start);
  }

  /// Says that a document begins, or does not begin, with a block.
  public ServerResponse border(ServerRequest request) throws IOException, NotFound, Stale {
    Opened opened = Opened.find(pages.library(request), request.pathVariable("id"));
    int start = Reader.number(request, "start");
    boolean begins = request.param("begins").orElse("").equals("true");
    var judgment = new Judgment.Bordered(anchor(request, opened), begins);
    return record(request, judgment, opened.content(), start, "&edit#b" + start);
  }

  private Anchor anchor(ServerRequest request, Opened opened) throws IOException, Stale {
    Block block =
        opened
            .block(Reader.number(request, "start"), request.param("seen").orElse(""))
            .orElseThrow(Stale::new);
    return Places.ofBlock(pages.library(request), opened.row(), block);
  }

  /// Undoes a judgment that stands.
  public ServerResponse withdraw(ServerRequest request) throws IOException, NotFound {
    String id = request.pathVariable("id");
    var content = content(request);
    boolean visible = !pages.library(request).itemsOf(content).isEmpty();
    boolean stands =
        pages.archive().derivations().judgments(content).stream()
            .anyMatch(judged ->
                judged.id().equals(id) && mayWithdraw(pages.viewer(request), judged.judgment()));
    if (!visible || !stands) {
      throw new NotFound(id);
    }
    int at = Reader.number(request, "at");
    return record(request, new Judgment.Withdrawn(id), content, at, "#judgments");
  }

  /// Nobody can show to themselves what is held back from them, by taking that back.
  private static boolean mayWithdraw(Viewer viewer, Judgment judgment) {
    return switch (judgment) {
      case Judgment.HeldBack(_, _, _, var eyes) -> viewer.maySee(eyes);
      case Judgment.Noted noted -> viewer.maySee(noted.restriction());
      case Judgment.Translated translated -> viewer.maySee(translated.restriction());
      case Judgment.Correction _, Judgment.Assessment _, Judgment.Tagged _, Judgment.Gathered _ ->
          true;
      case Judgment.Identification _,
          Judgment.Casework _,
          Judgment.Restricted _,
          Judgment.Consented _,
          Judgment.Withdrawn _ ->
          false; // undone on pages of their own
    };
  }

  private static Sha256 content(ServerRequest request) throws NotFound {
    String hex = request.param("content").orElse("");
    try {
      return new Sha256(hex);
    } catch (IllegalArgumentException _) {
      throw new NotFound(hex);
    }
  }

  private ServerResponse record(
      ServerRequest request, Judgment judgment, Sha256 content, int at, String rest)
      throws IOException {
    var recorded = recorder.record(pages.viewer(request).name(), judgment, Recorder.why(request));
    return Pages.seeOther(
        Links.place(content, at) + Trail.keptInLink(request) + "&" + recorded.parameters() + rest);
  }

  /// A choice that our own forms offer; anything else was not sent by one.
  static <E extends Enum<E>> E choice(Class<E> kind, ServerRequest request, String name)
      throws NotFound {
    String word = request.param(name).orElse("");
    try {
      return Enum.valueOf(kind, word);
    } catch (IllegalArgumentException _) {
      throw new NotFound(word);
    }
  }
}
