package org.guwah.app.web.judging;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.guwah.app.web.page.NotFound;
import org.guwah.app.web.page.Pages;
import org.guwah.app.web.page.Preferences;
import org.guwah.model.Act;
import org.guwah.model.Entry;
import org.guwah.model.Judgment;
import org.guwah.model.Viewer;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// Takes back what the same person recorded a moment ago, by a withdrawal of each judgment. What
/// came with something that was preserved stays.
public final class Undo {
  private static final int MOST = 10_000;

  private final Pages pages;
  private final Recorder recorder;

  public Undo(Pages pages, Recorder recorder) {
    this.pages = pages;
    this.recorder = recorder;
  }

  public ServerResponse undo(ServerRequest request) throws IOException, NotFound {
    Viewer viewer = pages.viewer(request);
    long first = number(request, "from");
    long last = number(request, "to");
    if (first < 0 || last < first || last - first >= MOST) {
      throw new NotFound(first + "-" + last);
    }
    List<Judgment> withdrawals = withdrawals(viewer, first, Math.toIntExact(last - first + 1));
    if (withdrawals.isEmpty()) {
      throw new NotFound(first + "-" + last);
    }
    recorder.record(viewer.name(), withdrawals, "");
    return Pages.seeOther(Preferences.local(request.param("back").orElse("/")));
  }

  private List<Judgment> withdrawals(Viewer viewer, long first, int count) throws IOException {
    var withdrawals = new ArrayList<Judgment>();
    List<Entry> entries = pages.archive().journal().entries(first, count);
    // What protects an item must not be taken from it while the item itself stays.
    if (entries.stream().anyMatch(entry -> entry.act() instanceof Act.Preserved)) {
      return List.of();
    }
    for (Entry entry : entries) {
      if (entry.by().equals(viewer.name())
          && entry.act() instanceof Act.Judged judged
          && maySee(viewer, judged.judgment())) {
        withdrawals.add(new Judgment.Withdrawn(judged.id()));
      }
    }
    return withdrawals;
  }

  /// Whoever may no longer see what they held back cannot let go of it.
  private static boolean maySee(Viewer viewer, Judgment judgment) {
    return !(judgment instanceof Judgment.HeldBack held) || viewer.maySee(held.restriction());
  }

  private static long number(ServerRequest request, String name) {
    try {
      return Long.parseLong(request.param(name).orElse("-1"));
    } catch (NumberFormatException _) {
      return -1;
    }
  }
}
