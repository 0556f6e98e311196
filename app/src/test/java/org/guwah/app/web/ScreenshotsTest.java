package org.guwah.app.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guwah.app.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/// Draws every page: light, dark, from right to left, and on a telephone. Only where asked for,
/// with `-Dguwah.screenshots=FOLDER`, for people to look at.
@EnabledIfSystemProperty(named = "guwah.screenshots", matches = ".+")
class ScreenshotsTest {
  private static final Pattern LINK = Pattern.compile("http://\\S+/sign-in\\S+");

  private final Path folder = Path.of(System.getProperty("guwah.screenshots", ""));

  @Test
  void every_page_is_drawn_to_be_looked_at(@TempDir Path temporary) throws IOException {
    try (Site site = Site.full(temporary);
        Chrome chrome = new Chrome()) {
      Page first = Chrome.signIn(chrome.person(wide(ColorScheme.LIGHT, "en")), site);
      first.context().close();
      for (var look : looks().entrySet()) {
        BrowserContext person = chrome.person(look.getValue());
        draw(person, site, look.getKey());
        person.close();
      }
    }
  }

  @Test
  void the_first_minutes_are_drawn_to_be_looked_at(@TempDir Path temporary) throws IOException {
    try (Site site = Site.empty(temporary);
        Chrome chrome = new Chrome()) {
      for (var look : looks().entrySet()) {
        BrowserContext person = chrome.person(look.getValue());
        Page page = person.newPage();
        if (site.signInOnce().isPresent()) {
          page.navigate(site.signInOnce().get().toString());
          shoot(page, "sign-in-first", look.getKey());
          Chrome.signIn(person, site);
        }
        page.navigate(site.page("/"));
        if (page.locator("#passphrase").isVisible()) {
          Chrome.signInAgain(page);
        }
        shoot(page, "home-empty", look.getKey());
        person.close();
      }
    }
  }

  @Test
  void the_sample_is_drawn_to_be_looked_at(@TempDir Path temporary) throws IOException {
    Path tmp = Files.createDirectory(temporary.resolve("tmp"));
    try (var serving = Program.looking(tmp, "demo", "--dir", temporary.resolve("demo"));
        Chrome chrome = new Chrome()) {
      Matcher link = LINK.matcher(serving.lineWith("/sign-in"));
      if (!link.find()) {
        throw new IOException("the demo gave no address");
      }
      URI home = URI.create(link.group());
      BrowserContext first = chrome.person(wide(ColorScheme.LIGHT, "en"));
      Chrome.signIn(first, home);
      first.close();
      for (var look : looks().entrySet()) {
        try (BrowserContext person = chrome.person(look.getValue())) {
          Page page = person.newPage();
          page.navigate(home.resolve("/sign-in").toString());
          Chrome.signInAgain(page);
          String key = look.getKey();
          new Tour(page, home, key, name -> shoot(page, "sample-" + name, key)).go();
        }
      }
    }
  }

  private static Map<String, Browser.NewContextOptions> looks() {
    var looks = new LinkedHashMap<String, Browser.NewContextOptions>();
    looks.put("light", wide(ColorScheme.LIGHT, "en"));
    looks.put("dark", wide(ColorScheme.DARK, "en"));
    looks.put("rtl", wide(ColorScheme.LIGHT, "ar"));
    looks.put("russian", wide(ColorScheme.LIGHT, "ru"));
    looks.put("chinese", wide(ColorScheme.LIGHT, "zh-CN"));
    looks.put("turkish", wide(ColorScheme.LIGHT, "tr"));
    looks.put("phone", wide(ColorScheme.LIGHT, "en").setViewportSize(390, 844));
    return looks;
  }

  private static Browser.NewContextOptions wide(ColorScheme scheme, String language) {
    return new Browser.NewContextOptions()
        .setViewportSize(1280, 900)
        .setColorScheme(scheme)
        .setLocale(language)
        .setJavaScriptEnabled(false);
  }

  private void draw(BrowserContext person, Site site, String look) throws IOException {
    Page page = person.newPage();
    page.navigate(site.page("/sign-in"));
    shoot(page, "sign-in", look);
    Chrome.signInAgain(page);
    for (var each : Walk.pages(site).entrySet()) {
      page.navigate(site.page(each.getValue()));
      page.locator("main").focus();
      shoot(page, each.getKey(), look);
    }
    unfold(page, site);
    shoot(page, "document-unfolded", look);
  }

  /// Opens everything that can be opened on a document, and goes to a place that was found.
  private static void unfold(Page page, Site site) throws IOException {
    page.navigate(site.page(Walk.pages(site).get("document") + "#hit-3"));
    for (Locator fold : page.locator(".about .fold > summary, .fact .correct > summary").all()) {
      fold.click();
    }
    page.locator(".menu > summary").click();
  }

  private void shoot(Page page, String name, String look) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(folder.resolve(name + "-" + look + ".png")));
  }
}
