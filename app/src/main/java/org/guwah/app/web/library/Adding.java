package org.guwah.app.web.library;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.guwah.app.web.judging.Follow;
import org.guwah.app.web.judging.Recorder;
import org.guwah.app.web.page.Pages;
import org.guwah.intake.Deposition;
import org.guwah.intake.Intake;
import org.guwah.intake.Upload;
import org.guwah.model.Restriction;
import org.guwah.model.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// Takes in files that a person chose or dragged onto the page.
public final class Adding {
  private static final int LONGEST = 400;
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final Pages pages;
  private final Follow follow;

  public Adding(Pages pages, Follow follow) {
    this.pages = pages;
    this.follow = follow;
  }

  /// @param restrictions that this person may give
  /// @param nothing whether a form came without a file
  public record AddPage(List<Restriction> restrictions, boolean nothing) {}

  public ServerResponse show(ServerRequest request) {
    return pages.show(request, "add", page(request, false));
  }

  private AddPage page(ServerRequest request, boolean nothing) {
    return new AddPage(restrictions(pages.viewer(request)), nothing);
  }

  /// Those under which they will still see what they added.
  public static List<Restriction> restrictions(Viewer viewer) {
    return Arrays.stream(Restriction.values()).filter(viewer::maySee).toList();
  }

  public ServerResponse add(ServerRequest request) throws IOException, ServletException {
    List<Upload> uploads = uploads(request);
    if (uploads.isEmpty()) {
      return pages.show(request, HttpStatus.UNPROCESSABLE_CONTENT, "add", page(request, true));
    }
    var intake = new Intake(pages.archive(), Clock.systemUTC());
    var taken = intake.upload(uploads, deposition(request));
    pages.archive().journal().publish();
    follow.until(taken.entries(), PATIENCE);
    return Pages.seeOther("/items?added=" + taken.items() + "&known=" + taken.known());
  }

  private Deposition deposition(ServerRequest request) {
    Viewer viewer = pages.viewer(request);
    String word = request.param("restriction").orElse("");
    Restriction restriction =
        restrictions(viewer).stream()
            .filter(each -> each.name().equals(word))
            .findFirst()
            .orElse(viewer.clearance());
    return new Deposition(
        viewer.name(),
        Recorder.line(request, "giver", LONGEST),
        Recorder.line(request, "channel", LONGEST),
        Recorder.line(request, "note", LONGEST),
        restriction);
  }

  private static List<Upload> uploads(ServerRequest request) throws IOException, ServletException {
    var uploads = new ArrayList<Upload>();
    for (Part part : request.servletRequest().getParts()) {
      String path = part.getSubmittedFileName();
      if (path != null && !path.isEmpty()) {
        uploads.add(new Upload(path, part::getInputStream));
      }
    }
    return uploads;
  }
}
