package org.guwah.app.web.library;

import java.io.IOException;
import java.util.Arrays;
import org.guwah.app.web.judging.Recorder;
import org.guwah.app.web.page.Links;
import org.guwah.app.web.page.NotFound;
import org.guwah.app.web.page.Pages;
import org.guwah.model.ItemId;
import org.guwah.model.Judgment;
import org.guwah.model.Restriction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// Changes who may see an item, by a judgment.
public final class Restricting {
  private final Pages pages;
  private final Recorder recorder;

  public Restricting(Pages pages, Recorder recorder) {
    this.pages = pages;
    this.recorder = recorder;
  }

  public ServerResponse restrict(ServerRequest request) throws IOException, NotFound {
    ItemId id = Items.find(pages.library(), request.pathVariable("id")).item().id();
    String word = request.param("restriction").orElse("");
    Restriction restriction =
        Arrays.stream(Restriction.values())
            .filter(each -> each.name().equals(word))
            .findFirst()
            .orElseThrow(() -> new NotFound(word));
    var judgment = new Judgment.Restricted(id, restriction);
    var recorded = recorder.record(pages.viewer().name(), judgment, Recorder.why(request));
    return Pages.seeOther(Links.item(id) + "?" + recorded.parameters());
  }
}
