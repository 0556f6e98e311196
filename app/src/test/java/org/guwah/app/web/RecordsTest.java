package org.guwah.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.guwah.model.Restriction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Records as pages show them, and what people judge of whom names mean.
class RecordsTest {
  private static String told(String title, String body) {
    return "document:\nTITLE: " + title + "\nLANGUAGE: en\nbody: " + body + "\n";
  }

  private static Site filled(Path folder) throws Exception {
    Site site = Site.empty(folder);
    site.put(
        "gazette.txt",
        told("Gazette", "Ilyaz was taken from Qumsuvar on 2021-04-02 with others."),
        "",
        "",
        Restriction.OPEN);
    site.put(
        "letter.txt",
        told("Letter", "They write that Ilyaz was taken from Tashmeru on 2021-05-09."),
        "",
        "",
        Restriction.RESTRICTED);
    site.put(
        "note.txt",
        told("Note", "Rahil was taken from Ordavel a day later."),
        "",
        "",
        Restriction.OPEN);
    site.derive();
    long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (site.archive.derivations().extractions().untouched() > 0 && System.nanoTime() < end) {
      Thread.sleep(20);
    }
    return site;
  }

  private static Locator record(Page page, Site site, String name) {
    page.navigate(site.page("/records"));
    return page.locator(".record").filter(new Locator.FilterOptions().setHasText(name));
  }

  private static void compare(Page page, Site site) {
    record(page, site, "Ilyaz").locator("a[href$='#same']").click();
    page.locator("a[href*='compare?']").click();
  }

  private static void judge(Page page, Site site, String answer, String why) {
    compare(page, site);
    page.locator("#why").fill(why);
    page.locator("button[value=" + answer + "]").click();
  }

  @Test
  void a_person_makes_two_names_one_record_and_parts_them_again(@TempDir Path folder)
      throws Exception {
    try (Site site = filled(folder);
        Chrome chrome = new Chrome();
        BrowserContext person = chrome.person(Chrome.withScript())) {
      Page page = Chrome.signIn(person, site);
      Locator ilyaz = record(page, site, "Ilyaz");
      assertEquals("record machine", ilyaz.getAttribute("class"));
      Chrome.clean(page);
      compare(page, site);
      assertEquals(2, page.locator(".side").count());
      Chrome.clean(page);

      judge(page, site, "SAME", "one family");
      assertEquals("Ilyaz", page.locator("h1").innerText());
      assertTrue(page.locator(".ties").innerText().contains("one family"));
      assertEquals(2, page.locator(".timeline .claim").count());
      assertTrue(page.locator(".state").innerText().contains("2021-05-09"));
      Chrome.clean(page);
      Locator one = record(page, site, "Ilyaz");
      assertEquals("record", one.getAttribute("class"));
      String id = one.locator(".badge").innerText();
      assertTrue(id.matches("r-[0-9a-z]{10}"), id);

      page.navigate(site.page("/records/" + id));
      page.locator(".ties button").first().click();
      assertEquals("record machine", record(page, site, "Ilyaz").getAttribute("class"));
      page.navigate(site.page("/records/" + id));
      assertEquals(1, page.locator(".timeline .claim:not(.perhaps)").count());
      assertTrue(page.locator(".state").innerText().contains("2021-04-02"));
    }
  }

  @Test
  void a_person_makes_a_whole_group_one_record_and_each_link_is_undone_alone(@TempDir Path folder)
      throws Exception {
    try (Site site = filled(folder);
        Chrome chrome = new Chrome();
        BrowserContext person = chrome.person(Chrome.plain())) {
      Page page = Chrome.signIn(person, site);
      record(page, site, "Ilyaz").locator("h2 a").click();
      assertTrue(page.locator(".state").innerText().contains("2021-04-02"));
      assertEquals(2, page.locator(".timeline .claim").count());
      page.locator("#same-why").fill("one family");
      page.locator("form[action$='/same'] button").click();
      assertEquals("record", record(page, site, "Ilyaz").getAttribute("class"));
      record(page, site, "Ilyaz").locator("h2 a").click();
      assertTrue(page.locator(".state").innerText().contains("2021-05-09"));
      page.locator(".ties button").first().click();
      assertEquals("record machine", record(page, site, "Ilyaz").getAttribute("class"));
    }
  }

