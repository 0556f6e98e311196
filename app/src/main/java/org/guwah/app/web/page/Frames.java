package org.guwah.app.web.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.guwah.archive.Archive;
import org.springframework.security.web.csrf.CsrfToken;

/// Makes the frame of a page from the request for it.
public final class Frames {
  static final String LANGUAGE_COOKIE = "guwah-language";
  static final String THEME_COOKIE = "guwah-theme";

  private final Archive archive;
  private final Map<Language, Words> words = new EnumMap<>(Language.class);

  public Frames(Archive archive) {
    this.archive = archive;
  }

  public Frame of(HttpServletRequest request) {
    Principal known = request.getUserPrincipal();
    String person = known == null ? "" : known.getName();
    var token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
    return new Frame(
        words(language(request)),
        cookie(request, THEME_COOKIE).flatMap(Theme::of).orElse(Theme.AUTO),
        person.isEmpty() ? "" : archive.name(),
        person,
        person.equals(archive.owner()),
        here(request),
        request.getRequestURI(),
        token == null ? "" : token.getParameterName(),
        token == null ? "" : token.getToken());
  }

  private synchronized Words words(Language language) {
    return words.computeIfAbsent(language, Words::new);
  }

  /// As chosen before, else the first that the browser asks for and we have, else English.
  private static Language language(HttpServletRequest request) {
    return cookie(request, LANGUAGE_COOKIE).flatMap(Language::of).orElseGet(() -> asked(request));
  }

  private static Language asked(HttpServletRequest request) {
    for (Locale locale : Collections.list(request.getLocales())) {
      Optional<Language> language = Language.of(locale.getLanguage());
      if (language.isPresent()) {
        return language.get();
      }
    }
    return Language.ENGLISH;
  }

  /// Only what can be asked for again: after a form was sent, the page it stood on.
  private static String here(HttpServletRequest request) {
    if (!request.getMethod().equals("GET")) {
      return "/";
    }
    String query = request.getQueryString();
    return request.getRequestURI() + (query == null ? "" : "?" + query);
  }

  private static Optional<String> cookie(HttpServletRequest request, String name) {
    Cookie[] cookies = request.getCookies();
    if (cookies != null) {
      for (Cookie cookie : cookies) {
        if (cookie.getName().equals(name)) {
          return Optional.of(cookie.getValue());
        }
      }
    }
    return Optional.empty();
  }
}
