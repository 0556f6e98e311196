package org.guwah.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.guwah.archive.Derivations;
import org.guwah.archive.Proposals.Asking;
import org.guwah.archive.Proposals.Order;
import org.guwah.archive.Proposals.Row;
import org.guwah.extraction.Statements;
import org.guwah.model.Field;
import org.guwah.model.Held;
import org.guwah.model.Judgment;
import org.guwah.model.Restriction;
import org.guwah.model.Viewer;
import org.guwah.reading.Anchors;
import org.guwah.redaction.Redaction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who said first what several documents say, as pages show it and people decide it.
class SourcingTest {
  private static final String WIRE =
      "Ilyaz was taken from Qumsuvar on 2021-04-02 and nobody of his house was told where to, it"
          + " is said.";

  private static String told(String title, String body) {
    return "document:\nTITLE: " + title + "\nLANGUAGE: en\nbody: " + body + "\n";
  }

  private static Site filled(Path folder) throws Exception {
    Site site = Site.empty(folder);
    site.put("gazette.txt", told("Gazette", WIRE), "", "", Restriction.OPEN);
    site.put("courier.txt", told("Courier", WIRE), "", "", Restriction.OPEN);
    String other = "At the quay they say that Ilyaz was taken. Rahil lives there.";
    site.put("letter.txt", told("Letter", other), "", "", Restriction.OPEN);
    site.derive();
    looked(site);
    return site;
  }

  private static void looked(Site site) throws Exception {
    long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (site.archive.derivations().extractions().untouched() > 0 && System.nanoTime() < end) {
      Thread.sleep(20);
    }
    assertEquals(0, site.archive.derivations().extractions().untouched());
  }

  private static Browser.NewContextOptions plain() {
    return new Browser.NewContextOptions().setJavaScriptEnabled(false).setLocale("en");
  }

  /// As axe needs it.
  private static Browser.NewContextOptions withScript() {
    return new Browser.NewContextOptions().setLocale("en");
  }

  private static List<Row> acts(Site site) throws Exception {
    return site.archive
        .derivations()
        .library(Viewer.owner(Site.OWNER))
        .proposals()
        .find(Asking.ALL.withSorts("act"), Order.TEXT, Derivations.Page.ALL);
  }

  /// The page of what bears on the act of a document.
  private static void open(Page page, Site site, String title) {
    page.navigate(site.page("/claims?sort=act"));
    page.locator(".claim")
        .filter(new Locator.FilterOptions().setHasText(title))
        .locator("a[href^='/claims/about']")
        .click();
  }

  private static String found(Page page) {
    return page.locator(".found").innerText();
  }

  @Test
  void copies_of_one_sentence_are_one_origin_and_a_person_says_whose(@TempDir Path folder)
      throws Exception {
    try (Site site = filled(folder);
        Chrome chrome = new Chrome();
        BrowserContext person = chrome.person(withScript())) {
      Page page = Chrome.signIn(person, site);
      open(page, site, "Letter");
      assertEquals("Known origins: 0 · of unknown origin: 2", found(page));
      assertEquals(2, page.locator(".origin").count());

      say(page, "Gazette", "Marzi");
      assertEquals("Known origins: 1 · of unknown origin: 1", found(page));
      assertEquals("Marzi as a person decided", page.locator(".origin.known h3").innerText());
      assertEquals(2, page.locator(".origin.known .claim").count());

      say(page, "Letter", "Rahil");
      assertEquals("Known origins: 2 · of unknown origin: 0", found(page));
      assertEquals(List.of(), new AxeBuilder(page).analyze().getViolations());
      page.locator(".saved button").click();
      assertEquals("Known origins: 1 · of unknown origin: 1", found(page));
    }
  }

  private static void say(Page page, String title, String name) {
    var claim =
        page.locator(".origin .claim")
            .filter(new Locator.FilterOptions().setHasText(title))
            .first();
    claim.locator("summary").click();
    claim.locator("input[name=origin]").fill(name);
    claim.locator("button").click();
  }