  @Test
  void those_that_may_be_one_are_asked_about_until_nobody_waits(@TempDir Path folder)
      throws Exception {
    try (Site site = filled(folder);
        Chrome chrome = new Chrome();
        BrowserContext person = chrome.person(Chrome.withScript())) {
      Page page = Chrome.signIn(person, site);
      page.navigate(site.page("/records/pairs"));
      Chrome.clean(page);
      page.locator("a.button").click();
      assertTrue(page.locator(".waterfall").innerText().contains("The same name: Ilyaz"));
      Chrome.clean(page);
      page.locator("button[value=UNSURE]").click();
      assertTrue(page.url().contains("/records/pairs"), page.url());
      assertEquals(0, page.locator(".record").count());
    }
  }

  @Test
  void what_a_person_says_are_two_no_program_puts_together(@TempDir Path folder) throws Exception {
    try (Site site = filled(folder);
        Chrome chrome = new Chrome();
        BrowserContext person = chrome.person(Chrome.plain())) {
      Page page = Chrome.signIn(person, site);
      judge(page, site, "DIFFERENT", "other towns");
      assertTrue(page.locator("main").innerText().contains("other towns"));
      assertEquals(2, record(page, site, "Ilyaz").count());
      assertEquals(0, page.locator(".machine").count());

      record(page, site, "Ilyaz").first().locator("h2 a").click();
      page.locator(".ties button").click();
      assertEquals(1, record(page, site, "Ilyaz").count());
    }
  }

  @Test
  void who_may_not_see_a_document_sees_neither_its_names_nor_what_was_said_of_them(
      @TempDir Path folder) throws Exception {
    try (Site site = filled(folder);
        Chrome chrome = new Chrome();
        BrowserContext owner = chrome.person(Chrome.plain());
        BrowserContext other = chrome.person(Chrome.plain())) {
      Page page = Chrome.signIn(owner, site);
      judge(page, site, "SAME", "one family");
      String id = record(page, site, "Ilyaz").locator(".badge").innerText();

      Page guest = Site.signInAs(other, page, site, "Gulnar", Restriction.OPEN);
      assertEquals("record", record(guest, site, "Ilyaz").getAttribute("class"));
      guest.navigate(site.page("/records/" + id));
      assertEquals(1, guest.locator(".timeline .claim").count());
      assertEquals(0, guest.locator(".ties").count());
      assertTrue(guest.locator("main").innerText().contains("Gazette"));
      assertEquals(-1, guest.content().indexOf("Tashmeru"));
    }
  }

  @Test
  void a_record_is_found_by_how_its_name_sounds_in_any_script(@TempDir Path folder)
      throws Exception {
    try (Site site = filled(folder);
        Chrome chrome = new Chrome();
        BrowserContext person = chrome.person(Chrome.plain())) {
      Page page = Chrome.signIn(person, site);
      for (String typed : List.of("Ильяз", "ئىلياز", "lyaz")) {
        page.navigate(site.page("/records?q=" + typed));
        assertEquals(1, page.locator(".record").count(), typed);
      }
      page.navigate(site.page("/records?q=Мәмәт"));
      assertEquals(0, page.locator(".record").count());
    }
  }

  @Test
  void groups_and_acts_have_pages_that_say_where_nothing_is_known(@TempDir Path folder)
      throws Exception {
    try (Site site = filled(folder);
        Chrome chrome = new Chrome();
        BrowserContext person = chrome.person(Chrome.withScript())) {
      Page page = Chrome.signIn(person, site);
      page.navigate(site.page("/records/acts?kind=detained"));
      assertTrue(page.locator(".rows").innerText().contains("Ilyaz"));
      Chrome.clean(page);
      page.navigate(site.page("/records/groups"));
      assertTrue(page.locator(".none").first().isVisible());
      Chrome.clean(page);
    }
  }

