package org.guwah.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guwah.app.LookedSample;
import org.guwah.app.Program;
import org.guwah.app.Run;
import org.guwah.app.web.page.Links;
import org.guwah.archive.Derivations;
import org.guwah.archive.Proposals;
import org.guwah.archive.Proposals.Asking;
import org.guwah.archive.Proposals.Order;
import org.guwah.model.Act;
import org.guwah.model.Anchor;
import org.guwah.model.CaseId;
import org.guwah.model.Claim;
import org.guwah.model.Entry;
import org.guwah.model.Held;
import org.guwah.model.Judgment;
import org.guwah.model.Restriction;
import org.guwah.model.Viewer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// People go through what programs propose, by keys and by forms.
class ReviewTest {
  private static final String FIRST =
      "document:\nTITLE: Taken at night\nLANGUAGE: en\nbody: Ilyaz was taken from Qumsuvar on"
          + " 2021-04-02, his wife says.\nbody: Haydar was taken from Tashmeru on 2021-04-03."
          + "\nbody: Rahil was taken, or so they say.\n";
  private static final String SECOND =
      "document:\nTITLE: Also taken\nLANGUAGE: en\nbody: Marzi was taken from Ordavel.\n";

  private static final String QUIET =
      "document:\nTITLE: A quiet page\nLANGUAGE: en\nbody: Marzi is no longer here.\n";

  private static final Pattern LINK = Pattern.compile("http://\\S+/sign-in\\S+");

  private static Browser.NewContextOptions plain() {
    return new Browser.NewContextOptions().setJavaScriptEnabled(false).setLocale("en");
  }

  private static Browser.NewContextOptions withKeys() {
    return new Browser.NewContextOptions().setLocale("en");
  }

  private static Site filled(Path folder) throws Exception {
    Site site = Site.empty(folder);
    site.put("first.txt", FIRST, "", "", Restriction.OPEN);
    site.put("second.txt", SECOND, "", "", Restriction.OPEN);
    site.derive();
    looked(site);
    return site;
  }

  private static Proposals proposals(Site site, Viewer viewer) {
    return site.archive.derivations().library(viewer).proposals();
  }

  /// Documents are looked through after they can be read.
  private static void looked(Site site) throws Exception {
    long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (site.archive.derivations().extractions().untouched() > 0 && System.nanoTime() < end) {
      Thread.sleep(20);
    }
    assertEquals(0, site.archive.derivations().extractions().untouched());
  }

  private static List<String> acts(Site site) throws IOException {
    return acts(site, "");
  }

  /// @param kind of them; empty for all
  private static List<String> acts(Site site, String kind) throws IOException {
    return proposals(site, Viewer.owner(Site.OWNER))
        .find(Asking.ALL.withSorts("act").withKind(kind), Order.TEXT, new Derivations.Page(0, 100))
        .stream()
        .map(row -> {
          var claim = (Claim) row.proposal().finding();
          return claim.kind()
              + " "
              + claim.slot(Claim.Slot.PERSON).orElseThrow().value()
              + " "
              + row.proposal().verdict();
        })
        .toList();
  }

  @Test
  void proposals_are_judged_by_keys_alone_and_each_is_undone(@TempDir Path folder)
      throws Exception {
    try (Site site = filled(folder);
        Chrome chrome = new Chrome();
        BrowserContext person = chrome.person(withKeys())) {
      Page page = Chrome.signIn(person, site);
      long entries = site.archive.journal().size();
      page.keyboard().press("g");
      page.keyboard().press("r");
      page.waitForURL("**/review");
      assertEquals("detained", page.locator(".proposal h2").innerText());
      assertEquals("taken", page.locator("mark.telling").innerText());

      press(page, "a");
      press(page, "r");
      press(page, "u");
      assertEquals(
          List.of(
              "detained Ilyaz ACCEPTED",
              "detained Haydar REJECTED",
              "detained Rahil UNDECIDED",
              "detained Marzi PROPOSED"),
          acts(site));
      assertEquals(entries + 3, site.archive.journal().size());
      assertTrue(page.locator(".progress").innerText().contains("3 of 4"));

      press(page, "z");
      assertEquals("detained Rahil PROPOSED", acts(site).get(2));
      assertEquals(entries + 4, site.archive.journal().size());
      page.keyboard().press("k");
      page.waitForURL("**n=2**");
      assertEquals("proposed by a program", page.locator(".verdict").innerText());
    }
  }

  private static void press(Page page, String key) {
    String before = page.url();
    page.keyboard().press(key);
    page.waitForURL(url -> !url.equals(before));
    page.waitForLoadState();
  }

