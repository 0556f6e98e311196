package org.guwah.app.web.reader;

import java.io.IOException;
import java.util.Optional;
import org.guwah.app.web.judging.Places;
import org.guwah.app.web.judging.Recorder;
import org.guwah.app.web.page.Links;
import org.guwah.app.web.page.NotFound;
import org.guwah.app.web.page.Pages;
import org.guwah.archive.Derivations.Library;
import org.guwah.casework.Desk;
import org.guwah.model.Anchor;
import org.guwah.model.Block;
import org.guwah.model.CaseId;
import org.guwah.model.Held;
import org.guwah.model.Judgment;
import org.guwah.model.LanguageTag;
import org.guwah.model.Restriction;
import org.guwah.model.Tag;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// The forms of the reader that put something on a document or on words of it. Each records one
/// judgment, on the words that the person saw.
public final class Marking {
  private static final int LONGEST = 20_000;
  private static final int LONGEST_NAME = 200;

  private final Pages pages;
  private final Reader reader;
  private final Recorder recorder;

  public Marking(Pages pages, Reader reader, Recorder recorder) {
    this.pages = pages;
    this.reader = reader;
    this.recorder = recorder;
  }

  public ServerResponse tag(ServerRequest request) throws IOException, NotFound {
    Library library = pages.library(request);
    Opened opened = Opened.find(library, request.pathVariable("id"));
    String tag = Recorder.line(request, "tag", Tag.LONGEST);
    Optional<Anchor> at = Places.ofDocument(library, opened.row());
    if (tag.isEmpty() || at.isEmpty()) {
      return Pages.seeOther(Links.document(opened.row().id()) + "#marks");
    }
    return record(request, opened, new Judgment.Tagged(at.get(), tag), "#marks");
  }

  public ServerResponse gather(ServerRequest request) throws IOException, NotFound {
    Library library = pages.library(request);
    Opened opened = Opened.find(library, request.pathVariable("id"));
    CaseId of = caseOf(request.param("case").orElse(""));
    if (Desk.of(library.casework(), pages.viewer(request)).find(of).isEmpty()) {
      throw new NotFound(of.value());
    }
    Anchor at =
        Places.ofDocument(library, opened.row())
            .orElseThrow(() -> new NotFound(opened.row().id().toString()));
    return record(request, opened, new Judgment.Gathered(of, at), "#marks");
  }

  private static CaseId caseOf(String id) throws NotFound {
    try {
      return new CaseId(id);
    } catch (IllegalArgumentException _) {
      throw new NotFound(id);
    }
  }

  /// Makes a judgment of the words that a form is about.
  private interface Making {
    Judgment of(Anchor at) throws NotFound;
  }

  public ServerResponse note(ServerRequest request) throws IOException, NotFound, Stale {
    String note = Recorder.text(request, "note", LONGEST);
    return mark(
        request,
        note.isEmpty() ? "mark.noNote" : "",
        at -> new Judgment.Noted(at, note, eyes(request, "eyes")));
  }

  public ServerResponse hold(ServerRequest request) throws IOException, NotFound, Stale {
    return mark(
        request,
        "",
        at ->
            new Judgment.HeldBack(
                at, Corrections.choice(Held.class, request, "what"), eyes(request, "holdEyes")));
  }

  public ServerResponse translate(ServerRequest request) throws IOException, NotFound, Stale {
    String words = Recorder.text(request, "translation", LONGEST);
    String language = Recorder.line(request, "language", LONGEST_NAME);
    return mark(
        request,
        words.isEmpty()
            ? "mark.noTranslation"
            : LanguageTag.isTag(language) ? "" : "mark.noLanguage",
        at ->
            new Judgment.Translated(
                at,
                language,
                words,
                Recorder.line(request, "translator", LONGEST_NAME),
                Recorder.line(request, "checker", LONGEST_NAME),
                eyes(request, "translationEyes")));
  }

  /// @param slip the key of what is wrong with the form; empty where nothing is
  private ServerResponse mark(ServerRequest request, String slip, Making making)
      throws IOException, NotFound, Stale {
    Library library = pages.library(request);
    Opened opened = Opened.find(library, request.pathVariable("id"));
    int start = Reader.number(request, "start");
    Block block = opened.block(start, request.param("seen").orElse("")).orElseThrow(Stale::new);
    String words = request.param("words").orElse("").replace("\r\n", "\n").strip();
    int within =
        words.isEmpty() ? -1 : opened.text().substring(block.start(), block.end()).indexOf(words);
    if (within < 0 || !slip.isEmpty()) {
      String why = within < 0 ? "mark.noWords" : slip;
      var form = new MarkForm(start, words, eyes(request, "eyes"), why);
      return reader.again(request, library, opened, form);
    }
    Anchor at =
        Places.ofWords(library, opened.row(), block.start() + within, words)
            .orElseThrow(Stale::new);
    return record(request, opened, making.of(at), "#b" + start);
  }

  /// Nobody can make something for fewer eyes than their own.
  private Restriction eyes(ServerRequest request, String name) {
    Restriction most = pages.viewer(request).clearance();
    String word = request.param(name).orElse("");
    for (Restriction each : Restriction.values()) {
      if (each.name().equals(word) && each.compareTo(most) <= 0) {
        return each;
      }
    }
    return most;
  }

  private ServerResponse record(
      ServerRequest request, Opened opened, Judgment judgment, String rest) throws IOException {
    var recorded = recorder.record(pages.viewer(request).name(), judgment, Recorder.why(request));
    int at = opened.document().start();
    return Pages.seeOther(
        Links.place(opened.content(), at)
            + Trail.keptInLink(request)
            + "&"
            + recorded.parameters()
            + rest);
  }
}
