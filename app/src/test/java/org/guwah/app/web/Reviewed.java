package org.guwah.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.guwah.app.web.page.Links;
import org.guwah.archive.Derivations;
import org.guwah.archive.Proposals;
import org.guwah.archive.Proposals.Asking;
import org.guwah.archive.Proposals.Order;
import org.guwah.model.Claim;
import org.guwah.model.Restriction;
import org.guwah.model.Viewer;

/// An archive with findings to review, and how they stand.
final class Reviewed {
  private Reviewed() {}

  static final String FIRST =
      "document:\nTITLE: Taken at night\nLANGUAGE: en\nbody: Ilyaz was taken from Qumsuvar on"
          + " 2021-04-02, his wife says.\nbody: Haydar was taken from Tashmeru on 2021-04-03."
          + "\nbody: Rahil was taken, or so they say.\n";

  static final String SECOND =
      "document:\nTITLE: Also taken\nLANGUAGE: en\nbody: Marzi was taken from Ordavel.\n";

  static Browser.NewContextOptions plain() {
    return new Browser.NewContextOptions().setJavaScriptEnabled(false).setLocale("en");
  }

  static Browser.NewContextOptions withKeys() {
    return new Browser.NewContextOptions().setLocale("en");
  }

  static Site filled(Path folder) throws Exception {
    Site site = Site.empty(folder);
    site.put("first.txt", FIRST, "", "", Restriction.OPEN);
    site.put("second.txt", SECOND, "", "", Restriction.OPEN);
    site.derive();
    looked(site);
    return site;
  }

  static Proposals proposals(Site site, Viewer viewer) {
    return site.archive.derivations().library(viewer).proposals();
  }

  /// Documents are looked through after they can be read.
  static void looked(Site site) throws Exception {
    long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (site.archive.derivations().extractions().untouched() > 0 && System.nanoTime() < end) {
      Thread.sleep(20);
    }
    assertEquals(0, site.archive.derivations().extractions().untouched());
  }

  static List<String> acts(Site site) throws IOException {
    return acts(site, "");
  }

  /// @param kind of them; empty for all
  static List<String> acts(Site site, String kind) throws IOException {
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

  static void press(Page page, String key) {
    String before = page.url();
    page.keyboard().press(key);
    page.waitForURL(url -> !url.equals(before));
    page.waitForLoadState();
  }

  static List<String> violations(Page page) {
    return new AxeBuilder(page)
        .analyze().getViolations().stream().map(rule -> rule.getId()).toList();
  }

  static String whole(Site site, String title) throws IOException {
    return Links.document(Walk.document(site, title).id()).replace("/documents/", "");
  }
}
