package org.guwah.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignInTest {
  @AutoClose private static final Chrome chrome = new Chrome();

  private static BrowserContext person() {
    return chrome.person(
        new Browser.NewContextOptions().setLocale("en").setJavaScriptEnabled(false));
  }

  @Test
  void the_link_works_once(@TempDir Path folder) throws IOException {
    try (Site site = Site.empty(folder);
        BrowserContext person = person();
        BrowserContext other = person()) {
      String link = site.signInOnce().orElseThrow().toString();
      Page early = other.newPage();
      early.navigate(link);
      Chrome.signIn(person, site);

      early.locator("#passphrase").fill("another passphrase");
      early.locator("#repeated").fill("another passphrase");
      early.locator("button.main").click();

      assertTrue(early.locator(".message").textContent().contains("was used already"));
      assertTrue(site.signInOnce().isEmpty());
    }
  }

  @Test
  void a_passphrase_that_is_too_short_is_not_set(@TempDir Path folder) throws IOException {
    try (Site site = Site.empty(folder);
        BrowserContext person = person()) {
      Page page = person.newPage();
      page.navigate(site.signInOnce().orElseThrow().toString());
      page.locator("#passphrase").fill("aaaaaaaaaaaaaaaa");
      page.locator("#repeated").fill("aaaaaaaaaaaaaaaa");
      page.locator("button.main").click();

      assertTrue(page.locator(".message").textContent().contains("too few characters"));
      assertTrue(site.signInOnce().isPresent());
    }
  }

  @Test
  void whoever_guesses_must_wait(@TempDir Path folder) throws IOException {
    try (Site site = Site.empty(folder);
        BrowserContext person = person();
        BrowserContext other = person()) {
      Chrome.signIn(person, site);
      Page page = other.newPage();
      page.navigate(site.page("/sign-in"));
      for (int i = 0; i < 5; i++) {
        page.locator("#passphrase").fill("guess number " + i);
        page.locator("button.main").click();
      }
      assertTrue(page.locator(".message").textContent().startsWith("Too many wrong tries."));

      Chrome.signInAgain(page);
      assertTrue(page.url().contains("/sign-in"), page.url());
    }
  }

  @Test
  void signing_in_gives_the_session_another_name(@TempDir Path folder) throws IOException {
    try (Site site = Site.empty(folder);
        BrowserContext person = person()) {
      Page page = person.newPage();
      page.navigate(site.page("/sign-in"));
      String before = session(person);
      Chrome.signIn(person, site);
      assertNotEquals(before, session(person));
    }
  }

  @Test
  void whoever_set_the_passphrase_is_signed_in(@TempDir Path folder) throws IOException {
    try (Site site = Site.empty(folder);
        BrowserContext person = person()) {
      Page page = Chrome.signIn(person, site);

      assertEquals(site.page("/"), page.url());
      page.navigate(site.page("/log"));
      assertEquals(site.page("/log"), page.url());
    }
  }

  @Test
  void a_form_of_before_the_sign_in_is_refused_after_it(@TempDir Path folder) throws IOException {
    try (Site site = Site.empty(folder);
        BrowserContext person = person()) {
      Page early = person.newPage();
      early.navigate(site.page("/sign-in"));
      Chrome.signIn(person, site);

      early.locator(".menu > summary").click();
      Response answer =
          early.waitForResponse(
              site.page("/preferences"), () -> early.locator("button[value=ar]").click());

      assertEquals(403, answer.status());
    }
  }

  private static String session(BrowserContext person) {
    return person.cookies().stream()
        .filter(cookie -> cookie.name.startsWith("guwah-"))
        .map((Cookie cookie) -> cookie.value)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void the_language_is_kept_and_the_page_stays(@TempDir Path folder) throws IOException {
    try (Site site = Site.full(folder);
        BrowserContext person = person()) {
      Page page = Chrome.signIn(person, site);
      page.navigate(site.page("/search?q=cannery"));
      page.locator(".menu > summary").click();
      page.locator("button[value=ar]").click();

      assertEquals("rtl", page.locator("html").getAttribute("dir"));
      assertTrue(page.url().endsWith("/search?q=cannery"), page.url());
      page.navigate(site.page("/log"));
      assertEquals("ar", page.locator("html").getAttribute("lang"));
    }
  }

  @Test
  void the_first_language_that_the_browser_asks_for_and_we_have_is_spoken(@TempDir Path folder)
      throws IOException {
    var asked =
        Map.of(
            "zh-CN,zh;q=0.9,en;q=0.8", "zh",
            "zh-TW", "zh",
            "xx,ru-RU;q=0.9,en;q=0.8", "ru",
            "tr-TR", "tr",
            "ar-EG", "ar",
            "xx", "en");
    try (Site site = Site.empty(folder)) {
      for (var each : asked.entrySet()) {
        Raw page = Raw.get(site.address(), "/sign-in", "Accept-Language: " + each.getKey());

        assertTrue(page.body().contains("<html lang=\"" + each.getValue() + "\""), each.getKey());
      }
    }
  }
}
