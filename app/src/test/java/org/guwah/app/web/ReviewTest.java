package org.guwah.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guwah.app.LookedSample;
import org.guwah.app.Program;
import org.guwah.app.Run;
import org.guwah.archive.Proposals.Asking;
import org.guwah.model.Anchor;
import org.guwah.model.Held;
import org.guwah.model.Judgment;
import org.guwah.model.Restriction;
import org.guwah.model.Viewer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// People go through what programs propose, by keys and by forms.
class ReviewTest {
  private static final Pattern LINK = Pattern.compile("http://\\S+/sign-in\\S+");

  @Test
  void proposals_are_judged_by_keys_alone_and_each_is_undone(@TempDir Path folder)
      throws Exception {
    try (Site site = Reviewed.filled(folder);
        Chrome chrome = new Chrome();
        BrowserContext person = chrome.person(Reviewed.withKeys())) {
      Page page = Chrome.signIn(person, site);
      long entries = site.archive.journal().size();
      page.keyboard().press("g");
      page.keyboard().press("r");
      page.waitForURL("**/review");
      assertEquals("detained", page.locator(".proposal h2").innerText());
      assertEquals("taken", page.locator("mark.telling").innerText());

      Reviewed.press(page, "a");
      Reviewed.press(page, "r");
      Reviewed.press(page, "u");
      assertEquals(
          List.of(
              "detained Ilyaz ACCEPTED",
              "detained Haydar REJECTED",
              "detained Rahil UNDECIDED",
              "detained Marzi PROPOSED"),
          Reviewed.acts(site));
      assertEquals(entries + 3, site.archive.journal().size());
      assertTrue(page.locator(".progress").innerText().contains("3 of 4"));

      Reviewed.press(page, "z");
      assertEquals("detained Rahil PROPOSED", Reviewed.acts(site).get(2));
      assertEquals(entries + 4, site.archive.journal().size());
      page.keyboard().press("k");
      page.waitForURL("**n=2**");
      assertEquals("proposed by a program", page.locator(".verdict").innerText());
    }
  }

  @Test
  void all_of_it_works_by_forms_without_script(@TempDir Path folder) throws Exception {
    try (Site site = Reviewed.filled(folder);
        Chrome chrome = new Chrome();
        BrowserContext person = chrome.person(Reviewed.plain())) {
      Page page = Chrome.signIn(person, site);
      page.navigate(site.page("/review"));
      page.locator("button[value=ACCEPTED]").click();
      assertTrue(page.locator(".saved").isVisible());
      page.locator("a[rel=prev]").click();
      assertEquals("accepted", page.locator(".verdict").innerText());
      assertTrue(page.locator(".judgments li").first().innerText().contains(Site.OWNER));

      page.navigate(site.page("/review?n=1"));
      page.locator("summary[data-key=c]").click();
      page.locator("#kind2").selectOption("moved");
      page.locator("#slot-STATUS").fill("Tashmeru on");
      page.locator("#why-correct").fill("he was held already");
      page.locator("form.correcting button.main").click();
      assertEquals(
          List.of("detained Haydar REJECTED", "moved Haydar ACCEPTED"),
          Reviewed.acts(site).stream().filter(act -> act.contains("Haydar")).sorted().toList());
    }
  }

  @Test
  void words_that_do_not_stand_in_the_text_are_refused_and_nothing_is_recorded(@TempDir Path folder)
      throws Exception {
    try (Site site = Reviewed.filled(folder);
        Chrome chrome = new Chrome();
        BrowserContext person = chrome.person(Reviewed.plain())) {
      Page page = Chrome.signIn(person, site);
      page.navigate(site.page("/review?n=0"));
      long entries = site.archive.journal().size();
      page.locator("summary[data-key=c]").click();
      page.locator("#slot-PLACE").fill("Nowhere at all");
      page.locator("form.correcting button.main").click();
      assertTrue(page.locator("[role=alert]").innerText().contains("Copy them from the text"));
      assertEquals(entries, site.archive.journal().size());
    }
  }

