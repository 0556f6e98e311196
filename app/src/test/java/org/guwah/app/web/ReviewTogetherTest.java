package org.guwah.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.guwah.model.Act;
import org.guwah.model.CaseId;
import org.guwah.model.Entry;
import org.guwah.model.Judgment;
import org.guwah.model.Restriction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Many findings accepted at once, and findings that two people accept.
class ReviewTogetherTest {
  @Test
  void many_are_accepted_at_once_only_of_a_kind_that_a_person_allowed(@TempDir Path folder)
      throws Exception {
    try (Site site = Reviewed.filled(folder);
        Chrome chrome = new Chrome();
        BrowserContext person = chrome.person(Reviewed.withKeys())) {
      Page page = Chrome.signIn(person, site);
      page.navigate(site.page("/review?n=0"));
      page.locator("button[value=REJECTED]").click();
      page.navigate(site.page("/review/bulk?sort=act&kind=detained"));
      assertEquals(0, page.locator("form[action='/review/bulk']").count());

      page.navigate(site.page("/review"));
      page.locator(".shelves >> text=Act").click();
      page.locator(".shelves >> text=detained").click();
      page.locator(".together-of summary").click();
      page.locator("form[action='/review/bulk/kind'] button").click();
      page.locator(".together-of summary").click();
      page.locator(".together-of a.button").click();
      assertEquals(3, page.locator(".claim").count());
      assertEquals(List.of(), Reviewed.violations(page));
      long entries = site.archive.journal().size();
      page.locator("#why-bulk").fill("read on paper");
      page.locator("input[name=confirmed]").check();
      page.locator("form[action='/review/bulk'] button.main").click();
      assertEquals(entries + 3, site.archive.journal().size());
      assertEquals(3, Reviewed.acts(site).stream().filter(act -> act.endsWith("ACCEPTED")).count());
      assertEquals("detained Ilyaz REJECTED", Reviewed.acts(site).getFirst());

      page.navigate(site.page("/log"));
      assertTrue(page.content().contains("accepted, with others at once"));
      assertTrue(page.content().contains("Many at once may be accepted of"));
      Entry last = site.archive.journal().entries(entries + 2, 1).getFirst();
      assertEquals("accepted in bulk, 3 at once: read on paper", ((Act.Judged) last.act()).why());
      page.navigate(site.page("/review?n=1&saved=" + (entries + 2) + "&savedFrom=" + entries));
      assertTrue(page.locator(".judgments").innerText().contains("with others at once"));
      page.locator(".saved button").click();
      assertEquals(3, Reviewed.acts(site).stream().filter(act -> act.endsWith("PROPOSED")).count());
    }
  }

  @Test
  void where_a_case_asks_for_two_people_one_of_them_is_not_enough(@TempDir Path folder)
      throws Exception {
    try (Site site = Reviewed.filled(folder);
        Chrome chrome = new Chrome();
        BrowserContext first = chrome.person(Reviewed.plain());
        BrowserContext second = chrome.person(Reviewed.plain())) {
      var ferry = new CaseId("c-aaaaaaaaaa");
      Page owner = Chrome.signIn(first, site);
      Page reader = Site.signInAs(second, owner, site, "Reader", Restriction.OPEN);
      owner.navigate(site.page("/review?n=0"));
      owner.locator("button[value=ACCEPTED]").click();
      Desktop.judge(
          site,
          Site.OWNER,
          new Judgment.CaseOpened(ferry, "The ferry", "", Restriction.OPEN),
          Desktop.gathered(site, "Taken at night", ferry));
      owner.navigate(site.page("/cases/" + ferry.value()));
      assertEquals("detained Ilyaz ACCEPTED", Reviewed.acts(site).getFirst());
      owner.locator("form[action$='/second'] button").click();
      Reviewed.looked(site);
      assertEquals("detained Ilyaz AWAITING", Reviewed.acts(site).getFirst());

      owner.navigate(site.page("/review?case=" + ferry.value()));
      assertTrue(owner.locator(".progress").innerText().contains("1 of 3"));
      owner.locator("button[value=ACCEPTED]").click();
      reader.navigate(site.page("/review?case=" + ferry.value()));
      assertTrue(reader.locator(".progress").innerText().contains("0 of 3"));
      assertEquals("accepted by one of two", reader.locator(".verdict").innerText());
      assertTrue(reader.locator(".judgments").innerText().contains(Site.OWNER));
      reader.locator("button[value=ACCEPTED]").click();
      assertEquals("accepted by one of two", reader.locator(".verdict").innerText());
      reader.locator("button[value=REJECTED]").click();
      assertEquals(
          List.of(
              "detained Ilyaz ACCEPTED",
              "detained Haydar DISPUTED",
              "detained Rahil PROPOSED",
              "detained Marzi PROPOSED"),
          Reviewed.acts(site));
      for (Page page : List.of(owner, reader)) {
        page.navigate(site.page("/review?case=" + ferry.value()));
        assertTrue(page.locator(".progress").innerText().contains("2 of 3"));
        page.navigate(site.page("/claims?verdict=DISPUTED"));
        assertTrue(
            page.locator(".claim").innerText().contains("accepted by one, rejected by another"));
      }

      owner.navigate(site.page("/cases/" + ferry.value()));
      owner.locator("form[action$='/second'] button").click();
      assertEquals("detained Haydar REJECTED", Reviewed.acts(site).get(1));
    }
  }
}
