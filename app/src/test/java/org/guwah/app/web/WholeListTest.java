package org.guwah.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import org.guwah.app.web.page.Links;
import org.guwah.model.Restriction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A list that is longer than a page, taken as a whole.
class WholeListTest {
  private static final int DOCUMENTS = 60;

  private static String file() {
    var file = new StringBuilder();
    for (int i = 1; i <= DOCUMENTS; i++) {
      file.append("document:\nTITLE: Notice ").append(i).append("\nbody: Number ").append(i);
      file.append(".\n");
    }
    return file.toString();
  }

  @Test
  void all_documents_of_a_list_are_tagged_at_once_and_undone_at_once(@TempDir Path folder)
      throws IOException {
    var plain = new Browser.NewContextOptions().setJavaScriptEnabled(false).setLocale("en");
    try (Site site = Site.empty(folder);
        Chrome chrome = new Chrome();
        BrowserContext person = chrome.person(plain)) {
      site.put("notices.txt", file(), "", "mail", Restriction.OPEN);
      site.derive();
      Page page = Chrome.signIn(person, site);
      page.navigate(site.page("/documents"));
      assertEquals(50, page.locator("[name=d]").count());
      page.locator("#bulk-whole").check();
      page.locator("#bulk-tag").fill("notices");
      page.locator("button[value=tag]").click();
      assertTrue(page.locator(".message.saved").innerText().contains("together: 60"));

      page.navigate(site.page(Links.tag("Notices")));
      assertTrue(page.locator(".lead").innerText().contains("with this tag: 60"));
      page.locator("a[rel=next]").click();
      assertEquals(10, Desktop.titles(page).size());

      page.goBack();
      page.goBack();
      Desktop.undo(page);
      assertEquals(0, page.locator(".tags a").count());
    }
  }
}
