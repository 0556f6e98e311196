package org.guwah.app.web.page;

import java.net.URI;
import org.guwah.archive.Archive;
import org.guwah.archive.Derivations.Library;
import org.guwah.model.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// What the handlers of pages share: the archive as its viewer may see it, and how they answer.
public final class Pages {
  private final Archive archive;
  private final Frames frames;
  private final Templates templates;
  private final Viewers viewers;

  public Pages(Archive archive, Frames frames, Templates templates, Viewers viewers) {
    this.viewers = viewers;
    this.archive = archive;
    this.frames = frames;
    this.templates = templates;
  }

  public Archive archive() {
    return archive;
  }

  /// On whose behalf a request is answered: whoever signed in, with what they may see now.
  public Viewer viewer(ServerRequest request) {
    return viewers.of(request.servletRequest());
  }

  /// What they may see.
  public Library library(ServerRequest request) {
    return archive.derivations().library(viewer(request));
  }

  public Frame frame(ServerRequest request) {
    return frames.of(request.servletRequest());
  }

  /// Answers with a page.
  ///
  /// @param template its name, without its ending
  public ServerResponse show(ServerRequest request, String template, Object page) {
    return show(request, HttpStatus.OK, template, page);
  }

  /// Answers with a file to keep elsewhere, made from a template that stands by itself.
  ///
  /// @param name of the file
  public ServerResponse file(ServerRequest request, String template, Object page, String name) {
    return ServerResponse.ok()
        .build((servletRequest, response) -> {
          response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
          templates.write(response, HttpStatus.OK, template, frames.of(servletRequest), page);
          return null;
        });
  }

  public ServerResponse show(
      ServerRequest request, HttpStatus status, String template, Object page) {
    return ServerResponse.status(status)
        .build((servletRequest, response) -> {
          templates.write(response, status, template, frames.of(servletRequest), page);
          return null;
        });
  }

  /// Sends the browser on after a form, so that asking again repeats nothing.
  public static ServerResponse seeOther(String location) {
    return ServerResponse.status(HttpStatus.SEE_OTHER).location(URI.create(location)).build();
  }
}
