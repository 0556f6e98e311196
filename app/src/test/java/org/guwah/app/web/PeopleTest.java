package org.guwah.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import org.guwah.app.web.page.Links;
import org.guwah.model.Restriction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeopleTest {
  private static Chrome chrome;

  @BeforeAll
  static void open() {
    chrome = new Chrome();
  }

  @AfterAll
  static void close() {
    chrome.close();
  }

  private interface Steps {
    void take(Page owner, Page other, Site site) throws IOException;
  }

  private static Browser.NewContextOptions plain() {
    return new Browser.NewContextOptions().setJavaScriptEnabled(false).setLocale("en");
  }

  private static void together(Path folder, Restriction clearance, Steps steps) throws IOException {
    try (Site site = Site.full(folder);
        BrowserContext first = chrome.person(plain());
        BrowserContext second = chrome.person(plain())) {
      Page owner = Chrome.signIn(first, site);
      Page other = Site.signInAs(second, owner, site, "Volunteer", clearance);
      steps.take(owner, other, site);
    }
  }

  private static String text(Page page, Site site, String path) {
    page.navigate(site.page(path));
    return page.locator("main").innerText();
  }

  @Test
  void whoever_was_let_in_sees_nothing_of_what_is_restricted(@TempDir Path folder)
      throws IOException {
    together(
        folder,
        Restriction.OPEN,
        (owner, other, site) -> {
          String letter = Links.item(Walk.item(site, "letter-ug.txt").item().id());
          String document = Links.document(Walk.document(site, "قۇمسۇۋاردىن").id());

          assertTrue(text(owner, site, "/items").contains("letter-ug.txt"));
          for (String path : new String[] {"/items", "/", "/documents", "/log", "/problems"}) {
            String seen = text(other, site, path);
            assertFalse(seen.contains("letter-ug.txt"), path);
            assertFalse(seen.contains("testimony-b.txt"), path);
            assertFalse(seen.contains("قۇمسۇۋاردىن"), path);
          }
          assertEquals(404, other.navigate(site.page(letter)).status());
          assertEquals(404, other.navigate(site.page(document)).status());
          assertTrue(text(other, site, "/search?q=language:ug").contains("Documents found: 0"));
        });
  }

  @Test
  void what_they_do_stands_in_the_record_under_their_name(@TempDir Path folder) throws IOException {
    together(
        folder,
        Restriction.OPEN,
        (owner, other, site) -> {
          other.navigate(site.page(Links.document(Walk.document(site, "Night works").id())));
          other.locator("#tag-new").fill("night");
          other.locator("#tag-new").press("Enter");
          assertTrue(text(owner, site, "/log").contains("Volunteer"));
        });
  }

  @Test
  void a_change_acts_with_the_next_request(@TempDir Path folder) throws IOException {
    together(
        folder,
        Restriction.OPEN,
        (owner, other, site) -> {
          owner.navigate(site.page("/people"));
          owner.locator("form[action='/people/clearance'] button").click();
          assertTrue(text(other, site, "/items").contains("letter-ug.txt"));
          assertFalse(text(other, site, "/items").contains("testimony-b.txt"));

          owner.navigate(site.page("/people"));
          owner.locator("form[action='/people/close'] button").click();
          other.navigate(site.page("/items"));
          assertTrue(other.url().contains("/sign-in"), other.url());
        });
  }

  @Test
  void only_the_owner_lets_others_in(@TempDir Path folder) throws IOException {
    together(
        folder,
        Restriction.RESTRICTED,
        (owner, other, site) -> assertEquals(404, other.navigate(site.page("/people")).status()));
  }

  @Test
  void a_one_time_link_works_once(@TempDir Path folder) throws IOException {
    try (Site site = Site.empty(folder);
        BrowserContext first = chrome.person(plain());
        BrowserContext second = chrome.person(plain());
        BrowserContext third = chrome.person(plain())) {
      Page owner = Chrome.signIn(first, site);
      Site.signInAs(second, owner, site, "Volunteer", Restriction.OPEN);
      String link = owner.locator(".typed a").getAttribute("href");
      Page again = Chrome.signIn(third, site.address().resolve(link));
      assertTrue(again.locator(".message").innerText().contains("one-time word"));

      again.navigate(site.page("/sign-in"));
      again.locator("#name").fill("Volunteer");
      Chrome.signInAgain(again);
      assertEquals(site.page("/"), again.url());
    }
  }
}
