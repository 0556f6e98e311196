package org.guwah.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import org.guwah.model.Restriction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Cases, saved searches and what is new, without script.
class CaseworkTest {
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
    void take(Page page, Site site) throws IOException;
  }

  private static Browser.NewContextOptions plain() {
    return new Browser.NewContextOptions().setJavaScriptEnabled(false).setLocale("en");
  }

  private static void working(Path folder, Steps steps) throws IOException {
    try (Site site = Site.full(folder);
        BrowserContext person = chrome.person(plain())) {
      steps.take(Chrome.signIn(person, site), site);
    }
  }

  private static void openCase(Page page, Site site, String name) {
    page.navigate(site.page("/cases"));
    page.locator("#case-name").fill(name);
    page.locator("#case-about").fill("Who was held there, and when.");
    page.locator("main button.main").click();
  }

  @Test
  void a_case_is_opened_filled_closed_and_opened_again(@TempDir Path folder) throws IOException {
    working(
        folder,
        (page, site) -> {
          openCase(page, site, "The cannery");
          String place = page.url().replaceFirst("\\?.*", "");
          assertEquals("The cannery", page.locator("h1").innerText());

          page.locator("text=Add a person").click();
          page.locator("#person-name").fill("Rahil Sevron");
          page.locator("#person-role").fill("daughter");
          page.locator("form[action$=people] button").click();
          page.locator("#note").fill("Ask for the register.\nTwice.");
          page.locator("form[action$=notes] button").click();
          assertTrue(page.locator("main").innerText().contains("Rahil Sevron daughter"));
          assertTrue(page.locator("p.said").last().innerText().contains("Twice."));

          page.navigate(site.page("/documents"));
          Desktop.check(page, "Night works", "Four sentenced");
          page.locator("button[value=gather]").click();
          page.navigate(place);
          assertEquals(2, Desktop.titles(page).size());
          assertEquals("Documents: 2", page.locator("#documents").innerText());
          Desktop.check(page, "Four sentenced");
          page.locator("button[value=leave]").click();
          assertEquals(1, Desktop.titles(page).size());
          Desktop.undo(page);
          assertEquals(2, Desktop.titles(page).size());

          page.locator("text=Close the case").click();
          page.navigate(site.page("/cases"));
          assertTrue(page.locator("main").innerText().contains("Closed: 1"));
          page.navigate(place);
          page.locator("text=Open it again").click();
          page.locator("text=Change name").click();
          page.locator("#case-name").fill("The old cannery");
          page.locator("text=Record the change").click();
          assertEquals("The old cannery", page.locator("h1").innerText());
          assertTrue(page.locator("main").innerText().contains("Rahil Sevron"));

          String json = page.request().get(place + ".json").text();
          assertTrue(json.contains("\"documents\":2") && json.contains("Rahil Sevron"), json);
        });
  }

  @Test
  void a_person_of_a_case_is_taken_out_and_put_back_by_undo(@TempDir Path folder)
      throws IOException {
    working(
        folder,
        (page, site) -> {
          openCase(page, site, "The cannery");
          page.locator("text=Add a person").click();
          page.locator("#person-name").fill("Rahil Sevron");
          page.locator("form[action$=people] button").click();
          page.locator("form[action$=withdraw] button").click();
          assertEquals("People: 0", page.locator("#people").innerText());
          Desktop.undo(page);
          assertEquals("People: 1", page.locator("#people").innerText());
        });
  }

  @Test
  void a_saved_search_says_what_is_new_since_one_looked(@TempDir Path folder) throws IOException {
    working(
        folder,
        (page, site) -> {
          page.navigate(site.page("/search?q=cannery"));
          page.locator("#search-name").fill("the cannery");
          page.locator("form[action='/searches'] button").click();
          page.navigate(site.page("/searches"));
          String before = page.locator(".row .meta").innerText();
          assertTrue(before.contains("New: 0"), before);

          String file =
              "document:\nTITLE: Another cannery\nLANGUAGE: en\nSCRIPT: Latn\nbody: A cannery.\n";
          site.put("another.txt", file, "", "mail", Restriction.OPEN);
          site.derive();
          page.navigate(site.page("/searches"));
          assertTrue(page.locator(".row .meta").innerText().contains("New: 1"));

          page.locator("form[action$=look] button").click();
          assertTrue(page.url().contains("/search?q=cannery"), page.url());
          page.navigate(site.page("/searches"));
          assertTrue(page.locator(".row .meta").innerText().contains("New: 0"));

          page.locator("form[action$=remove] button").click();
          assertTrue(page.locator(".teach").isVisible());
          Desktop.undo(page);
          assertEquals(1, page.locator("main .row").count());
        });
  }

  @Test
  void what_others_did_is_new_until_it_was_seen(@TempDir Path folder) throws IOException {
    working(
        folder,
        (page, site) -> {
          page.navigate(site.page("/new"));
          assertTrue(page.locator(".card").innerText().contains("first time"));
          page.locator("main button.main").click();
          assertTrue(page.locator(".none").innerText().contains("Nothing is new"));

          Desktop.judge(site, "Volunteer", Desktop.tagged(site, "Night works", "shore"));
          Desktop.judge(site, Site.OWNER, Desktop.tagged(site, "Night works", "mine"));
          site.put(
              "another.txt",
              "document:\nTITLE: Another cannery\nbody: A cannery.\n",
              "",
              "mail",
              Restriction.OPEN);
          site.derive();
          page.navigate(site.page("/new"));
          String deeds = page.locator("section[aria-labelledby=deeds]").innerText();
          assertTrue(deeds.contains("shore") && !deeds.contains("mine"), deeds);
          assertEquals("Items received: 1", page.locator("#received").innerText());
          assertTrue(
              page.locator("section[aria-labelledby=found]")
                  .innerText()
                  .contains("Another cannery"));

          page.locator("main button.main").click();
          assertTrue(page.locator(".none").innerText().contains("Nothing is new"));
        });
  }
}
