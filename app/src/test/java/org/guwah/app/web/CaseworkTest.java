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

/// Cases, tasks, saved searches and what is new, without script.
class CaseworkTest {
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
            String document = Links.document(Walk.document(site, "Night works").id());
            for (String path :
                List.of(
                    "/cases", "/tasks", "/searches", "/new", "/documents", "/documents.json",
                    "/log", document)) {
              other.navigate(site.page(path));
              assertFalse(other.content().contains(SECRET.value()), path);
              assertFalse(other.content().contains("ferry list"), path);
              assertFalse(other.content().contains("pilot"), path);
            }
          }
        });
  }

  @Test
  void a_task_whose_day_has_passed_comes_first_and_says_so(@TempDir Path folder)
      throws IOException {
    working(
        folder,
        (page, site) -> {
          page.navigate(site.page("/tasks"));
          assertTrue(page.locator(".teach").isVisible());
          add(page, "Sort the letters", "");
          add(page, "Ask the court", "2999-05");
          add(page, "Call Temrul back", "2020-02-01");

          assertEquals(
              List.of("Call Temrul back overdue", "Ask the court", "Sort the letters"),
              page.locator(".tasks .what").allInnerTexts().stream().map(String::strip).toList());

          Desktop.row(page, "Call Temrul").locator("form[action$=done] button").click();
          assertEquals(2, page.locator("main > .tasks > .row").count());
          page.locator("summary", new Page.LocatorOptions().setHasText("Done: 1")).click();
          page.locator("form[action$=again] button").click();
          assertEquals(3, page.locator("main > .tasks > .row").count());
        });
  }

  private static void add(Page page, String what, String due) {
    page.locator("#what-new").fill(what);
    page.locator("#due-new").fill(due);
    page.locator("section.card button.main").last().click();
  }

  @Test
  void a_task_is_changed_and_a_day_that_is_none_is_refused(@TempDir Path folder)
      throws IOException {
    working(
        folder,
        (page, site) -> {
          page.navigate(site.page("/tasks"));
          add(page, "Ask the court", "next week");
          assertTrue(page.locator("[role=alert]").innerText().contains("“next week”"));
          assertEquals("Ask the court", page.locator("#what-slip").inputValue());
          page.locator("#due-slip").fill("2999-05-01");
          page.locator("section.card button.main").click();

          page.locator(".tasks summary").click();
          page.locator(".tasks [name=what]").fill("Ask the court again");
          page.locator(".tasks button.main").click();
          assertEquals("Ask the court again", page.locator(".what").innerText());
          assertEquals("2999-05-01", page.locator(".tasks .date").innerText());
        });
  }

  @Test
  void a_saved_search_says_what_is_new_since_one_looked(@TempDir Path folder)
      throws IOException {
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
              page.locator("section[aria-labelledby=found]").innerText().contains("Another cannery"));

          page.locator("main button.main").click();
          assertTrue(page.locator(".none").innerText().contains("Nothing is new"));
        });
  }
}
