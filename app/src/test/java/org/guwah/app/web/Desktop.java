package org.guwah.app.web;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.guwah.app.web.judging.Places;
import org.guwah.archive.Derivations.DocumentRow;
import org.guwah.model.Act;
import org.guwah.model.CaseId;
import org.guwah.model.Judgment;
import org.guwah.model.Viewer;

/// What tests of casework put into a site, and where they press.
final class Desktop {
  private Desktop() {}

  /// Records judgments as somebody, and waits until the pages show them.
  static void judge(Site site, String by, Judgment... judgments) throws IOException {
    var acts = new ArrayList<Act>();
    for (Judgment judgment : judgments) {
      acts.add(new Act.Judged("j-" + site.archive.journal().size() + acts.size(), judgment, ""));
    }
    site.archive.journal().append(by, acts);
    site.derive();
  }

  /// A tag on the document whose title begins so.
  static Judgment tagged(Site site, String titleBegins, String tag) throws IOException {
    return new Judgment.Tagged(anchor(site, titleBegins), tag);
  }

  static Judgment gathered(Site site, String titleBegins, CaseId of) throws IOException {
    return new Judgment.Gathered(of, anchor(site, titleBegins));
  }

  private static org.guwah.model.Anchor anchor(Site site, String titleBegins) throws IOException {
    DocumentRow row = Walk.document(site, titleBegins);
    var library = site.archive.derivations().library(Viewer.owner(Site.OWNER));
    return Places.ofDocument(library, row).orElseThrow();
  }

  /// Checks the lines of a list whose titles hold these words.
  static void check(Page page, String... titles) {
    for (String title : titles) {
      row(page, title).locator("input[type=checkbox]").check();
    }
  }

  static Locator row(Page page, String words) {
    return page.locator("main .row").filter(new Locator.FilterOptions().setHasText(words)).first();
  }

  static List<String> titles(Page page) {
    return page.locator("main .picking h3 > a").allInnerTexts();
  }

  static void undo(Page page) {
    page.locator(".message.saved button").click();
  }
}
