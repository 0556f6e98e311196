package org.guwah.app.web.page;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Optional;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// Keeps a person's choice of language and light in cookies, which say nothing else about them.
public final class Preferences {
  private static final Duration KEPT = Duration.ofDays(365);

  public ServerResponse keep(ServerRequest request) {
    ServerResponse.BodyBuilder answer =
        ServerResponse.status(303).header("Location", local(request.param("back").orElse("/")));
    request
        .param("language")
        .flatMap(Language::of)
        .ifPresent(language -> answer.cookie(cookie(Frames.LANGUAGE_COOKIE, language.tag())));
    request
        .param("theme")
        .flatMap(Theme::of)
        .ifPresent(theme -> answer.cookie(cookie(Frames.THEME_COOKIE, theme.word())));
    return answer.build();
  }

  /// The path if it is one of ours, else the first page: a link of somebody else's must not lead
  /// away from here.
  public static String local(String path) {
    boolean ours =
        path.startsWith("/")
            && !path.startsWith("//")
            && path.chars().allMatch(c -> c > ' ' && c < 0x7f && c != '\\');
    return Optional.of(path).filter(_ -> ours).orElse("/");
  }

  private static Cookie cookie(String name, String value) {
    var cookie = new Cookie(name, value);
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setMaxAge(Math.toIntExact(KEPT.toSeconds()));
    cookie.setAttribute("SameSite", "Strict");
    return cookie;
  }
}
