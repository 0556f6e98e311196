package org.guwah.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.guwah.app.web.page.Links;
import org.guwah.model.CaseId;
import org.guwah.model.Judgment;
import org.guwah.model.Restriction;
import org.guwah.model.TaskId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What those see of casework who may not see all, without script.
class CaseworkSightTest {
  private static final CaseId SECRET = new CaseId("c-0123456789");

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

  @Test
  void what_is_restricted_is_in_no_count_neighbour_feed_or_json_of_others(@TempDir Path folder)
      throws IOException {
    working(
        folder,
        (page, site) -> {
          Desktop.judge(
              site,
              Site.OWNER,
              Desktop.tagged(site, "Night works", "shore"),
              Desktop.tagged(site, "قۇمسۇۋاردىن", "shore"),
              Desktop.tagged(site, "قۇمسۇۋاردىن", "letters"));
          page.navigate(site.page(Links.tag("shore")));
          assertEquals(2, Desktop.titles(page).size());
          assertTrue(page.locator("aside").innerText().contains("letters"));

          try (BrowserContext second = chrome.person(plain())) {
            Page other = Site.signInAs(second, page, site, "Volunteer", Restriction.OPEN);
            other.navigate(site.page("/tags"));
            assertEquals(List.of("shore"), other.locator("tbody th").allInnerTexts());
            assertEquals("1", other.locator("tbody td").first().innerText());
            other.navigate(site.page(Links.tag("shore")));
            assertEquals(1, Desktop.titles(other).size());
            for (String path :
                List.of(
                    "/tags/shore",
                    "/tags/shore.json",
                    "/tags/shore.atom",
                    "/tags.json",
                    "/documents.json",
                    "/tags/letters",
                    "/tags/letters.json",
                    "/new")) {
              String seen = other.request().get(site.page(path)).text();
              assertFalse(seen.contains("قۇمسۇۋاردىن"), path);
              assertFalse(!path.startsWith("/tags/letters") && seen.contains("letters"), path);
            }
            assertTrue(
                other.request().get(site.page("/tags/shore.json")).text().contains("\"total\":1"));
          }
        });
  }

  @Test
  void whoever_may_not_know_of_a_case_finds_no_trace_of_it(@TempDir Path folder)
      throws IOException {
    working(
        folder,
        (page, site) -> {
          Desktop.judge(
              site,
              Site.OWNER,
              new Judgment.CaseOpened(SECRET, "The ferry list", "", Restriction.RESTRICTED),
              Desktop.gathered(site, "Night works", SECRET),
              new Judgment.TaskSet(
                  new TaskId("t-0123456789"), "Call the pilot", "", "", Optional.of(SECRET)),
              new Judgment.SearchSaved("pilots", "ferry", Optional.of(SECRET)));
          page.navigate(site.page(Links.caseOf(SECRET)));
          assertEquals(1, Desktop.titles(page).size());

          try (BrowserContext second = chrome.person(plain())) {
            Page other = Site.signInAs(second, page, site, "Volunteer", Restriction.OPEN);
            String place = Links.caseOf(SECRET);
            assertEquals(404, other.navigate(site.page(place)).status());
            assertEquals(404, other.request().get(site.page(place + ".json")).status());
            for (String path :
                List.of(
                    "/cases",
                    "/tasks",
                    "/searches",
                    "/new",
                    "/documents",
                    "/documents.json",
                    "/log")) {
              other.navigate(site.page(path));
              assertFalse(other.content().contains(SECRET.value()), path);
              assertFalse(other.content().contains("ferry list"), path);
              assertFalse(other.content().contains("pilot"), path);
            }
          }
        });
  }
}
