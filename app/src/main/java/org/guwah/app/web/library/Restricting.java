package org.guwah.app.web.library;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.guwah.app.web.judging.Recorder;
import org.guwah.app.web.page.Links;
import org.guwah.app.web.page.NotFound;
import org.guwah.app.web.page.Pages;
import org.guwah.model.Item;
import org.guwah.model.ItemId;
import org.guwah.model.Judgment;
import org.guwah.model.Restriction;
import org.guwah.model.Viewer;
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

  /// What somebody may make of a restriction: the owner anything, others only something stricter,
  /// under which they still see it themselves.
  static List<Restriction> choices(Viewer viewer, Restriction now) {
    return Arrays.stream(Restriction.values())
        .filter(viewer::maySee)
        .filter(each -> viewer.maySee(Restriction.SEALED) || each.compareTo(now) >= 0)
        .toList();
  }

  public ServerResponse restrict(ServerRequest request) throws IOException, NotFound {
    Item item = Items.find(pages.library(request), request.pathVariable("id")).item();
    ItemId id = item.id();
    String word = request.param("restriction").orElse("");
    Restriction restriction =
        choices(pages.viewer(request), item.restriction()).stream()
            .filter(each -> each.name().equals(word))
            .findFirst()
            .orElseThrow(() -> new NotFound(word));
    var judgment = new Judgment.Restricted(id, restriction);
    var recorded = recorder.record(pages.viewer(request).name(), judgment, Recorder.why(request));
    return Pages.seeOther(Links.item(id) + "?" + recorded.parameters());
  }
}
