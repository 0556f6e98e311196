package org.guwah.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every page as axe sees it: light, dark, and from right to left.
class AccessibilityTest {
  @Test
  void axe_finds_nothing_on_any_page(@TempDir Path folder) throws IOException {
    try (Site site = Site.full(folder);
        Chrome chrome = new Chrome()) {
      var found = new ArrayList<String>();
      BrowserContext first = chrome.person(look(ColorScheme.LIGHT, "en"));
      Page page = first.newPage();
      page.navigate(site.signInOnce().orElseThrow().toString());
      found.addAll(violations(new AxeBuilder(page), "first sign-in"));
      Chrome.signIn(first, site).context().close();
      found.addAll(walk(chrome, site, ColorScheme.LIGHT, "en"));
      found.addAll(walk(chrome, site, ColorScheme.LIGHT, "ar"));
      found.addAll(walk(chrome, site, ColorScheme.DARK, "en"));
      for (String language : List.of("ru", "zh", "tr")) {
        found.addAll(oneLook(chrome, site, language));
      }
      assertEquals(List.of(), found);
    }
  }

  private static Browser.NewContextOptions look(ColorScheme scheme, String language) {
    return new Browser.NewContextOptions().setColorScheme(scheme).setLocale(language);
  }

  /// A language that runs as English does differs from it on every page in the same way.
  private static List<String> oneLook(Chrome chrome, Site site, String language) {
    try (BrowserContext person = chrome.person(look(ColorScheme.LIGHT, language))) {
      Page page = person.newPage();
      page.navigate(site.page("/sign-in"));
      assertEquals(language, page.locator("html").getAttribute("lang"));
      Chrome.signInAgain(page);
      page.locator(".menu > summary").click();
      return violations(new AxeBuilder(page), "home " + language);
    }
  }

  private static List<String> walk(Chrome chrome, Site site, ColorScheme scheme, String language)
      throws IOException {
    var found = new ArrayList<String>();
    try (BrowserContext person = chrome.person(look(scheme, language))) {
      Page page = person.newPage();
      page.navigate(site.page("/sign-in"));
      found.addAll(violations(new AxeBuilder(page), "sign-in"));
      Chrome.signInAgain(page);
      for (var each : Walk.pages(site).entrySet()) {
        page.navigate(site.page(each.getValue()));
        page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
        var axe = new AxeBuilder(page);
        // Dark pages differ in their colours only.
        var dark = scheme == ColorScheme.DARK;
        found.addAll(
            violations(
                dark ? axe.withRules(List.of("color-contrast")) : axe,
                each.getKey() + " " + scheme + " " + language));
      }
    }
    return found;
  }

  private static List<String> violations(AxeBuilder axe, String name) {
    var found = new ArrayList<String>();
    for (Rule rule : axe.analyze().getViolations()) {
      rule.getNodes()
          .forEach(node -> found.add(name + ": " + rule.getId() + " at " + node.getTarget()));
    }
    return found;
  }
}
