package org.guwah.app.web.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.guwah.app.web.page.Pages;
import org.guwah.app.web.page.Preferences;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// The page where a passphrase is set the first time, and given every other time. Whether it is the
/// right one is up to Spring Security.
public final class SignIn {
  private static final String TEMPLATE = "sign-in";

  private final Pages pages;
  private final Access access;
  private final Accounts accounts;
  private final Throttle throttle;

  public SignIn(Pages pages, Access access, Accounts accounts, Throttle throttle) {
    this.pages = pages;
    this.access = access;
    this.accounts = accounts;
    this.throttle = throttle;
  }

  /// Looking at the page spends nothing: a browser may fetch a link before anybody follows it.
  public ServerResponse show(ServerRequest request) throws IOException {
    if (request.servletRequest().getUserPrincipal() != null) {
      return Pages.seeOther(next(request));
    }
    return pages.show(request, TEMPLATE, page(request, message(request)));
  }

  /// Whoever set the passphrase is signed in by it.
  public ServerResponse set(ServerRequest request) throws IOException, ServletException {
    if (throttle.toWait().isPositive()) {
      return Pages.seeOther("/sign-in?wait");
    }
    String passphrase = request.param("passphrase").orElse("");
    String name = request.param("name").orElse("");
    String word = request.param("word").orElse("");
    String repeated = request.param("repeated").orElse("");
    Optional<Access.Refusal> refusal =
        name.isEmpty()
            ? access.set(word, passphrase, repeated)
            : accounts.set(name, word, passphrase, repeated);
    if (refusal.isEmpty()) {
      enter(request.servletRequest(), name, passphrase);
      return Pages.seeOther(next(request));
    }
    if (refusal.get() == Access.Refusal.WRONG_WORD) {
      throttle.failed();
    }
    return pages.show(
        request,
        HttpStatus.UNPROCESSABLE_CONTENT,
        TEMPLATE,
        page(request, Optional.of("passphrase." + refusal.get())));
  }

  /// In a session of its own: nobody can have seen its name, or the token of its forms, before.
  private static void enter(HttpServletRequest request, String name, String passphrase)
      throws ServletException {
    request.getSession().invalidate();
    request.login(name, passphrase);
  }

  private SignInPage page(ServerRequest request, Optional<String> message) throws IOException {
    String name = request.param("name").orElse("");
    String word = request.param("word").orElse("");
    boolean theirs = !name.isEmpty() && !word.isEmpty();
    return new SignInPage(
        !accounts.all().isEmpty(),
        name,
        theirs || !access.hasPassphrase(),
        word,
        message,
        throttle.toWait().toSeconds() + 1,
        next(request));
  }

  private static String next(ServerRequest request) {
    return Preferences.local(request.param("next").orElse("/"));
  }

  private Optional<String> message(ServerRequest request) {
    if (throttle.toWait().isPositive()) {
      return Optional.of("signIn.wait");
    }
    for (String state : List.of("failed", "out")) {
      if (request.param(state).isPresent()) {
        return Optional.of("signIn." + state);
      }
    }
    return Optional.empty();
  }
}
