package org.guwah.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guwah.model.Restriction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Lists that are brought in and given out on pages.
class ListsTest {
  private static final String HEADING = "No,Name,Date taken,Place";

  private static FilePayload file(String name, String... rows) {
    String text =
        Stream.concat(Stream.of(HEADING), Stream.of(rows))
            .map(row -> "body: " + row + "\n")
            .collect(Collectors.joining("", "document:\nLANGUAGE: zxx\n", ""));
    return new FilePayload(name, "text/csv", text.getBytes(UTF_8));
  }

  private static void send(Page page, Site site, FilePayload file) {
    page.navigate(site.page("/lists"));
    page.locator("#file").setInputFiles(file);
    page.locator("#series").fill("missing");
    page.locator("form[action='/lists'] button").click();
  }

  private static void bring(Page page) {
    page.locator("form[action='/lists/plan'][method=post] button").click();
  }

  @Test
  void each_row_is_shown_before_it_comes_in_and_all_of_them_are_taken_back(@TempDir Path folder)
      throws Exception {
    try (Site site = Site.empty(folder);
        Chrome chrome = new Chrome();
        BrowserContext person = chrome.person(Chrome.withScript())) {
      Page page = Chrome.signIn(person, site);
      page.navigate(site.page("/lists"));
      Chrome.clean(page);
      send(page, site, file("a.csv", "1,Memet,2018-10-31,Hotan", "2,,2018,Hotan"));
      assertEquals("when:detained", page.locator("#m2").inputValue());
      assertTrue(page.locator(".rows").innerText().contains("L001"));
      assertTrue(page.locator(".shelves").innerText().contains("Created: 1"));
      Chrome.clean(page);
      bring(page);
      assertTrue(page.locator(".good").innerText().contains("created: 1"));
      Chrome.clean(page);
      page.navigate(site.page("/records"));
      page.locator(".record a").first().click();
      assertTrue(page.locator(".state").innerText().contains("2018-10-31"));

      page.navigate(site.page("/lists"));
      page.locator("form[action='/lists/back'] button").click();
      assertTrue(page.locator(".good").innerText().contains("withdrawn"));
      page.navigate(site.page("/records"));
      assertEquals(0, page.locator(".record").count());
    }
  }

  @Test
  void a_later_list_keeps_the_columns_and_says_what_changes(@TempDir Path folder) throws Exception {
    try (Site site = Site.empty(folder);
        Chrome chrome = new Chrome();
        BrowserContext person = chrome.person(Chrome.plain())) {
      Page page = Chrome.signIn(person, site);
      send(page, site, file("a.csv", "1,Memet,2018-10-31,Hotan", "2,Ablet,2018,Hotan"));
      page.locator("#m2").selectOption("when");
      page.locator("#act").selectOption("died");
      page.locator("form[aria-labelledby=columns] button").click();
      bring(page);

      send(page, site, file("b.csv", "1,Memet,2019-01-02,Hotan", "2,Ablet,2018,Hotan"));
      assertEquals("when", page.locator("#m2").inputValue());
      assertEquals("died", page.locator("#act").inputValue());
      String counts = page.locator(".shelves").innerText();
      assertTrue(counts.contains("Changed: 1") && counts.contains("Matched already: 1"), counts);
      bring(page);
      send(page, site, file("b.csv", "1,Memet,2019-01-02,Hotan", "2,Ablet,2018,Hotan"));
      assertTrue(page.locator(".message").innerText().contains("Nothing would be brought in"));
      assertEquals(0, page.locator("form[action='/lists/plan'][method=post]").count());
    }
  }

  @Test
  void a_list_leaves_only_on_a_ground_which_the_log_keeps(@TempDir Path folder) throws Exception {
    try (Site site = Site.empty(folder);
        Chrome chrome = new Chrome();
        BrowserContext person = chrome.person(Chrome.plain())) {
      Page page = Chrome.signIn(person, site);
      send(page, site, file("a.csv", "1,=1+1,2018-10-31,Hotan"));
      bring(page);
      page.locator("#s0-ground").fill(" ");
      page.locator("button[value=csv]").click();
      assertTrue(page.locator(".wrong").innerText().contains("ground"));
      page.locator("#s0-ground").fill("the families agreed");
      Download out = page.waitForDownload(() -> page.locator("button[value=csv]").click());
      String text = Files.readString(out.path());
      assertEquals("No,Name,Date taken,Place|1,'=1+1,2018-10-31,Hotan", lines(text));
      page.navigate(site.page("/log"));
      assertTrue(page.locator("main").innerText().contains("the families agreed"));
    }
  }

  private static String lines(String text) {
    return text.strip().replace("\r\n", "|");
  }

  @Test
  void what_is_no_table_is_preserved_and_said_to_be_none(@TempDir Path folder) throws Exception {
    try (Site site = Site.empty(folder);
        Chrome chrome = new Chrome();
        BrowserContext person = chrome.person(Chrome.withScript())) {
      Page page = Chrome.signIn(person, site);
      send(page, site, file("empty.csv"));
      assertTrue(page.locator(".wrong").innerText().contains("no table"));
      Chrome.clean(page);
      page.navigate(site.page("/items"));
      assertTrue(page.locator("main").innerText().contains("empty.csv"));
    }
  }

  @Test
  void who_may_not_see_a_list_does_not_learn_that_there_is_one(@TempDir Path folder)
      throws Exception {
    try (Site site = Site.empty(folder);
        Chrome chrome = new Chrome();
        BrowserContext owner = chrome.person(Chrome.plain());
        BrowserContext other = chrome.person(Chrome.plain())) {
      Page page = Chrome.signIn(owner, site);
      page.navigate(site.page("/lists"));
      page.locator("#restriction").selectOption("SEALED");
      page.locator("#file").setInputFiles(file("a.csv", "1,Memet,2018-10-31,Hotan"));
      page.locator("#series").fill("missing");
      page.locator("form[action='/lists'] button").click();
      String plan = page.url();
      bring(page);
      Page guest = Site.signInAs(other, page, site, "Gulnar", Restriction.OPEN);
      guest.navigate(site.page("/lists"));
      assertFalse(guest.content().contains("missing.csv"));
      assertEquals(0, guest.locator("section").count());
      assertEquals(404, guest.navigate(plan).status());

      send(guest, site, file("b.csv", "1,Ablet,2018,Hotan"));
      assertTrue(guest.locator(".wrong").innerText().contains("another name"));
      page.navigate(site.page("/lists"));
      assertTrue(page.locator("section").innerText().contains("a.csv"), "written over");
    }
  }
}
