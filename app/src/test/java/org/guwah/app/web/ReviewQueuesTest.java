package org.guwah.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.guwah.model.CaseId;
import org.guwah.model.Judgment;
import org.guwah.model.Restriction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is reviewed, by whom, and what nobody has.
class ReviewQueuesTest {
  @Test
  void a_queue_holds_what_a_saved_search_or_a_case_has_and_only_for_those_who_know_it(
      @TempDir Path folder) throws Exception {
    try (Site site = Reviewed.filled(folder);
        Chrome chrome = new Chrome();
        BrowserContext first = chrome.person(Reviewed.plain());
        BrowserContext second = chrome.person(Reviewed.plain())) {
      var secret = new CaseId("c-aaaaaaaaaa");
      Desktop.judge(
          site,
          Site.OWNER,
          new Judgment.SearchSaved("About Marzi", "Marzi", Optional.empty()),
          new Judgment.CaseOpened(secret, "The ferry", "", Restriction.SEALED),
          Desktop.gathered(site, "Taken at night", secret));
      Reviewed.looked(site);
      Page owner = Chrome.signIn(first, site);
      owner.navigate(site.page("/searches"));
      owner.locator("a[href^='/review?search=']").click();
      assertEquals("About Marzi", owner.locator(".lead").innerText());
      assertTrue(owner.locator(".progress").innerText().contains("0 of 1"));
      assertTrue(owner.locator(".source").innerText().contains("Marzi"));
      owner.locator("button[value=ACCEPTED]").click();
      assertTrue(owner.url().contains("search="), owner.url());
      String queue = owner.url().replaceAll("&saved=.*", "");

      owner.navigate(site.page("/cases/" + secret.value()));
      assertTrue(owner.content().contains("Claims nobody has reviewed: 3"));
      owner.locator("a[href^='/review?case=']").click();
      assertTrue(owner.locator(".progress").innerText().contains("0 of 3"));

      Page reader = Site.signInAs(second, owner, site, "Reader", Restriction.OPEN);
      for (String page : List.of(queue, site.page("/review?case=" + secret.value()))) {
        reader.navigate(page);
        assertTrue(reader.locator("p.none").isVisible(), page);
        assertFalse(reader.content().contains("The ferry"));
      }
    }
  }

  @Test
  void a_sentence_that_several_documents_share_is_reviewed_once(@TempDir Path folder)
      throws Exception {
    try (Site site = Site.empty(folder);
        Chrome chrome = new Chrome();
        BrowserContext person = chrome.person(Reviewed.withKeys())) {
      site.put("wire.txt", wire("The wire", "Ilyaz"), "", "", Restriction.OPEN);
      site.put("paper.txt", wire("The paper", "Ilyaz"), "", "", Restriction.OPEN);
      site.put("other.txt", wire("Another", "Haydar"), "", "", Restriction.OPEN);
      site.put("second.txt", Reviewed.SECOND, "", "", Restriction.OPEN);
      site.derive();
      Reviewed.looked(site);
      Page page = Chrome.signIn(person, site);
      page.navigate(site.page("/review?document=" + Reviewed.whole(site, "The wire")));
      assertTrue(page.locator(".copies summary").innerText().endsWith(": 1"));
      page.locator(".copies summary").click();
      assertTrue(page.locator(".copies li").innerText().contains("The paper"));
      assertFalse(page.locator("input[name=copies]").isChecked());
      assertEquals(List.of(), Reviewed.violations(page));
      page.keyboard().press("e");
      assertTrue(page.locator("input[name=copies]").isChecked());
      long entries = site.archive.journal().size();
      Reviewed.press(page, "a");
      assertEquals(entries + 2, site.archive.journal().size());
      assertEquals(
          List.of(
              "detained Haydar PROPOSED",
              "detained Ilyaz ACCEPTED",
              "detained Ilyaz ACCEPTED",
              "detained Marzi PROPOSED"),
          Reviewed.acts(site).stream().sorted().toList());
      Reviewed.press(page, "z");
      assertEquals(4, Reviewed.acts(site).stream().filter(act -> act.endsWith("PROPOSED")).count());
      page.navigate(site.page("/review?document=" + Reviewed.whole(site, "The wire")));
      Reviewed.press(page, "r");
      assertEquals(1, Reviewed.acts(site).stream().filter(act -> act.endsWith("REJECTED")).count());
    }
  }

  private static String wire(String title, String person) {
    return "document:\nTITLE: "
        + title
        + "\nLANGUAGE: en\nbody: On the morning of the fair "
        + person
        + " was taken from Qumsuvar by two men in grey coats, and nobody who stood at the"
        + " ferry has seen the boat since.\nbody: "
        + title
        + " has more on page two.\n";
  }

  @Test
  void what_nobody_has_reviewed_is_counted_wherever_documents_are_found(@TempDir Path folder)
      throws Exception {
    try (Site site = Reviewed.filled(folder);
        Chrome chrome = new Chrome();
        BrowserContext person = chrome.person(Reviewed.plain())) {
      Page page = Chrome.signIn(person, site);
      page.navigate(site.page("/review?n=0"));
      page.locator("button[value=REJECTED]").click();
      page.navigate(site.page("/claims"));
      page.locator("text=Claims nobody has reviewed: 3").click();
      assertEquals(3, page.locator(".claim.proposed").count());
      page.navigate(site.page("/search?q=Tashmeru"));
      page.locator("text=Claims nobody has reviewed: 2").click();
      assertTrue(page.locator(".progress").innerText().contains("1 of 3"));
      page.locator(".passage-card .meta a").first().click();
      assertTrue(page.locator(".modes").innerText().contains("Claims: 2, nobody has reviewed: 2"));
    }
  }
}
