package org.guwah.app.web.access;

import static org.springframework.security.config.Customizer.withDefaults;

import java.util.Map;
import org.springframework.context.ApplicationContext;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.authentication.builders.AuthenticationManagerBuilder;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.context.request.async.WebAsyncManagerIntegrationFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/// What Spring Security puts in force before any rule of ours, the same as with its annotation
/// `@EnableWebSecurity`: tokens in forms, a new session at sign-in, careful headers.
final class Defaults {
  private Defaults() {}

  static HttpSecurity of(ApplicationContext context, ObjectPostProcessor<Object> completion) {
    Map<Class<?>, Object> shared =
        Map.of(
            ApplicationContext.class,
            context,
            PathPatternRequestMatcher.Builder.class,
            PathPatternRequestMatcher.withDefaults());
    return new HttpSecurity(completion, new AuthenticationManagerBuilder(completion), shared)
        .csrf(withDefaults())
        .addFilter(new WebAsyncManagerIntegrationFilter())
        .exceptionHandling(withDefaults())
        .headers(withDefaults())
        .sessionManagement(withDefaults())
        .securityContext(withDefaults())
        .requestCache(withDefaults())
        .anonymous(withDefaults())
        .servletApi(withDefaults())
        .logout(withDefaults());
  }
}