  @Test
  void a_grade_hangs_on_the_statement(@TempDir Path folder) throws Exception {
    try (Site site = Reviewed.filled(folder);
        Chrome chrome = new Chrome();
        BrowserContext person = chrome.person(Reviewed.plain())) {
      Page page = Chrome.signIn(person, site);
      page.navigate(site.page("/review?n=0"));
      page.locator("summary[data-key=g]").click();
      page.locator("#source").selectOption("B");
      page.locator("#information").selectOption("3");
      page.locator("form[action='/review/grade'] button").click();
      assertTrue(page.locator(".judgments").innerText().contains("B3"));
      assertEquals("detained Ilyaz PROPOSED", Reviewed.acts(site).getFirst());
    }
  }

  @Test
  void a_proposal_with_words_held_back_is_neither_shown_nor_counted(@TempDir Path folder)
      throws Exception {
    try (Site site = Reviewed.filled(folder);
        Chrome chrome = new Chrome();
        BrowserContext first = chrome.person(Reviewed.plain());
        BrowserContext second = chrome.person(Reviewed.plain())) {
      Page owner = Chrome.signIn(first, site);
      Desktop.judge(site, Site.OWNER, held(site));
      Reviewed.looked(site);
      Page reader = Site.signInAs(second, owner, site, "Reader", Restriction.OPEN);
      reader.navigate(site.page("/review"));
      assertTrue(reader.locator(".progress").innerText().contains("0 of 3"));
      for (int n = 0; n < 4; n++) {
        reader.navigate(site.page("/review?n=" + n));
        assertFalse(reader.content().contains("Haydar"));
      }
      owner.navigate(site.page("/review"));
      assertTrue(owner.locator(".progress").innerText().contains("0 of 4"));
      var viewer = new Viewer("Reader", Restriction.OPEN);
      assertEquals(3, Reviewed.proposals(site, viewer).count(Asking.ALL.withSorts("act")));
    }
  }

  private static Judgment held(Site site) throws IOException {
    var row = Walk.document(site, "Taken at night");
    String text = site.archive.derivations().library(Viewer.owner("")).text(row.id().content());
    int start = text.indexOf("Haydar");
    var at = Anchor.at(row.id().content(), text, start, start + 6);
    return new Judgment.HeldBack(at, Held.NAME, Restriction.SEALED);
  }

  @Test
  void the_first_fifty_proposals_of_the_sample_are_reviewed_by_keys_alone(@TempDir Path folder)
      throws Exception {
    Path archive = folder.resolve("archive");
    LookedSample.copy(archive);
    Path temporary = Files.createDirectory(folder.resolve("tmp"));
    try (var serving = Program.start(temporary, "serve", "-a", archive);
        var chrome = new Chrome();
        BrowserContext person = chrome.person(Reviewed.withKeys())) {
      Matcher link = LINK.matcher(serving.lineWith("/sign-in"));
      assertTrue(link.find());
      Page page = Chrome.signIn(person, URI.create(link.group()));
      page.keyboard().press("g");
      page.keyboard().press("r");
      page.waitForURL("**/review");
      for (int i = 0; i < 50; i++) {
        assertTrue(page.locator("mark.telling").first().isVisible(), "proposal " + i);
        Reviewed.press(page, List.of("a", "a", "r", "u").get(i % 4));
      }
      assertTrue(page.locator(".progress").innerText().contains("50 of"));
      assertTrue(page.locator(".message.saved").isVisible());
    }
    List<String> verdicts = Run.done("claims", "-a", archive, "--json").values("verdict");
    assertEquals(26, verdicts.stream().filter("accepted"::equals).count());
    assertEquals(12, verdicts.stream().filter("rejected"::equals).count());
    assertEquals(12, verdicts.stream().filter("undecided"::equals).count());
  }
}
