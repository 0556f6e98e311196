package org.guwah.app.web.lists;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.guwah.app.web.judging.Follow;
import org.guwah.app.web.judging.Recorder;
import org.guwah.app.web.library.Adding;
import org.guwah.app.web.page.Links;
import org.guwah.app.web.page.Pages;
import org.guwah.intake.Deposition;
import org.guwah.intake.Intake;
import org.guwah.intake.Upload;
import org.guwah.model.Restriction;
import org.guwah.model.Sha256;
import org.guwah.model.Viewer;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// Takes a list in. It is preserved like any other file, whatever comes of its rows.
final class ListUpload {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Pages pages;
  private final Follow follow;
  private final SeriesShelf shelf;

  ListUpload(Pages pages, Follow follow, SeriesShelf shelf) {
    this.pages = pages;
    this.follow = follow;
    this.shelf = shelf;
  }

  public ServerResponse add(ServerRequest request) throws IOException, ServletException {
    String series = Recorder.line(request, "series", SeriesShelf.LONGEST_NAME);
    Part file = request.servletRequest().getPart("file");
    String name = file == null ? null : file.getSubmittedFileName();
    if (file == null || name == null || name.isEmpty() || series.isEmpty()) {
      return Pages.seeOther("/lists?wrong=missing&series=" + Links.encoded(series));
    }
    if (shelf.isTaken(request, series)) {
      return Pages.seeOther("/lists?wrong=taken&series=" + Links.encoded(series));
    }
    Sha256 content = content(file);
    var taken =
        new Intake(pages.archive(), Clock.systemUTC())
            .upload(List.of(new Upload(name, file::getInputStream)), deposition(request));
    pages.archive().journal().publish();
    follow.until(taken.entries(), PATIENCE);
    boolean read = !pages.library(request).documentsOf(content).isEmpty();
    String here = "series=" + Links.encoded(series);
    return Pages.seeOther(
        read && shelf.isTable(request, content)
            ? "/lists/plan?content=" + content.hex() + "&" + here
            : "/lists?wrong=unread&" + here);
  }

  private static Sha256 content(Part file) throws IOException {
    MessageDigest digest = Sha256.digest();
    try (var bytes = new DigestInputStream(file.getInputStream(), digest)) {
      bytes.transferTo(OutputStream.nullOutputStream());
    }
    return Sha256.of(digest.digest());
  }

  private Deposition deposition(ServerRequest request) {
    Viewer viewer = pages.viewer(request);
    String word = request.param("restriction").orElse("");
    Restriction restriction =
        Adding.restrictions(viewer).stream()
            .filter(each -> each.name().equals(word))
            .findFirst()
            .orElse(viewer.clearance());
    return new Deposition(viewer.name(), "", "", "", restriction);
  }
}
