package org.guwah.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.guwah.app.web.page.Links;
import org.guwah.model.Act;
import org.guwah.model.CaseId;
import org.guwah.model.Judgment;
import org.guwah.model.Restriction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Tagging, noting, holding back and translating, with JavaScript off unless a test says otherwise.
class MarkingTest {
  private static final String NAME = "Rahil Sevron";

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

  private static void reading(Path folder, boolean script, Steps steps) throws IOException {
    var options = new Browser.NewContextOptions().setJavaScriptEnabled(script).setLocale("en");
    try (Site site = Site.full(folder);
        BrowserContext person = chrome.person(options)) {
      steps.take(Chrome.signIn(person, site), site);
    }
  }

  private static void open(Page page, Site site) throws IOException {
    page.navigate(site.page(Links.document(Walk.document(site, "Night works").id())));
  }

  /// Opens the form below the paragraph that holds these words, and chooses them.
  private static void choose(Page page, String words) {
    Locator block =
        page.locator(".words .block").filter(new Locator.FilterOptions().setHasText(words)).first();
    page.navigate(absolute(page, block));
    page.locator("#mark-words").fill(words);
  }

  private static String absolute(Page page, Locator block) {
    String link = block.locator("a.mark-link").getAttribute("href");
    return URI.create(page.url()).resolve(link).toString();
  }

  @Test
  void a_tag_is_put_on_a_document_and_taken_back(@TempDir Path folder) throws IOException {
    reading(
        folder,
        false,
        (page, site) -> {
          open(page, site);
          page.locator("#tag-new").fill("Cannery");
          page.locator("#tag-new").press("Enter");
          assertEquals(List.of("Cannery"), page.locator(".chip a").allInnerTexts());

          page.locator(".message.saved button").click();
          assertEquals(0, page.locator(".chip").count());
        });
  }

  @Test
  void a_note_stands_beside_its_passage(@TempDir Path folder) throws IOException {
    reading(
        folder,
        false,
        (page, site) -> {
          open(page, site);
          choose(page, NAME);
          page.locator("#mark-note").fill("Ask the committee who this is.");
          page.locator("#mark button.main").first().click();

          assertTrue(page.locator(".beside .said").innerText().contains("Ask the committee"));
          assertTrue(page.locator(".beside .eyebrow").innerText().contains(NAME));
          assertEquals(1, page.locator(".note-sign").count());
        });
  }

  @Test
  void a_translation_says_who_made_it_and_that_nobody_checked_it(@TempDir Path folder)
      throws IOException {
    reading(
        folder,
        false,
        (page, site) -> {
          open(page, site);
          choose(page, NAME);
          page.locator("#mark-translation").fill("Рахиль Севрон");
          page.locator("#mark-language").fill("ru");
          page.locator("#mark-translator").fill("Nurshan");
          page.locator("#mark button[formaction$=translate]").click();

          assertEquals("ru", page.locator(".beside .said").getAttribute("lang"));
          assertTrue(page.locator(".beside").innerText().contains("translated by Nurshan"));
          assertTrue(page.locator(".beside").innerText().contains("not checked by anyone"));
        });
  }

  @Test
  void words_that_do_not_stand_there_are_not_marked(@TempDir Path folder) throws IOException {
    reading(
        folder,
        false,
        (page, site) -> {
          open(page, site);
          choose(page, NAME);
          page.locator("#mark-words").fill("words of another text");
          page.locator("#mark button[formaction$=hold]").click();

          assertTrue(page.locator("#mark [role=alert]").innerText().contains("do not stand"));
          assertEquals("words of another text", page.locator("#mark-words").inputValue());
          assertEquals(0, page.locator(".held").count());
        });
  }

  @Test
  void what_is_held_back_is_hidden_from_others_and_found_by_none_of_their_searches(
      @TempDir Path folder) throws IOException {
    reading(
        folder,
        false,
        (page, site) -> {
          open(page, site);
          String document = page.url();
          choose(page, NAME);
          page.locator("#mark button[formaction$=hold]").click();
          assertTrue(page.locator(".held").first().innerText().contains(NAME));

          try (BrowserContext other =
              chrome.person(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page theirs = Site.signInAs(other, page, site, "Reader", Restriction.OPEN);
            theirs.navigate(document);
            assertFalse(theirs.content().contains(NAME), "the name is on the page");
            assertTrue(theirs.locator(".words").innerText().contains("▇▇▇"));
            theirs.navigate(site.page("/search?q=Sevron"));
            assertFalse(theirs.content().contains("Night works"), "the name is found");
            theirs.navigate(site.page("/log"));
            assertFalse(theirs.content().contains(NAME), "the log tells the name");
          }
        });
  }

  @Test
  void a_document_is_put_in_a_case(@TempDir Path folder) throws IOException {
    reading(
        folder,
        false,
        (page, site) -> {
          var opened =
              new Judgment.CaseOpened(
                  new CaseId("c-0123456789"), "The cannery", "", Restriction.OPEN);
          site.archive.journal().append(Site.OWNER, List.of(new Act.Judged("j-case", opened, "")));
          site.derive();
          open(page, site);
          page.locator("form[action$=gather] button").click();
          assertEquals(List.of("The cannery"), page.locator(".chip a").allInnerTexts());
        });
  }

  @Test
  void a_link_leads_to_a_passage(@TempDir Path folder) throws IOException {
    reading(
        folder,
        false,
        (page, site) -> {
          open(page, site);
          choose(page, NAME);
          page.locator("#mark-note").fill("here");
          page.locator("#mark button.main").first().click();
          page.locator(".beside a", new Page.LocatorOptions().setHasText("Link to this passage"))
              .click();

          assertEquals(NAME, page.locator("mark.passage").innerText());
        });
  }

  @Test
  void keys_alone_lead_from_a_search_through_the_reader_to_a_tag_and_the_next(@TempDir Path folder)
      throws IOException {
    reading(
        folder,
        true,
        (page, site) -> {
          page.navigate(site.page("/"));
          page.keyboard().press("/");
          page.keyboard().type("cannery");
          page.keyboard().press("Enter");
          page.waitForURL("**/search**");
          String second = page.locator("main .rows h3 a").nth(1).innerText();
          page.keyboard().press("j");
          page.keyboard().press("Enter");
          page.waitForURL("**/documents/**");
          page.keyboard().press("t");
          page.keyboard().type("seen");
          page.keyboard().press("Enter");
          page.waitForURL("**saved=**");
          assertEquals(List.of("seen"), page.locator(".chip a").allInnerTexts());
          page.keyboard().press("Escape");
          page.keyboard().press("]");
          page.waitForURL("**n=1**");
          assertEquals(second, page.locator("h1").innerText());
        });
  }
}
