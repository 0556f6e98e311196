package org.guwah.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.guwah.app.web.page.Links;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Tags of many documents at once, and the pages of tags, without script.
class TaggingTest {
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

  private static void tagging(Path folder, Steps steps) throws IOException {
    try (Site site = Site.full(folder);
        BrowserContext person = chrome.person(plain())) {
      steps.take(Chrome.signIn(person, site), site);
    }
  }

  private static void tag(Page page, Site site, String tag, String... titles) {
    page.navigate(site.page("/documents"));
    Desktop.check(page, titles);
    page.locator("#bulk-tag").fill(tag);
    page.locator("button[value=tag]").click();
  }

  @Test
  void checked_documents_get_a_tag_and_one_press_undoes_it(@TempDir Path folder)
      throws IOException {
    tagging(
        folder,
        (page, site) -> {
          long before = site.archive.journal().size();
          tag(page, site, "Cannery", "Night works", "Four sentenced");

          assertTrue(page.locator(".message.saved").innerText().contains("together: 2"));
          assertEquals(List.of("Cannery", "Cannery"), page.locator(".tags a").allInnerTexts());
          assertEquals(before + 2, site.archive.journal().size());

          Desktop.undo(page);
          assertEquals(0, page.locator(".tags a").count());
        });
  }

  @Test
  void a_tag_page_shows_its_documents_the_newest_first_with_their_languages_and_years(
      @TempDir Path folder) throws IOException {
    tagging(
        folder,
        (page, site) -> {
          tag(page, site, "Cannery", "From the comments", "Four sentenced", "Night works");
          page.locator(".tags a").first().click();

          assertEquals(
              List.of(
                  "Night works at the old cannery, neighbours say",
                  "Four sentenced behind closed doors",
                  "From the comments: a list of names"),
              Desktop.titles(page));
          assertTrue(page.locator(".lead").innerText().contains("with this tag: 3"));
          String about = page.locator("aside").innerText().replaceAll("\\s+", " ");
          assertTrue(about.contains("English 3"), about);
          assertTrue(about.contains("2023 1 2022 1"), about);
        });
  }

  @Test
  void tags_are_listed_in_the_order_asked_for(@TempDir Path folder) throws IOException {
    tagging(
        folder,
        (page, site) -> {
          page.navigate(site.page("/tags"));
          assertTrue(page.locator(".teach").isVisible());

          tag(page, site, "b", "Night works");
          tag(page, site, "a", "Four sentenced");
          tag(page, site, "c", "Four sentenced", "Families ask");
          page.navigate(site.page("/tags"));
          assertEquals(List.of("a", "b", "c"), page.locator("tbody th").allInnerTexts());
          page.locator("thead a >> text=Documents").click();
          assertEquals(List.of("c", "a", "b"), page.locator("tbody th").allInnerTexts());
          assertEquals(
              List.of("2", "1", "1"), page.locator("tbody td:nth-child(2)").allInnerTexts());
          page.locator("thead a >> text=Newest").click();
          assertEquals("b", page.locator("tbody th").first().innerText());
        });
  }

  @Test
  void tags_on_the_same_documents_stand_beside_a_tag(@TempDir Path folder) throws IOException {
    tagging(
        folder,
        (page, site) -> {
          tag(page, site, "Cannery", "Night works", "Four sentenced");
          tag(page, site, "court", "Four sentenced");
          tag(page, site, "shore", "Night works", "Four sentenced", "Families ask");
          page.navigate(site.page(Links.tag("cannery")));

          assertEquals(
              List.of("shore 2", "court 1"),
              page
                  .locator("aside section >> text=/shore|court/ >> xpath=..")
                  .allInnerTexts()
                  .stream()
                  .map(each -> each.replaceAll("\\s+", " "))
                  .toList());
        });
  }

  @Test
  void a_tag_gets_another_name_and_one_press_gives_back_the_old_one(@TempDir Path folder)
      throws IOException {
    tagging(
        folder,
        (page, site) -> {
          tag(page, site, "Canery", "Night works", "Four sentenced");
          page.navigate(site.page(Links.tag("Canery")));
          page.locator("aside summary").click();
          page.locator("#tag-name").fill("Cannery / works 50%");
          page.locator("aside .stack button").click();

          assertEquals("Cannery / works 50%", page.locator("h1").innerText());
          assertEquals(2, Desktop.titles(page).size());
          page.navigate(site.page("/tags"));
          assertEquals(List.of("Cannery / works 50%"), page.locator("tbody th").allInnerTexts());
          page.locator("tbody a").click();
          assertEquals(2, Desktop.titles(page).size());

          page.goBack();
          page.goBack();
          Desktop.undo(page);
          page.navigate(site.page("/tags"));
          assertEquals(List.of("Canery"), page.locator("tbody th").allInnerTexts());
        });
  }

  @Test
  void a_tag_is_taken_off_on_its_page_from_all_of_its_documents(@TempDir Path folder)
      throws IOException {
    tagging(
        folder,
        (page, site) -> {
          tag(page, site, "Cannery", "Night works", "Four sentenced");
          page.navigate(site.page(Links.tag("Cannery")));
          page.locator("text=Check all on this page").click();
          assertEquals(2, page.locator("[name=d]:checked").count());
          page.locator("button[value=leave]").click();

          assertTrue(page.locator(".none").first().innerText().contains("No document"));
          Desktop.undo(page);
          assertEquals(2, Desktop.titles(page).size());
        });
  }

  @Test
  void where_nothing_was_checked_or_changed_the_page_says_so_and_records_nothing(
      @TempDir Path folder) throws IOException {
    tagging(
        folder,
        (page, site) -> {
          tag(page, site, "Cannery", "Night works");
          long before = site.archive.journal().size();
          tag(page, site, "Cannery");
          assertTrue(page.locator("[role=alert]").innerText().contains("No document was checked"));
          tag(page, site, "", "Night works");
          assertTrue(page.locator("[role=alert]").innerText().contains("Write a tag"));
          tag(page, site, "CANNERY", "Night works");
          assertTrue(page.locator("[role=alert]").innerText().contains("already"));
          assertEquals(before, site.archive.journal().size());
        });
  }

  @Test
  void feeds_and_json_hold_what_the_page_shows(@TempDir Path folder) throws IOException {
    tagging(
        folder,
        (page, site) -> {
          tag(page, site, "Cannery", "Night works", "Four sentenced");
          String json = page.request().get(site.page("/tags/Cannery.json")).text();
          assertTrue(
              json.contains("\"total\":2") && json.contains("\"title\":\"Night works"), json);
          assertTrue(
              page.request().get(site.page("/tags.json")).text().contains("\"documents\":2"));
          assertTrue(
              page.request().get(site.page("/documents.json")).text().contains("\"total\":10"));

          var feed = page.request().get(site.page("/tags/Cannery.atom"));
          assertTrue(feed.headers().toString().contains("application/atom+xml"));
          assertTrue(feed.text().contains("<title>Night works at the old cannery"), feed.text());
          assertTrue(feed.text().contains("<id>tag:" + site.archive.id() + ".guwah.invalid,2025:"));
          assertEquals(1, feed.text().split("http", -1).length - 1, "only the name space");
        });
  }
}
