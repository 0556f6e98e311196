package org.guwah.app.web.records;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guwah.app.web.judging.Recorder;
import org.guwah.app.web.page.NotFound;
import org.guwah.app.web.page.Pages;
import org.guwah.app.web.page.Saved;
import org.guwah.archive.Derivations.Library;
import org.guwah.model.Act;
import org.guwah.model.Entry;
import org.guwah.model.Judgment;
import org.guwah.model.Mention;
import org.guwah.model.Restriction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// The names that the archive knows by itself. Only those who may see everything see the list, as a
/// name may tell what is held back.
public final class OwnNamesPage {
  private static final int LONGEST = 100;

  private final Pages pages;
  private final Recorder recorder;

  OwnNamesPage(Pages pages, Recorder recorder) {
    this.pages = pages;
    this.recorder = recorder;
  }

  /// A name with the judgment that listed it.
  public record Line(String judgment, Judgment.Listed name, String by) {}

  /// @param empty whether a form without a name was sent
  public record NamesPage(
      List<Line> lines, List<Mention.Type> types, boolean empty, Optional<Saved> saved) {}

  public ServerResponse show(ServerRequest request) throws IOException, NotFound {
    return show(request, false);
  }

  private ServerResponse show(ServerRequest request, boolean empty) throws IOException, NotFound {
    List<Line> lines = lines(library(request));
    return pages.show(
        request, "records/names", new NamesPage(lines, RecordList.TYPES, empty, Saved.of(request)));
  }

  private Library library(ServerRequest request) throws NotFound {
    if (pages.viewer(request).clearance() != Restriction.SEALED) {
      throw new NotFound(request.path());
    }
    return pages.library(request);
  }

  private static List<Line> lines(Library library) throws IOException {
    var lines = new ArrayList<Line>();
    for (Entry entry : library.casework()) {
      if (entry.act() instanceof Act.Judged(String id, Judgment judgment, _)
          && judgment instanceof Judgment.Listed listed) {
        lines.add(new Line(id, listed, entry.by()));
      }
    }
    return lines.reversed();
  }

  public ServerResponse add(ServerRequest request) throws IOException, NotFound {
    library(request);
    String words = Recorder.line(request, "words", LONGEST);
    String type = request.param("type").orElse("");
    Optional<Mention.Type> chosen =
        RecordList.TYPES.stream().filter(each -> each.name().equals(type)).findFirst();
    if (words.isEmpty() || chosen.isEmpty()) {
      return show(request, true);
    }
    var listed = new Judgment.Listed(chosen.get(), words);
    var recorded = recorder.record(pages.viewer(request).name(), listed, Recorder.why(request));
    return Pages.seeOther(recorded.after("/names"));
  }

  public ServerResponse remove(ServerRequest request) throws IOException, NotFound {
    String id = request.param("judgment").orElse("");
    if (lines(library(request)).stream().noneMatch(each -> each.judgment().equals(id))) {
      throw new NotFound(id);
    }
    var recorded =
        recorder.record(
            pages.viewer(request).name(), new Judgment.Withdrawn(id), Recorder.why(request));
    return Pages.seeOther(recorded.after("/names"));
  }
}
