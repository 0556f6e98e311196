package org.guwah.app.web.library;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import org.guwah.app.web.judging.Recorder;
import org.guwah.app.web.page.Links;
import org.guwah.app.web.page.NotFound;
import org.guwah.app.web.page.Pages;
import org.guwah.archive.Derivations.Library;
import org.guwah.model.Consent;
import org.guwah.model.Edtf;
import org.guwah.model.Held;
import org.guwah.model.ItemId;
import org.guwah.model.Judgment;
import org.guwah.model.Restriction;
import org.guwah.model.Use;
import org.guwah.model.Viewer;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// Records what whoever told something agrees to, when they are asked later or change their mind.
public final class Agreeing {
  private static final int LONGEST_LINE = 400;
  private static final int LONGEST_TEXT = 10_000;

  private final Pages pages;
  private final Recorder recorder;

  public Agreeing(Pages pages, Recorder recorder) {
    this.pages = pages;
    this.recorder = recorder;
  }

  public ServerResponse agree(ServerRequest request) throws IOException, NotFound {
    Library library = pages.library(request);
    Viewer viewer = pages.viewer(request);
    ItemId id = Items.find(library, request.pathVariable("id")).item().id();
    // Whoever may not see what is held back cannot let go of it.
    if (library.consent(id).filter(now -> !viewer.maySee(now.eyes())).isPresent()) {
      throw new NotFound(id.value());
    }
    var judgment = new Judgment.Consented(id, consent(request, viewer));
    var recorded = recorder.record(viewer.name(), judgment, Recorder.why(request));
    return Pages.seeOther(Links.item(id) + "?" + recorded.parameters());
  }

  private static Consent consent(ServerRequest request, Viewer viewer) throws NotFound {
    var held = EnumSet.noneOf(Held.class);
    for (Held each : Held.values()) {
      if (request.params().getOrDefault("held", java.util.List.of()).contains(each.name())) {
        held.add(each);
      }
    }
    Restriction eyes = choice(Restriction.class, request, "eyes");
    String on = Recorder.line(request, "explainedOn", LONGEST_LINE);
    return new Consent(
        choice(Use.class, request, "use"),
        held,
        viewer.maySee(eyes) ? eyes : viewer.clearance(),
        Recorder.line(request, "explainedBy", LONGEST_LINE),
        Edtf.parse(on).isPresent() ? on : "",
        Recorder.text(request, "terms", LONGEST_TEXT));
  }

  private static <E extends Enum<E>> E choice(Class<E> kind, ServerRequest request, String name)
      throws NotFound {
    String word = request.param(name).orElse("");
    return Arrays.stream(kind.getEnumConstants())
        .filter(each -> each.name().equals(word))
        .findFirst()
        .orElseThrow(() -> new NotFound(word));
  }
}
