package org.guwah.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// The Chromium of this machine. Without one, a test says so and is skipped.
final class Chrome implements AutoCloseable {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright;
  private final Browser browser;

  Chrome() {
    assumeTrue(Files.isExecutable(CHROMIUM), "no Chromium at " + CHROMIUM + ": no page is tested");
    var options =
        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
    playwright = Playwright.create(options);
    browser =
        playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions().setExecutablePath(CHROMIUM).setArgs(FLAGS));
  }

  /// A person's browser, without any memory of earlier visits.
  BrowserContext person(Browser.NewContextOptions options) {
    return Settled.person(browser.newContext(options));
  }

  /// In English, without scripts.
  static Browser.NewContextOptions plain() {
    return withScript().setJavaScriptEnabled(false);
  }

  /// The same with scripts, as axe needs them.
  static Browser.NewContextOptions withScript() {
    return new Browser.NewContextOptions().setLocale("en");
  }

  /// Fails where axe finds anything on a page.
  static void clean(Page page) {
    assertEquals(List.of(), new AxeBuilder(page).analyze().getViolations(), page.url());
  }

  /// Sets the passphrase by the one-time link, and so signs in.
  static Page signIn(BrowserContext person, Site site) {
    return signIn(person, site.signInOnce().orElseThrow());
  }

  /// The same by this link.
  static Page signIn(BrowserContext person, URI link) {
    Page page = person.newPage();
    page.navigate(link.toString());
    page.locator("#passphrase").fill(Site.PASSPHRASE);
    page.locator("#repeated").fill(Site.PASSPHRASE);
    page.locator("button.main").click();
    return page;
  }

  /// Gives the passphrase on the page that asks for it.
  static Page signInAgain(Page page) {
    page.locator("#passphrase").fill(Site.PASSPHRASE);
    page.locator("button.main").click();
    return page;
  }

  @Override
  public void close() {
    playwright.close();
  }
}
