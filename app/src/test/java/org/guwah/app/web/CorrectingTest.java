package org.guwah.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import org.guwah.app.web.page.Links;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Corrections made on the page, without script.
class CorrectingTest {
  @AutoClose private static final Chrome chrome = new Chrome();

  private interface Steps {
    void take(Page page, Site site) throws IOException;
  }

  private static void correcting(Path folder, Steps steps) throws IOException {
    var options = new Browser.NewContextOptions().setJavaScriptEnabled(false).setLocale("en");
    try (Site site = Site.full(folder);
        BrowserContext person = chrome.person(options)) {
      steps.take(Chrome.signIn(person, site), site);
    }
  }

  private static void open(Page page, Site site, String titleBegins, String parameters)
      throws IOException {
    page.navigate(site.page(Links.document(Walk.document(site, titleBegins).id()) + parameters));
  }

  private static Locator fact(Page page, String name) {
    return page.locator(".fact:has(dt:text-is(\"" + name + "\"))");
  }

  private static void correct(Page page, String name, String value, String why) {
    Locator fact = fact(page, name);
    fact.locator("summary").click();
    fact.locator("[name=value]").fill(value);
    fact.locator("[name=why]").fill(why);
    fact.locator("button.main").click();
  }

  @Test
  void a_corrected_title_stands_with_its_person_and_reason(@TempDir Path folder)
      throws IOException {
    correcting(
        folder,
        (page, site) -> {
          open(page, site, "Night works", "");
          correct(page, "Title", "Night works at Hostel No. 3", "as in the printed paper");

          assertEquals("Night works at Hostel No. 3", page.locator("h1").innerText());
          assertTrue(page.locator(".message.good p").textContent().startsWith("Recorded as entry"));
          assertTrue(fact(page, "Title").locator(".by").textContent().startsWith("Amina, "));
          assertTrue(page.locator(".judgments").textContent().contains("as in the printed paper"));
        });
  }

  @Test
  void a_withdrawn_correction_gives_back_what_the_machine_read(@TempDir Path folder)
      throws IOException {
    correcting(
        folder,
        (page, site) -> {
          open(page, site, "Night works", "");
          correct(page, "Title", "Wrong", "");
          page.locator(".judgments summary").click();
          page.locator(".judgments button.main").click();

          assertEquals(
              "Night works at the old cannery, neighbours say", page.locator("h1").innerText());
          assertEquals(0, page.locator(".judgments > li").count());
        });
  }

  @Test
  void a_date_that_is_none_is_refused_and_what_was_typed_is_kept(@TempDir Path folder)
      throws IOException {
    correcting(
        folder,
        (page, site) -> {
          long before = site.archive.journal().size();
          open(page, site, "Night works", "");
          correct(page, "Posted", "16 May", "seen on the page");

          assertTrue(page.locator("[role=alert]").textContent().contains("“16 May” is not a date"));
          assertEquals("16 May", page.locator("#posted").inputValue());
          assertEquals("seen on the page", page.locator("#posted-why").inputValue());
          assertEquals(before, site.archive.journal().size());
        });
  }

  @Test
  void a_value_can_be_said_not_to_be_there(@TempDir Path folder) throws IOException {
    correcting(
        folder,
        (page, site) -> {
          open(page, site, "Night works", "");
          fact(page, "Publisher").locator("summary").click();
          fact(page, "Publisher").locator("button[name=none]").click();

          assertTrue(fact(page, "Publisher").locator(".none").textContent().contains("none"));
        });
  }

  @Test
  void a_document_can_be_cut_in_two_and_joined_again(@TempDir Path folder) throws IOException {
    correcting(
        folder,
        (page, site) -> {
          open(page, site, "Families ask", "?edit");
          Locator caption =
              page.locator(".block")
                  .filter(new Locator.FilterOptions().setHasText("The landing stage"));
          caption.locator("summary").click();
          caption.locator("text=A document begins here").click();

          assertTrue(page.locator(".eyebrow").first().textContent().contains("Part 6 of 6"));
          assertEquals("The landing stage of Qumsuvar in March.", page.locator("h1").innerText());

          Locator first = page.locator(".block").first();
          first.locator("summary").click();
          first.locator("text=This goes on from the document before").click();

          assertTrue(page.locator(".eyebrow").first().textContent().contains("Part 5 of 5"));
          assertEquals("Families ask where eleven people are", page.locator("h1").innerText());
        });
  }

  @Test
  void a_block_can_be_given_another_role(@TempDir Path folder) throws IOException {
    correcting(
        folder,
        (page, site) -> {
          open(page, site, "Four sentenced", "?edit");
          Locator last = page.locator(".block").last();
          last.locator("summary").click();
          last.locator("select").selectOption("BYLINE");
          last.locator("text=Record what it is").click();

          assertTrue(page.locator(".block").last().getAttribute("class").contains("byline"));
          assertTrue(page.locator(".block").last().locator(".sign.corrected").isVisible());
        });
  }

  @Test
  void a_form_about_words_that_have_changed_records_nothing(@TempDir Path folder)
      throws IOException {
    correcting(
        folder,
        (page, site) -> {
          open(page, site, "Families ask", "");
          Page other = page.context().newPage();
          open(other, site, "Families ask", "?edit");
          Locator caption = other.locator(".block").last();
          caption.locator("summary").click();
          caption.locator("text=A document begins here").click();
          long before = site.archive.journal().size();

          correct(page, "Title", "Another title", "");

          assertEquals("The text has changed", page.locator("h1").innerText());
          assertEquals(before, site.archive.journal().size());
        });
  }

  @Test
  void an_item_that_is_sealed_says_so_first(@TempDir Path folder) throws IOException {
    correcting(
        folder,
        (page, site) -> {
          page.navigate(site.page(Links.item(Walk.item(site, "vestnik-ru.txt").item().id())));
          page.locator("text=Change who may see it").click();
          page.locator("#restriction").selectOption("SEALED");
          page.locator("aside button.main").click();

          assertTrue(page.locator("main > .banner").textContent().contains("Only the owner"));
          open(page, site, "Дирекция", "");
          assertTrue(page.locator("main > .banner").textContent().contains("Only the owner"));
        });
  }
}
