package org.guwah.app.web.casework;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.stream.Stream;
import org.guwah.app.web.judging.Recorder;
import org.guwah.app.web.page.Links;
import org.guwah.app.web.page.NotFound;
import org.guwah.app.web.page.Pages;
import org.guwah.casework.Case;
import org.guwah.model.CaseId;
import org.guwah.model.Judgment;
import org.guwah.model.Restriction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// The forms of cases. Each records one judgment and goes back to the page of the case.
public final class CaseForms {
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST = 20_000;

  private final Pages pages;
  private final Recorder recorder;
  private final SecureRandom random = new SecureRandom();

  public CaseForms(Pages pages, Recorder recorder) {
    this.pages = pages;
    this.recorder = recorder;
  }

  public ServerResponse open(ServerRequest request) throws IOException {
    Asked asked = Asked.of(pages, request);
    String name = Recorder.line(request, "name", LONGEST_NAME);
    if (name.isEmpty()) {
      return Pages.seeOther("/cases?nameless");
    }
    CaseId id = CaseId.mint(random);
    return record(asked, opened(asked, id, name, asked.viewer().clearance()), id);
  }

  /// Gives it another name, purpose or circle. A case that was closed is open again.
  public ServerResponse change(ServerRequest request) throws IOException, NotFound {
    Asked asked = Asked.of(pages, request);
    Case file = asked.file();
    String name = Recorder.line(request, "name", LONGEST_NAME);
    return record(
        asked,
        opened(asked, file.id(), name.isEmpty() ? file.name() : name, file.restriction()),
        file.id());
  }

  /// @param otherwise who may know of it where the form does not say, so that it is never more
  ///   people than meant
  private static Judgment opened(Asked asked, CaseId id, String name, Restriction otherwise) {
    String about = Recorder.text(asked.request(), "about", LONGEST);
    return new Judgment.CaseOpened(id, name, about, asked.restriction(otherwise));
  }

  public ServerResponse reopen(ServerRequest request) throws IOException, NotFound {
    Asked asked = Asked.of(pages, request);
    Case file = asked.file();
    var judgment =
        new Judgment.CaseOpened(file.id(), file.name(), file.about(), file.restriction());
    return record(asked, judgment, file.id());
  }

  public ServerResponse close(ServerRequest request) throws IOException, NotFound {
    Asked asked = Asked.of(pages, request);
    CaseId id = asked.file().id();
    return record(asked, new Judgment.CaseClosed(id), id);
  }

  /// Asks that two people accept what is found in its documents, or no longer.
  public ServerResponse second(ServerRequest request) throws IOException, NotFound {
    Asked asked = Asked.of(pages, request);
    CaseId id = asked.file().id();
    boolean two = request.param("asked").orElse("").equals("true");
    return record(asked, new Judgment.SecondAsked(id, two), id);
  }

  public ServerResponse involve(ServerRequest request) throws IOException, NotFound {
    Asked asked = Asked.of(pages, request);
    CaseId id = asked.file().id();
    String name = Recorder.line(request, "name", LONGEST_NAME);
    String role = Recorder.line(request, "role", LONGEST_NAME);
    return name.isEmpty()
        ? Pages.seeOther(Links.caseOf(id))
        : record(asked, new Judgment.Involved(id, name, role), id);
  }

  public ServerResponse remark(ServerRequest request) throws IOException, NotFound {
    Asked asked = Asked.of(pages, request);
    CaseId id = asked.file().id();
    String note = Recorder.text(request, "note", LONGEST);
    return note.isEmpty()
        ? Pages.seeOther(Links.caseOf(id))
        : record(asked, new Judgment.Remarked(id, note), id);
  }

  /// Takes back that a person has to do with it, or a note.
  public ServerResponse withdraw(ServerRequest request) throws IOException, NotFound {
    Asked asked = Asked.of(pages, request);
    Case file = asked.file();
    String judgment = request.param("judgment").orElse("");
    Stream<String> its =
        Stream.concat(
            file.people().stream().map(Case.Person::judgment),
            file.remarks().stream().map(Case.Remark::judgment));
    if (its.noneMatch(judgment::equals)) {
      throw new NotFound(judgment);
    }
    return record(asked, new Judgment.Withdrawn(judgment), file.id());
  }

  private ServerResponse record(Asked asked, Judgment judgment, CaseId id) throws IOException {
    var recorded = recorder.record(asked.viewer().name(), judgment, Recorder.why(asked.request()));
    return Pages.seeOther(recorded.after(Links.caseOf(id)));
  }
}
