package org.guwah.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.guwah.model.Restriction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// People say what no program proposed: findings of their own, codes and violations.
class ReviewAddingTest {
  private static final String QUIET =
      "document:\nTITLE: A quiet page\nLANGUAGE: en\nbody: Marzi is no longer here.\n";

  @Test
  void what_no_program_proposed_is_added_by_selecting_its_words(@TempDir Path folder)
      throws Exception {
    try (Site site = Reviewed.filled(folder);
        Chrome chrome = new Chrome();
        BrowserContext person = chrome.person(Reviewed.withKeys())) {
      Page page = Chrome.signIn(person, site);
      page.navigate(site.page("/review?n=1"));
      select(page, ".source p", "his wife says");
      page.keyboard().press("n");
      page.waitForURL("**/review/add?**");
      assertEquals("his wife says", page.locator("#words").inputValue());
      page.locator("#what").selectOption("act hurt");
      page.locator("#words").focus();
      select(page, ".source p:nth-child(3)", "so they say");
      page.locator(".source p").nth(2).dispatchEvent("mouseup");
      page.waitForFunction("document.querySelector('#words').value === 'so they say'");
      page.locator("#slot-PERSON").focus();
      select(page, ".source p:nth-child(3)", "Rahil");
      page.locator(".source p").nth(2).dispatchEvent("mouseup");
      page.waitForFunction("document.querySelector('#slot-PERSON').value === 'Rahil'");
      page.locator("form[action='/review/add'] button.main").click();

      assertTrue(page.url().contains("/review?n=1"), page.url());
      assertTrue(page.locator(".message.saved").isVisible());
      assertEquals("taken", page.locator("mark.telling").innerText());
      assertEquals(List.of("hurt  ACCEPTED"), Reviewed.acts(site, "hurt"));
      page.keyboard().press("z");
      page.waitForURL(url -> !url.contains("saved"));
      assertEquals(List.of(), Reviewed.acts(site, "hurt"));
    }
  }

  /// Selects the first such words of an element, as a pointer does.
  private static void select(Page page, String within, String words) {
    page.evaluate(
        """
        ([within, words]) => {
          const walker = (at) => document.createTreeWalker(at, NodeFilter.SHOW_TEXT);
          for (const at of document.querySelectorAll(within)) {
            for (let texts = walker(at), node; (node = texts.nextNode()); ) {
              const start = node.data.indexOf(words);
              if (start >= 0) {
                getSelection().setBaseAndExtent(node, start, node, start + words.length);
                return;
              }
            }
          }
          throw new Error("no such words");
        }
        """,
        List.of(within, words));
  }

  @Test
  void a_document_in_which_nothing_was_found_takes_what_people_find(@TempDir Path folder)
      throws Exception {
    try (Site site = Reviewed.filled(folder);
        Chrome chrome = new Chrome();
        BrowserContext person = chrome.person(Reviewed.plain())) {
      site.put("third.txt", QUIET, "", "", Restriction.OPEN);
      site.derive();
      Reviewed.looked(site);
      Page page = Chrome.signIn(person, site);
      String id = Walk.document(site, "A quiet page").id().toString();
      page.navigate(site.page("/documents/" + id));
      page.locator(".modes a[data-selected]").click();
      page.locator("#what").selectOption("mention PERSON");
      page.locator("#words").fill("Nobody Here");
      page.locator("form[action='/review/add'] button.main").click();
      assertTrue(page.locator("[role=alert]").innerText().contains("Copy them from the text"));
      assertEquals("Nobody Here", page.locator("#words").inputValue());
      assertEquals("mention PERSON", page.locator("#what").inputValue());
      page.locator("#words").fill("Marzi");
      page.locator("form[action='/review/add'] button.main").click();
      assertTrue(page.locator(".message.saved").isVisible());
      page.locator("#what").selectOption("act died");
      page.locator("#words").fill("no longer");
      page.locator("#slot-PERSON").fill("Marzi");
      page.locator("form[action='/review/add'] button.main").click();
      assertEquals(List.of("died  ACCEPTED"), Reviewed.acts(site, "died"));
      page.locator(".passage-card .meta a").nth(1).click();
      assertEquals("no longer", page.locator("mark.telling").innerText());
    }
  }

  @Test
  void an_act_is_coded_and_called_a_violation_by_people_only(@TempDir Path folder)
      throws Exception {
    try (Site site = Reviewed.filled(folder);
        Chrome chrome = new Chrome();
        BrowserContext person = chrome.person(Reviewed.plain())) {
      Page page = Chrome.signIn(person, site);
      page.navigate(site.page("/review?n=0"));
      page.locator("summary[data-key=x]").click();
      page.locator("summary[data-key=v]").click();
      assertEquals("", page.locator("#code").inputValue());
      assertEquals(0, page.locator("input[name=violation]:checked").count());
      page.locator("#code").selectOption("huridocs-4 030101");
      page.locator("form[action='/review/code'] button").click();
      assertTrue(page.url().contains("n=0"), page.url());
      page.locator("summary[data-key=v]").click();
      page.locator("input[name=violation][value=YES]").check();
      page.locator("#norm").fill("a warrant of a court");
      page.locator("form[action='/review/violation'] button").click();
      assertEquals("detained Ilyaz PROPOSED", Reviewed.acts(site).getFirst());
      String facts = page.locator(".proposal .facts").innerText();
      assertTrue(facts.contains("030101") && facts.contains("a warrant of a court"), facts);
      page.navigate(site.page("/claims"));
      String claim = page.locator(".claim").first().innerText();
      assertTrue(claim.contains("Arrest") && claim.contains("a warrant of a court"), claim);

      page.navigate(site.page("/review?n=0"));
      page.locator("button[value=ACCEPTED]").click();
      page.navigate(site.page("/review?n=0"));
      assertEquals(3, page.locator(".judgments li").count());
    }
  }
}
