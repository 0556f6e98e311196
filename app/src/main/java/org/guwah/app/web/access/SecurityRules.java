package org.guwah.app.web.access;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Set;
import org.guwah.app.web.page.Frames;
import org.guwah.app.web.page.Notice;
import org.guwah.app.web.page.Preferences;
import org.guwah.app.web.page.Templates;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.builders.WebSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/// The rules that every request and every answer keeps to: who may ask for what, which forms are
/// ours, and what a browser may do with a page.
///
/// They are given to Spring Security part by part, as its own annotations would: to look for those
/// took a good part of every start.
public final class SecurityRules {
  /// What a page may load or do: our stylesheet, our pictures, our forms, and the one script that
  /// adds keys to them. Nothing that stands in a page is ever run.
  static final String CONTENT_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  private static final String PERMISSIONS =
      "camera=(), microphone=(), geolocation=(), usb=(), serial=(), hid=(),"
          + " display-capture=(), clipboard-read=(), payment=()";

  /// The names this machine may be called by. A page elsewhere whose name was made to lead here
  /// comes under another one.
  private static final Set<String> OUR_NAMES = Set.of("127.0.0.1", "localhost", "[::1]", "::1");

  private final Gate gate;
  private final Accounts accounts;
  private final Frames frames;
  private final Templates templates;

  public SecurityRules(Gate gate, Accounts accounts, Frames frames, Templates templates) {
    this.gate = gate;
    this.accounts = accounts;
    this.frames = frames;
    this.templates = templates;
  }

  /// The filter that every request passes first.
  ///
  /// @param context completes what Spring Security makes
  public Filter filter(ApplicationContext context) {
    var completion = new Completion(context.getAutowireCapableBeanFactory());
    WebSecurity web = completion.postProcess(new WebSecurity(completion));
    return web.httpFirewall(firewall())
        .requestRejectedHandler(rejected())
        .addSecurityFilterChainBuilder(() -> chain(Defaults.of(context, completion)))
        .build();
  }

  private SecurityFilterChain chain(HttpSecurity http) {
    return http.authorizeHttpRequests(requests ->
            requests
                .requestMatchers(
                    "/sign-in", "/passphrase", "/preferences", "/style.css", "/icon.svg")
                .permitAll()
                .anyRequest()
                .access((person, _) -> new AuthorizationDecision(isKnown(person.get()))))
        .authenticationProvider(gate)
        .formLogin(form ->
            form.loginPage("/sign-in")
                .usernameParameter("name")
                .passwordParameter("passphrase")
                .successHandler(onward())
                .failureHandler(back()))
        .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?out"))
        .exceptionHandling(
            refused -> refused.authenticationEntryPoint(toSignIn()).accessDeniedHandler(denied()))
        .requestCache(cache -> cache.disable())
        .headers(SecurityRules::headers)
        .build();
  }

  /// Whoever signed in is asked for with every request: an account may have been closed since.
  private boolean isKnown(Authentication person) {
    try {
      return person.isAuthenticated()
          && !(person instanceof AnonymousAuthenticationToken)
          && accounts.viewer(person.getName()).isPresent();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void headers(HeadersConfigurer<HttpSecurity> headers) {
    headers
        .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
        .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS))
        .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
        .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
        .httpStrictTransportSecurity(hsts -> hsts.disable());
  }

  /// Says why a request was refused and what to do: most often the session of a form has ended.
  private AccessDeniedHandler denied() {
    return (request, response, _) -> {
      Principal person = request.getUserPrincipal();
      if (person != null && accounts.viewer(person.getName()).isEmpty()) {
        request.getSession().invalidate();
        response.sendRedirect("/sign-in");
        return;
      }
      templates.write(
          response,
          HttpStatus.FORBIDDEN,
          "notice",
          frames.of(request),
          Notice.of(HttpStatus.FORBIDDEN));
    };
  }

  private static StrictHttpFirewall firewall() {
    var firewall = new StrictHttpFirewall();
    firewall.setAllowedHostnames(OUR_NAMES::contains);
    firewall.setAllowedHttpMethods(Set.of("GET", "HEAD", "POST"));
    return firewall;
  }

  private static RequestRejectedHandler rejected() {
    return (_, response, _) -> response.setStatus(HttpStatus.BAD_REQUEST.value());
  }

  private static AuthenticationEntryPoint toSignIn() {
    return (request, response, _) -> response.sendRedirect("/sign-in" + after(request));
  }

  private static String after(HttpServletRequest request) {
    String query = request.getQueryString();
    String path = request.getRequestURI() + (query == null ? "" : "?" + query);
    boolean plain = path.equals("/") || !request.getMethod().equals("GET");
    return plain ? "" : "?next=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
  }

  private static AuthenticationSuccessHandler onward() {
    return (request, response, _) -> response.sendRedirect(next(request));
  }

  private static AuthenticationFailureHandler back() {
    return (request, response, _) ->
        response.sendRedirect(
            "/sign-in?failed&next=" + URLEncoder.encode(next(request), StandardCharsets.UTF_8));
  }

  private static String next(HttpServletRequest request) {
    String next = request.getParameter("next");
    return Preferences.local(next == null ? "/" : next);
  }
}
