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
import java.util.Set;
import org.guwah.app.web.page.Links;
import org.guwah.model.Anchor;
import org.guwah.model.Held;
import org.guwah.model.Judgment;
import org.guwah.model.Restriction;
import org.guwah.model.Viewer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The sentences that several documents share, side by side, without script.
class SharingTest {
  private static final String AGENCY =
      "document:\nTITLE: Boats taken\nbody: The lake was calm that morning, and nobody expected it."
          + "\nbody: Nine boats were taken from the north shore on Monday, Lidmira Vastan told the"
          + " agency by telephone.\n";
  private static final String OUTLET =
      "document:\nTITLE: Fishers lose boats\nbody: At least nine boats were taken from the north"
          + " shore on Monday, Lidmira Vastan told the Lantern Wire by telephone.\n";
  private static final String OTHER =
      "document:\nTITLE: Pumps stopped\nbody: The pumps of the lake were stopped in March, and two"
          + " teachers came home after the winter.\n";
  private static final String SEALED =
      "document:\nTITLE: A sealed copy\nbody: Nine boats were taken from the north shore on Monday,"
          + " Lidmira Vastan told the agency by telephone.\n";

  private static Browser.NewContextOptions plain() {
    return new Browser.NewContextOptions().setJavaScriptEnabled(false).setLocale("en");
  }

  private static Site filled(Path folder) throws IOException {
    Site site = Site.empty(folder);
    site.put("agency.txt", AGENCY, "", "", Restriction.OPEN);
    site.put("outlet.txt", OUTLET, "", "", Restriction.OPEN);
    site.put("other.txt", OTHER, "", "", Restriction.OPEN);
    site.put("sealed.txt", SEALED, "", "", Restriction.SEALED);
    site.derive();
    return site;
  }

  private static Judgment held(Site site, String titleBegins, String words) throws IOException {
    var row = Walk.document(site, titleBegins);
    String text = site.archive.derivations().library(Viewer.owner("")).text(row.id().content());
    int start = text.indexOf(words);
    Anchor at = Anchor.at(row.id().content(), text, start, start + words.length());
    return new Judgment.HeldBack(at, Held.NAME, Restriction.SEALED);
  }

  private static String path(Site site, String titleBegins) throws IOException {
    return Links.document(Walk.document(site, titleBegins).id());
  }

  @Test
  void shared_sentences_stand_side_by_side_with_what_differs_marked(@TempDir Path folder)
      throws IOException {
    try (Site site = filled(folder);
        Chrome chrome = new Chrome();
        BrowserContext person = chrome.person(plain())) {
      Page page = Chrome.signIn(person, site);
      page.navigate(site.page(path(site, "Fishers lose")));
      page.locator("main a[href$='/shared']").click();

      assertEquals(
          Set.of("Boats taken", "A sealed copy"),
          Set.copyOf(page.locator(".rows h3 > a").allInnerTexts()));
      assertEquals(
          List.of("At least", "Lantern Wire", "agency"),
          page.locator("table").first().locator("mark").allInnerTexts());
      page.locator("table").first().locator("td a").last().click();
      assertTrue(page.locator("mark.passage").first().innerText().startsWith("Nine boats"));

      page.navigate(site.page(path(site, "Pumps") + "/shared"));
      assertTrue(page.locator("main").innerText().contains("No sentence"));
    }
  }

  @Test
  void nothing_is_shared_that_its_viewer_may_not_see(@TempDir Path folder) throws IOException {
    try (Site site = filled(folder);
        Chrome chrome = new Chrome();
        BrowserContext first = chrome.person(plain());
        BrowserContext second = chrome.person(plain())) {
      Page owner = Chrome.signIn(first, site);
      Page reader = Site.signInAs(second, owner, site, "Reader", Restriction.OPEN);
      String shared = site.page(path(site, "Fishers lose") + "/shared");
      String seen = reader.request().get(shared).text();
      assertTrue(seen.contains("Boats taken"), seen);
      assertFalse(seen.contains("A sealed copy"), seen);

      Desktop.judge(site, "Volunteer", held(site, "Boats taken", "Lidmira Vastan"));
      seen = reader.request().get(shared).text();
      assertFalse(seen.contains("Boats taken"), "a name beside its mask tells it");
      owner.navigate(shared);
      assertTrue(owner.locator("main").innerText().contains("Boats taken"));
    }
  }
}