  @Test
  void all_of_it_works_by_forms_without_script(@TempDir Path folder) throws Exception {
    try (Site site = filled(folder);
        Chrome chrome = new Chrome();
        BrowserContext person = chrome.person(plain())) {
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
          acts(site).stream().filter(act -> act.contains("Haydar")).sorted().toList());
    }
  }

  @Test
  void what_no_program_proposed_is_added_by_selecting_its_words(@TempDir Path folder)
      throws Exception {
    try (Site site = filled(folder);
        Chrome chrome = new Chrome();
        BrowserContext person = chrome.person(withKeys())) {
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
      assertEquals(List.of("hurt  ACCEPTED"), acts(site, "hurt"));
      page.keyboard().press("z");
      page.waitForURL(url -> !url.contains("saved"));
      assertEquals(List.of(), acts(site, "hurt"));
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
    try (Site site = filled(folder);
        Chrome chrome = new Chrome();
        BrowserContext person = chrome.person(plain())) {
      site.put("third.txt", QUIET, "", "", Restriction.OPEN);
      site.derive();
      looked(site);
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
      assertEquals(List.of("died  ACCEPTED"), acts(site, "died"));
      page.locator(".passage-card .meta a").nth(1).click();
      assertEquals("no longer", page.locator("mark.telling").innerText());
    }
  }

  @Test
  void words_that_do_not_stand_in_the_text_are_refused_and_nothing_is_recorded(@TempDir Path folder)
      throws Exception {
    try (Site site = filled(folder);
        Chrome chrome = new Chrome();
        BrowserContext person = chrome.person(plain())) {
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
    try (Site site = filled(folder);
        Chrome chrome = new Chrome();
        BrowserContext person = chrome.person(plain())) {
      Page page = Chrome.signIn(person, site);
      page.navigate(site.page("/review?n=0"));
      page.locator("summary[data-key=g]").click();
      page.locator("#source").selectOption("B");
      page.locator("#information").selectOption("3");
      page.locator("form[action='/review/grade'] button").click();
      assertTrue(page.locator(".judgments").innerText().contains("B3"));
      assertEquals("detained Ilyaz PROPOSED", acts(site).getFirst());
    }
  }

  @Test
  void an_act_is_coded_and_called_a_violation_by_people_only(@TempDir Path folder)
      throws Exception {
    try (Site site = filled(folder);
        Chrome chrome = new Chrome();
        BrowserContext person = chrome.person(plain())) {
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
      assertEquals("detained Ilyaz PROPOSED", acts(site).getFirst());
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

  @Test
  void a_queue_holds_what_a_saved_search_or_a_case_has_and_only_for_those_who_know_it(
      @TempDir Path folder) throws Exception {
    try (Site site = filled(folder);
        Chrome chrome = new Chrome();
        BrowserContext first = chrome.person(plain());
        BrowserContext second = chrome.person(plain())) {
      var secret = new CaseId("c-aaaaaaaaaa");
      Desktop.judge(
          site,
          Site.OWNER,
          new Judgment.SearchSaved("About Marzi", "Marzi", Optional.empty()),
          new Judgment.CaseOpened(secret, "The ferry", "", Restriction.SEALED),
          Desktop.gathered(site, "Taken at night", secret));
      looked(site);
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
        BrowserContext person = chrome.person(withKeys())) {
      site.put("wire.txt", wire("The wire", "Ilyaz"), "", "", Restriction.OPEN);
      site.put("paper.txt", wire("The paper", "Ilyaz"), "", "", Restriction.OPEN);
      site.put("other.txt", wire("Another", "Haydar"), "", "", Restriction.OPEN);
      site.put("second.txt", SECOND, "", "", Restriction.OPEN);
      site.derive();
      looked(site);
      Page page = Chrome.signIn(person, site);
      page.navigate(site.page("/review?document=" + whole(site, "The wire")));
      assertTrue(page.locator(".copies summary").innerText().endsWith(": 1"));
      page.locator(".copies summary").click();
      assertTrue(page.locator(".copies li").innerText().contains("The paper"));
      assertFalse(page.locator("input[name=copies]").isChecked());
      page.keyboard().press("e");
      assertTrue(page.locator("input[name=copies]").isChecked());
      long entries = site.archive.journal().size();
      press(page, "a");
      assertEquals(entries + 2, site.archive.journal().size());
      assertEquals(
          List.of(
              "detained Haydar PROPOSED",
              "detained Ilyaz ACCEPTED",
              "detained Ilyaz ACCEPTED",
              "detained Marzi PROPOSED"),
          acts(site).stream().sorted().toList());
      press(page, "z");
      assertEquals(4, acts(site).stream().filter(act -> act.endsWith("PROPOSED")).count());
      page.navigate(site.page("/review?document=" + whole(site, "The wire")));
      press(page, "r");
      assertEquals(1, acts(site).stream().filter(act -> act.endsWith("REJECTED")).count());
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

  private static String whole(Site site, String title) throws IOException {
    return Links.document(Walk.document(site, title).id()).replace("/documents/", "");
  }

  @Test
  void many_are_accepted_at_once_only_of_a_kind_that_a_person_allowed(@TempDir Path folder)
      throws Exception {
    try (Site site = filled(folder);
        Chrome chrome = new Chrome();
        BrowserContext person = chrome.person(plain())) {
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
      long entries = site.archive.journal().size();
      page.locator("#why-bulk").fill("read on paper");
      page.locator("input[name=confirmed]").check();
      page.locator("form[action='/review/bulk'] button.main").click();
      assertEquals(entries + 3, site.archive.journal().size());
      assertEquals(3, acts(site).stream().filter(act -> act.endsWith("ACCEPTED")).count());
      assertEquals("detained Ilyaz REJECTED", acts(site).getFirst());

      page.navigate(site.page("/log"));
      assertTrue(page.content().contains("accepted, with others at once"));
      assertTrue(page.content().contains("Many at once may be accepted of"));
      Entry last = site.archive.journal().entries(entries + 2, 1).getFirst();
      assertEquals("accepted in bulk, 3 at once: read on paper", ((Act.Judged) last.act()).why());
      page.navigate(site.page("/review?n=1&saved=" + (entries + 2) + "&savedFrom=" + entries));
      assertTrue(page.locator(".judgments").innerText().contains("with others at once"));
      page.locator(".saved button").click();
      assertEquals(3, acts(site).stream().filter(act -> act.endsWith("PROPOSED")).count());
    }
  }

  @Test
  void where_a_case_asks_for_two_people_one_of_them_is_not_enough(@TempDir Path folder)
      throws Exception {
    try (Site site = filled(folder);
        Chrome chrome = new Chrome();
        BrowserContext first = chrome.person(plain());
        BrowserContext second = chrome.person(plain())) {
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
      assertEquals("detained Ilyaz ACCEPTED", acts(site).getFirst());
      owner.locator("form[action$='/second'] button").click();
      looked(site);
      assertEquals("detained Ilyaz AWAITING", acts(site).getFirst());

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
          acts(site));
      for (Page page : List.of(owner, reader)) {
        page.navigate(site.page("/review?case=" + ferry.value()));
        assertTrue(page.locator(".progress").innerText().contains("2 of 3"));
        page.navigate(site.page("/claims?verdict=DISPUTED"));
        assertTrue(
            page.locator(".claim").innerText().contains("accepted by one, rejected by another"));
      }

      owner.navigate(site.page("/cases/" + ferry.value()));
      owner.locator("form[action$='/second'] button").click();
      assertEquals("detained Haydar REJECTED", acts(site).get(1));
    }
  }

  @Test
  void what_nobody_has_reviewed_is_counted_wherever_documents_are_found(@TempDir Path folder)
      throws Exception {
    try (Site site = filled(folder);
        Chrome chrome = new Chrome();
        BrowserContext person = chrome.person(plain())) {
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

  @Test
  void a_proposal_with_words_held_back_is_neither_shown_nor_counted(@TempDir Path folder)
      throws Exception {
    try (Site site = filled(folder);
        Chrome chrome = new Chrome();
        BrowserContext first = chrome.person(plain());
        BrowserContext second = chrome.person(plain())) {
      Page owner = Chrome.signIn(first, site);
      Desktop.judge(site, Site.OWNER, held(site));
      looked(site);
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
      assertEquals(3, proposals(site, viewer).count(Asking.ALL.withSorts("act")));
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
        BrowserContext person = chrome.person(withKeys())) {
      Matcher link = LINK.matcher(serving.lineWith("/sign-in"));
      assertTrue(link.find());
      Page page = Chrome.signIn(person, URI.create(link.group()));
      page.keyboard().press("g");
      page.keyboard().press("r");
      page.waitForURL("**/review");
      for (int i = 0; i < 50; i++) {
        assertTrue(page.locator("mark.telling").first().isVisible(), "proposal " + i);
        press(page, List.of("a", "a", "r", "u").get(i % 4));
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
