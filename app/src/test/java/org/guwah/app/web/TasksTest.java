package org.guwah.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Tasks, without script.
class TasksTest {
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
}
