package org.guwah.app.web;

import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.guwah.app.web.access.Access;
import org.guwah.app.web.access.Accounts;
import org.guwah.app.web.access.Gate;
import org.guwah.app.web.access.SecurityRules;
import org.guwah.app.web.access.Throttle;
import org.guwah.app.web.judging.Follow;
import org.guwah.app.web.page.Frames;
import org.guwah.app.web.page.Pages;
import org.guwah.app.web.page.Templates;
import org.guwah.archive.Archive;
import org.guwah.model.Restriction;
import org.guwah.model.Viewer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.http.converter.StringHttpMessageConverter;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.support.HandlerFunctionAdapter;
import org.springframework.web.servlet.function.support.RouterFunctionMapping;

/// Joins the pages with the web server, part by part: nothing is looked for on the class path, so
/// what is not named here is not there, and the start is quick.
final class Wiring {
  private Wiring() {}

  /// Registers every part with a context that has not been started. The archive is not one of them,
  /// since a context closes its parts.
  static void into(
      ServletWebServerApplicationContext context,
      Archive archive,
      String place,
      Follow follow,
      Access access,
      LocalTomcat tomcat)
      throws IOException {
    var frames = new Frames(archive);
    var templates = new Templates();
    var throttle = new Throttle(Clock.systemUTC());
    var accounts = new Accounts(archive.settings(), archive.owner());
    var pages = new Pages(archive, frames, templates, request -> viewer(accounts, request));
    var gate = new Gate(access, accounts, throttle, archive.owner());
    var rules = new SecurityRules(gate, accounts, frames, templates);
    RouterFunction<?> routes = Routes.of(pages, place, follow, access, accounts, throttle);
    context.registerBean(LocalTomcat.class, () -> tomcat);
    context.registerBean(RouterFunctionMapping.class, () -> mapping(routes));
    context.registerBean(HandlerFunctionAdapter.class);
    context.registerBean(Failures.class, () -> new Failures(frames, templates));
    context.registerBean("utf8", ServletContextInitializer.class, () -> Wiring::utf8);
    context.registerBean(
        "security",
        FilterRegistrationBean.class,
        () -> new FilterRegistrationBean<>(rules.filter(context)));
    context.registerBean(
        "pages",
        ServletRegistrationBean.class,
        () -> servlet(new DispatcherServlet(context), tomcat.uploads()));
    context.registerBean("noViews", ViewResolver.class, () -> (_, _) -> null);
  }

  /// An account that was closed in this very moment sees what everybody may see.
  private static Viewer viewer(Accounts accounts, HttpServletRequest request) {
    String name = Objects.requireNonNull(request.getUserPrincipal()).getName();
    try {
      return accounts.viewer(name).orElseGet(() -> new Viewer(name, Restriction.OPEN));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ServletRegistrationBean<DispatcherServlet> servlet(
      DispatcherServlet pages, MultipartConfigElement uploads) {
    var servlet = new ServletRegistrationBean<>(pages, "/");
    servlet.setMultipartConfig(uploads);
    return servlet;
  }

  /// Every answer writes itself, so that no converter needs to be looked for.
  private static RouterFunctionMapping mapping(RouterFunction<?> routes) {
    var mapping = new RouterFunctionMapping(routes);
    mapping.setMessageConverters(List.of(new StringHttpMessageConverter(StandardCharsets.UTF_8)));
    return mapping;
  }

  private static void utf8(jakarta.servlet.ServletContext context) {
    context.setRequestCharacterEncoding("UTF-8");
  }
}