  @Test
  void an_act_has_a_page_with_its_passages_and_what_came_before_and_after(@TempDir Path folder)
      throws Exception {
    try (Site site = filled(folder);
        Chrome chrome = new Chrome();
        BrowserContext person = chrome.person(Chrome.withScript());
        BrowserContext other = chrome.person(Chrome.plain())) {
      Page page = Chrome.signIn(person, site);
      judge(page, site, "SAME", "one family");
      record(page, site, "Ilyaz").locator("h2 a").click();
      page.locator(".timeline .claim", new Page.LocatorOptions().setHasText("2021-05-09"))
          .locator("h3 a")
          .click();
      String later = page.url();
      assertEquals("detained · Ilyaz", page.locator("h1").innerText());
      assertEquals(1, page.locator(".timeline .claim").count());
      assertEquals(
          "restricted",
          page.locator(".badge.restricted").innerText().split(":")[0].toLowerCase(Locale.ROOT));
      Chrome.clean(page);
      page.locator("nav[aria-labelledby=around] a").click();
      assertTrue(page.locator(".state").innerText().contains("2021-04-02"));
      String earlier = page.url();

      Page guest = Site.signInAs(other, page, site, "Gulnar", Restriction.OPEN);
      assertEquals(404, guest.navigate(later).status());
      assertEquals(200, guest.navigate(earlier).status());
      assertEquals(0, guest.locator("nav[aria-labelledby=around]").count());
    }
  }

  @Test
  void a_record_gets_an_id_to_be_cited_by(@TempDir Path folder) throws Exception {
    try (Site site = filled(folder);
        Chrome chrome = new Chrome();
        BrowserContext person = chrome.person(Chrome.plain())) {
      Page page = Chrome.signIn(person, site);
      record(page, site, "Rahil").locator("h2 a").click();
      page.locator("form[action$='/id'] button").click();
      String id = record(page, site, "Rahil").locator(".badge").innerText();
      page.navigate(site.page("/records/" + id));
      assertTrue(page.locator("main").innerText().contains("To be cited as " + id));
      page.navigate(site.page("/log"));
      assertTrue(page.locator("main").innerText().contains(id));
    }
  }

  @Test
  void a_name_that_programs_miss_is_added_on_a_page_and_taken_back(@TempDir Path folder)
      throws Exception {
    try (Site site = filled(folder);
        Chrome chrome = new Chrome();
        BrowserContext person = chrome.person(Chrome.withScript())) {
      Page page = Chrome.signIn(person, site);
      page.navigate(site.page("/names"));
      Chrome.clean(page);
      page.locator("#words").fill("others");
      page.locator("input[value=ORGANISATION]").check();
      page.locator("button.main").click();
      assertEquals(1, page.locator(".record").count());
      Chrome.clean(page);
      page.navigate(site.page("/records?type=ORGANISATION"));
      assertEquals(1, page.locator(".record").count());
      page.navigate(site.page("/names"));
      page.locator(".record button").click();
      page.navigate(site.page("/records?type=ORGANISATION"));
      assertEquals(0, page.locator(".record").count());
    }
  }

  @Test
  void a_place_is_known_by_its_names_in_two_scripts_and_says_where_it_may_be(@TempDir Path folder)
      throws Exception {
    try (Site site = Site.empty(folder);
        Chrome chrome = new Chrome();
        BrowserContext person = chrome.person(Chrome.withScript())) {
      site.put(
          "a.txt",
          told("One", "Ilyaz was taken from Hotan on 2021-04-02."),
          "",
          "",
          Restriction.OPEN);
      site.put(
          "b.txt", told("Two", "Rahil was taken from 和田 on 2021-05-02."), "", "", Restriction.OPEN);
      site.derive();
      long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
      while (site.archive.derivations().extractions().untouched() > 0 && System.nanoTime() < end) {
        Thread.sleep(20);
      }
      Page page = Chrome.signIn(person, site);
      page.navigate(site.page("/names"));
      page.locator("#words").fill("和田");
      page.locator("input[value=PLACE]").check();
      page.locator("button.main").click();
      page.navigate(site.page("/records?type=PLACE"));
      assertEquals(1, page.locator(".record").count());
      assertEquals("record machine", page.locator(".record").getAttribute("class"));
      page.locator(".record h2 a").click();
      String main = page.locator("main").innerText();
      assertTrue(main.contains("WGS"), main);
      assertTrue(main.contains("GeoNames"), main);
      Chrome.clean(page);
    }
  }
}
