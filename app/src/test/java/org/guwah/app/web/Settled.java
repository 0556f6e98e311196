package org.guwah.app.web;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A browser in which whatever may lead to another page is done once that page is whole. Else what
/// a test reads right after a click may be half a page, on a machine with much to do.
final class Settled {
  private static final Set<String> LEADS_ON = Set.of("click", "press", "tap");

  private Settled() {}

  /// The same context, whose pages wait.
  static BrowserContext person(BrowserContext person) {
    return wrapped(BrowserContext.class, person, null);
  }

  /// @param page that has to be whole after something was done with `target`; null where there is
  ///   none yet
  private static <T> T wrapped(Class<T> type, T target, @Nullable Page page) {
    Object proxy =
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (_, method, arguments) -> {
              try {
                Object result = method.invoke(target, arguments);
                if (page != null && LEADS_ON.contains(method.getName())) {
                  page.waitForLoadState();
                }
                return waiting(result, page);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
    return type.cast(proxy);
  }

  private static @Nullable Object waiting(@Nullable Object result, @Nullable Page page) {
    return switch (result) {
      case Page opened -> wrapped(Page.class, opened, opened);
      case Locator found when page != null -> wrapped(Locator.class, found, page);
      case null, default -> result;
    };
  }
}