  @Test
  void documents_to_which_a_person_gave_other_origins_are_not_one(@TempDir Path folder)
      throws Exception {
    try (Site site = filled(folder);
        Chrome chrome = new Chrome();
        BrowserContext person = chrome.person(plain())) {
      Page page = Chrome.signIn(person, site);
      page.navigate(site.page("/echoes"));
      assertEquals(1, page.locator(".echo-group").count());
      from(site, "Gazette", "Reed Wire");
      from(site, "Courier", "Lake Press");
      page.reload();
      assertEquals(0, page.locator(".echo-group").count());
      open(page, site, "Letter");
      assertEquals("Known origins: 2 · of unknown origin: 1", found(page));
    }
  }

  private static void from(Site site, String title, String origin) throws Exception {
    var row = Walk.document(site, title);
    String text = site.archive.derivations().library(Viewer.owner("")).text(row.id().content());
    var at = Anchors.ofDocument(row.id().content(), text, row.document());
    Desktop.judge(site, Site.OWNER, new Judgment.Corrected(at, Field.ORIGIN, origin));
  }

  @Test
  void the_best_grade_needs_two_known_origins(@TempDir Path folder) throws Exception {
    try (Site site = filled(folder);
        Chrome chrome = new Chrome();
        BrowserContext person = chrome.person(plain())) {
      Page page = Chrome.signIn(person, site);
      grade(page, site);
      assertTrue(page.locator("[role=alert]").innerText().contains("two known origins"));
      from(site, "Gazette", "Reed Wire");
      from(site, "Letter", "Rahil");
      grade(page, site);
      assertEquals(0, page.locator("[role=alert]").count());
      assertTrue(page.locator(".judgments").innerText().contains("B1"));
    }
  }

  private static void grade(Page page, Site site) {
    page.navigate(site.page("/review?n=0"));
    page.locator("summary[data-key=g]").click();
    page.locator("#source").selectOption("B");
    page.locator("#information").selectOption("1");
    page.locator("form[action='/review/grade'] button").click();
  }

  @Test
  void an_origin_that_is_held_back_is_not_told(@TempDir Path folder) throws Exception {
    try (Site site = filled(folder);
        Chrome chrome = new Chrome();
        BrowserContext first = chrome.person(plain());
        BrowserContext second = chrome.person(plain())) {
      Page owner = Chrome.signIn(first, site);
      Row letter = acts(site).getLast();
      var library = site.archive.derivations().library(Viewer.owner(Site.OWNER));
      Redaction whole = library.redaction(letter.document().content());
      int start = library.document(letter.document()).orElseThrow().document().start();
      var finding = letter.proposal().finding();
      var what =
          Statements.of(
              finding,
              at ->
                  whole.anchor(letter.document().content(), start + at.start(), start + at.end()));
      var at =
          whole.anchor(
              letter.document().content(),
              start + finding.at().start(),
              start + finding.at().end());
      Desktop.judge(site, Site.OWNER, new Judgment.Sourced(at, what, "Rahil"));
      int name = whole.text().indexOf("Rahil");
      var rahil = whole.anchor(letter.document().content(), name, name + 5);
      Desktop.judge(site, Site.OWNER, new Judgment.HeldBack(rahil, Held.NAME, Restriction.SEALED));
      looked(site);
      open(owner, site, "Letter");
      assertTrue(owner.content().contains("Rahil"));
      Page reader = Site.signInAs(second, owner, site, "Reader", Restriction.OPEN);
      open(reader, site, "Letter");
      assertFalse(reader.content().contains("Rahil"));
      assertTrue(reader.locator(".origin.known h3").innerText().startsWith(Redaction.MASK));
    }
  }

  @Test
  void a_title_before_a_name_tells_people_apart(@TempDir Path folder) throws Exception {
    try (Site site = filled(folder);
        Chrome chrome = new Chrome();
        BrowserContext person = chrome.person(plain())) {
      Page page = Chrome.signIn(person, site);
      page.navigate(site.page("/claims?person=Ilyaz"));
      assertEquals(0, page.locator(".bearers").count());
      String other = "The town’s Harbour Master Ilyaz was taken to dinner, it says.";
      site.put("notice.txt", told("Notice", other), "", "", Restriction.OPEN);
      site.derive();
      looked(site);
      page.reload();
      assertEquals(
          List.of("Harbour Master · Notice", "without a title · Gazette · Courier · Letter"),
          page.locator(".bearers li").allInnerTexts());
    }
  }
}
