package org.guwah.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.guwah.model.Restriction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The form for testimonies where its answers do not go together, without script.
class TellingTest {
  private static final String NAME = "Lidmira Vastan";
  private static Chrome chrome;

  @BeforeAll
  static void open() {
    chrome = new Chrome();
  }

  @AfterAll
  static void close() {
    chrome.close();
  }

  /// The reader sees only what is open.
  private interface Steps {
    void take(Site site, Page owner, Page reader) throws IOException;
  }

  private static Browser.NewContextOptions plain() {
    return new Browser.NewContextOptions().setJavaScriptEnabled(false).setLocale("en");
  }

  private static void telling(Path folder, Steps steps) throws IOException {
    try (Site site = Site.empty(folder);
        BrowserContext first = chrome.person(plain());
        BrowserContext second = chrome.person(plain())) {
      Page owner = Chrome.signIn(first, site);
      Page reader = Site.signInAs(second, owner, site, "Reader", Restriction.OPEN);
      owner.navigate(site.page("/testimonies/new"));
      owner.locator("#words").fill("They took him at night.");
      owner.locator("#language").fill("en");
      owner.locator("#teller").fill(NAME);
      owner.locator("#restriction").selectOption("OPEN");
      steps.take(site, owner, reader);
    }
  }

  private static void send(Page page) {
    page.locator("main button.main").click();
  }

  private static void saved(Page page) {
    page.locator("button[value=save]").click();
    assertTrue(page.locator(".words").innerText().contains("at night"), page.url());
  }

  private static void shows(Site site, Page reader, String document, String word) {
    for (String path :
        List.of(
            URI.create(document).getPath(),
            "/",
            "/documents",
            "/documents.json",
            "/items",
            "/testimonies",
            "/new",
            "/log",
            "/search?q=night",
            "/search.json?q=night",
            "/search.atom?q=night")) {
      assertFalse(reader.request().get(site.page(path)).text().contains(word), path);
    }
    String found = reader.request().get(site.page("/search.json?q=title:" + word)).text();
    assertTrue(found.contains("\"total\":0"), found);
  }

  @Test
  void a_name_that_stands_only_in_the_title_is_held_back(@TempDir Path folder) throws IOException {
    telling(
        folder,
        (site, owner, reader) -> {
          owner.locator("#title").fill("What " + NAME + " saw");
          owner.locator("#relation").fill("sister-in-law of " + NAME);
          owner.locator("#interviewer").fill("A friend of " + NAME);
          send(owner);
          String seen = owner.locator("section.card").nth(1).innerText();
          assertTrue(seen.contains("What ▇▇▇ saw"), seen);
          assertFalse(seen.contains("Lidmira"), seen);
          saved(owner);

          assertEquals("What " + NAME + " saw", owner.locator("h1").innerText());
          shows(site, reader, owner.url(), "Lidmira");
          reader.navigate(site.page(URI.create(owner.url()).getPath()));
          assertEquals("What ▇▇▇ saw", reader.locator("h1").innerText());
          assertTrue(reader.locator(".words").innerText().contains("at night"));
        });
  }

  @Test
  void a_part_of_the_name_that_is_left_is_told_before_anything_is_saved(@TempDir Path folder)
      throws IOException {
    telling(
        folder,
        (site, owner, reader) -> {
          owner.locator("#title").fill("The Vastan house");
          send(owner);
          assertTrue(owner.locator(".message[role=status]").innerText().contains("Vastan"));
          owner.locator("button[value=change]").click();
          owner.locator("#hold").fill("Vastan");
          send(owner);
          assertEquals(0, owner.locator(".message[role=status]").count());
        });
  }

  @Test
  void a_name_that_is_to_be_held_back_later_is_held_back_in_the_title_too(@TempDir Path folder)
      throws IOException {
    telling(
        folder,
        (site, owner, reader) -> {
          owner.locator("#title").fill("What " + NAME + " saw");
          owner.locator("#held-name").uncheck();
          send(owner);
          saved(owner);
          String document = owner.url();
          reader.navigate(site.page(URI.create(document).getPath()));
          assertEquals("What " + NAME + " saw", reader.locator("h1").innerText());

          owner.navigate(site.page("/testimonies"));
          owner.locator("main .rows .id a").first().click();
          owner.navigate(site.page(URI.create(owner.url()).getPath() + "/consent"));
          owner.locator("#consent-NAME").check();
          owner.locator("#agreed #explainedOn").fill("last week");
          owner.locator("#agreed button.main").click();
          assertTrue(owner.locator("#explainedOn-slip").innerText().contains("last week"));
          assertTrue(owner.locator("#consent-NAME").isChecked(), "what was typed is kept");
          owner.locator("#agreed #explainedOn").fill("2026-11");
          owner.locator("#agreed button.main").click();

          shows(site, reader, document, "Lidmira");
        });
  }

  @Test
  void what_is_too_long_is_told_and_nothing_is_cut_or_recorded(@TempDir Path folder)
      throws IOException {
    telling(
        folder,
        (site, owner, reader) -> {
          long before = site.archive.journal().size();
          String names = "night\n" + "Lidmira ".repeat(1_300);
          owner.locator("#hold").fill(names);
          owner.locator("#language").fill("ug--");
          send(owner);
          String wrong = owner.locator(".message.wrong").innerText();
          assertTrue(wrong.contains("10,000"), wrong);
          assertTrue(wrong.contains("ug--"), wrong);
          assertEquals("true", owner.locator("#hold").getAttribute("aria-invalid"));
          assertEquals(names.strip(), owner.locator("#hold").inputValue());

          owner.navigate(site.page("/cases"));
          owner.locator("#case-name").fill("The brother");
          owner.locator("#case-about").fill("c".repeat(50_000));
          owner.locator("form[action='/cases'] button.main").click();
          assertTrue(owner.locator("main").innerText().contains("nothing was recorded"));
          assertEquals(before, site.archive.journal().size());
        });
  }
}
