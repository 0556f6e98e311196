package org.guwah.app.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.guwah.app.web.judging.TooLong;
import org.guwah.app.web.page.Frame;
import org.guwah.app.web.page.Frames;
import org.guwah.app.web.page.NotFound;
import org.guwah.app.web.page.Notice;
import org.guwah.app.web.page.Templates;
import org.guwah.app.web.reader.Stale;
import org.guwah.archive.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/// Turns what went wrong into a page that says what to do. The page goes to the person who is
/// signed in; nothing of it goes to a log.
final class Failures implements HandlerExceptionResolver {
  private final Frames frames;
  private final Templates templates;

  Failures(Frames frames, Templates templates) {
    this.frames = frames;
    this.templates = templates;
  }

  @Override
  public @Nullable ModelAndView resolveException(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Object handler,
      Exception exception) {
    HttpStatus status = status(exception);
    try {
      response.reset();
      Frame frame = frames.of(request);
      Notice notice = frame.signedIn() ? notice(status, exception) : Notice.of(status);
      templates.write(response, status, "notice", frame, notice);
      return new ModelAndView();
    } catch (IOException | IllegalStateException _) {
      return null; // the browser has gone, or has part of another answer already
    }
  }

  private static HttpStatus status(Exception exception) {
    return switch (exception) {
      case NotFound _ -> HttpStatus.NOT_FOUND;
      case Stale _, Refused _ -> HttpStatus.CONFLICT;
      case TooLong _ -> HttpStatus.UNPROCESSABLE_CONTENT;
      default -> HttpStatus.INTERNAL_SERVER_ERROR;
    };
  }

  private static Notice notice(HttpStatus status, Exception exception) {
    return switch (exception) {
      case Refused refused ->
          new Notice(
              "refused",
              Optional.of(refused.reason().name()),
              Optional.ofNullable(refused.getMessage()));
      case IOException disk -> Notice.of(status, String.valueOf(disk.getMessage()));
      case UncheckedIOException disk -> Notice.of(status, String.valueOf(disk.getMessage()));
      case NotFound _, Stale _ -> Notice.of(status);
      case TooLong tooLong -> Notice.of(status, String.valueOf(tooLong.getMessage()));
      default -> Notice.of(status, exception.toString());
    };
  }
}
