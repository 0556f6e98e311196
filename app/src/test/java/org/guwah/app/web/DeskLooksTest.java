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
import java.util.Optional;
import org.guwah.app.web.page.Links;
import org.guwah.model.CaseId;
import org.guwah.model.Judgment;
import org.guwah.model.Restriction;
import org.guwah.model.TaskId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The pages of casework with all that can be on them, as axe sees them and as they fit a
/// telephone.
class DeskLooksTest {
  private static final CaseId CASE = new CaseId("c-0123456789");
  private static final CaseId CLOSED = new CaseId("c-1123456789");
  private static final TaskId DONE = new TaskId("t-1123456789");

  private static final List<String> PAGES =
      List.of(
          "/documents?checked",
          "/documents?slip=NOTHING&left=2&saved=12&savedFrom=11",
          "/tags",
          Links.tag("shore"),
          "/cases",
          Links.caseOf(CASE),
          Links.caseOf(CLOSED),
          "/tasks",
          "/searches",
          "/new");

  @Test
  void axe_finds_nothing_and_nothing_is_wider_than_a_telephone(@TempDir Path folder)
      throws IOException {
    try (Site site = filled(folder);
        Chrome chrome = new Chrome()) {
      Chrome.signIn(chrome.person(look(ColorScheme.LIGHT, "en")), site).context().close();
      var found = new ArrayList<String>();
      found.addAll(walk(chrome, site, look(ColorScheme.LIGHT, "en"), "en"));
      found.addAll(walk(chrome, site, look(ColorScheme.LIGHT, "ar"), "ar"));
      found.addAll(walk(chrome, site, look(ColorScheme.DARK, "en"), "dark"));
      found.addAll(
          walk(chrome, site, look(ColorScheme.LIGHT, "en").setViewportSize(390, 844), "phone"));
      assertEquals(List.of(), found);
    }
  }

  private static Browser.NewContextOptions look(ColorScheme scheme, String language) {
    return new Browser.NewContextOptions().setColorScheme(scheme).setLocale(language);
  }

  private static Site filled(Path folder) throws IOException {
    Site site = Site.full(folder);
    Desktop.judge(
        site,
        "Volunteer",
        Desktop.tagged(site, "Night works", "shore"),
        Desktop.tagged(site, "قۇمسۇۋاردىن", "shore"),
        Desktop.tagged(site, "قۇمسۇۋاردىن", "خەت"),
        new Judgment.CaseOpened(CASE, "The cannery", "Who was held there?", Restriction.RESTRICTED),
        new Judgment.CaseOpened(CLOSED, "The ferry", "", Restriction.OPEN),
        new Judgment.CaseClosed(CLOSED),
        Desktop.gathered(site, "Night works", CASE),
        Desktop.gathered(site, "قۇمسۇۋاردىن", CASE),
        new Judgment.Involved(CASE, "Rahil Sevron", "daughter"),
        new Judgment.Remarked(CASE, "Ask for the register."),
        task("t-0123456789", "Call Temrul back", "2020-02-01"),
        task("t-2123456789", "Sort the letters", ""),
        task(DONE.value(), "Copy the list", "2020"),
        new Judgment.TaskDone(DONE),
        new Judgment.SearchSaved("pilots", "cannery", Optional.of(CASE)));
    return site;
  }

  private static Judgment task(String id, String what, String due) {
    return new Judgment.TaskSet(new TaskId(id), what, due, "", Optional.of(CASE));
  }

  private static List<String> walk(
      Chrome chrome, Site site, Browser.NewContextOptions look, String name) {
    var found = new ArrayList<String>();
    try (BrowserContext person = chrome.person(look)) {
      Page page = person.newPage();
      page.navigate(site.page("/sign-in"));
      Chrome.signInAgain(page);
      for (String path : PAGES) {
        page.navigate(site.page(path));
        page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
        for (Rule rule : new AxeBuilder(page).analyze().getViolations()) {
          rule.getNodes()
              .forEach(node -> found.add(name + path + ": " + rule.getId() + node.getTarget()));
        }
        Object wider = page.evaluate("document.documentElement.scrollWidth > innerWidth");
        if (Boolean.TRUE.equals(wider)) {
          found.add(name + path + ": wider than the window");
        }
        shoot(page, name + path);
      }
    }
    return found;
  }

  /// Only where asked for, with `-Dguwah.screenshots=FOLDER`, for people to look at.
  private static void shoot(Page page, String name) {
    String folder = System.getProperty("guwah.screenshots", "");
    if (!folder.isEmpty()) {
      page.screenshot(
          new Page.ScreenshotOptions()
              .setFullPage(true)
              .setPath(Path.of(folder, name.replaceAll("[^a-z0-9]+", "-") + ".png")));
    }
  }
}
