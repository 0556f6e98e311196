package org.guwah.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guwah.app.Program;
import org.guwah.app.Run;
import org.guwah.model.Restriction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A new volunteer's first day with the whole program and the sample: she takes a testimony in
/// Uyghur with the teller's name held back, tags it, puts it in a case and finds it again; and
/// somebody without the right sees neither the name nor a trace of it. Everything without
/// JavaScript.
class VolunteerTest {
  private static final String NAME = "رەيھانگۈل تۇرسۇن";
  private static final String WORDS =
      NAME
          + " مېنىڭ ئىسمىم.\nئىنىم شاپتۇلزارلىقتا ئىشلەيتتى، ئۇنى كېچىدە ئېلىپ كەتتى."
          + "\nرەيھانگۈلنىڭ ئۆيىگە ھېچكىم قايتىپ كەلمىدى.";

  /// Names her who tells, where the words do not.
  private static final String TITLE = "Gülnar Osman: رەيھانگۈل";

  /// Stands in no other document of the sample.
  private static final String UYGHUR_WORD = "شاپتۇلزارلىقتا";

  private static final String TRANSLATION = "My brother worked in the peach orchard.";
  private static final String TRANSLATED_WORD = "orchard";

  /// The beginning of the name, which also stands with an ending on it.
  private static final String SEARCHED = "رەيھانگۈل";

  private static final Pattern LINK = Pattern.compile("http://\\S+/sign-in\\S+");

  private static Browser.NewContextOptions plain() {
    return new Browser.NewContextOptions().setJavaScriptEnabled(false).setLocale("en");
  }

  @Test
  void a_volunteers_first_day(@TempDir Path folder) throws Exception {
    Path archive = folder.resolve("archive");
    Run.done("init", archive);
    Run.done("add", "-a", archive, System.getProperty("guwah.root") + "/sample/collection");
    Path temporary = Files.createDirectory(folder.resolve("tmp"));
    try (var serving = Program.start(temporary, "serve", "-a", archive);
        var chrome = new Chrome();
        BrowserContext first = chrome.person(plain());
        BrowserContext second = chrome.person(plain());
        BrowserContext third = chrome.person(plain())) {
      Matcher link = LINK.matcher(serving.lineWith("/sign-in"));
      assertTrue(link.find());
      URI once = URI.create(link.group());
      URI home = once.resolve("/");
      Page owner = Chrome.signIn(first, once);
      Page volunteer = letIn(home, owner, second, "Volunteer", Restriction.RESTRICTED);
      Page reader = letIn(home, owner, third, "Reader", Restriction.OPEN);
      new Day(home, owner, volunteer, reader).pass();
    }
  }

  private static Page letIn(
      URI home, Page owner, BrowserContext person, String name, Restriction clearance) {
    owner.navigate(home.resolve("/people").toString());
    owner.locator("#name").fill(name);
    owner.locator("#clearance").selectOption(clearance.name());
    owner.locator("form[action='/people'] button.main").click();
    return Chrome.signIn(person, home.resolve(owner.locator(".typed a").getAttribute("href")));
  }

  /// @param home the first page
  private record Day(URI home, Page owner, Page volunteer, Page reader) {
    void pass() {
      takesTheTestimony();
      tagsAndTranslatesIt();
      putsItInACase();
      findsItAgain();
      String document = volunteer.url();
      theReaderSeesNoName(document);
      theOwnerSeesIt(document);
    }

    private String at(String path) {
      return home.resolve(path).toString();
    }

    private void takesTheTestimony() {
      volunteer.navigate(at("/"));
      volunteer.locator("a[href='/testimonies/new']").first().click();
      volunteer.locator("#words").fill(WORDS);
      volunteer.locator("#language").fill("ug");
      volunteer.locator("#teller").fill(NAME);
      volunteer.locator("#title").fill(TITLE);
      volunteer.locator("#relation").fill("ئاچىسى");
      volunteer.locator("#knowledge").fill("ئۆز كۆزى بىلەن كۆرگەن");
      volunteer.locator("#hold").fill(SEARCHED);
      volunteer.locator("#restriction").selectOption("OPEN");
      volunteer.locator("#eyes").selectOption("RESTRICTED");
      volunteer.locator("#explainedBy").fill("Volunteer");
      volunteer.locator("main button.main").click();

      List<String> seen = volunteer.locator(".preview").allInnerTexts();
      assertFalse(seen.getFirst().contains(SEARCHED), seen.getFirst());
      assertTrue(seen.getFirst().contains("▇▇▇"), seen.getFirst());
      assertTrue(seen.getLast().contains(NAME), seen.getLast());
      volunteer.locator("button[value=save]").click();
      assertTrue(volunteer.locator(".words").innerText().contains(NAME));
    }

    private void tagsAndTranslatesIt() {
      volunteer.locator("#tag-new").fill("Orchard family");
      volunteer.locator(".adding button").first().click();
      assertEquals("Orchard family", volunteer.locator(".chip a").first().innerText());

      Locator block =
          volunteer
              .locator(".words .block")
              .filter(new Locator.FilterOptions().setHasText(UYGHUR_WORD));
      volunteer.navigate(at(block.locator("a.mark-link").getAttribute("href")));
      volunteer.locator("#mark-translation").fill(TRANSLATION);
      volunteer.locator("#mark-language").fill("en");
      volunteer.locator("#mark-translator").fill("Volunteer");
      volunteer.locator("#mark-translation-eyes").selectOption("OPEN");
      volunteer.locator("#mark button[formaction$=translate]").click();
      assertTrue(volunteer.locator(".beside").innerText().contains(TRANSLATION));
    }

    private void putsItInACase() {
      String document = volunteer.url();
      volunteer.navigate(at("/cases"));
      volunteer.locator("#case-name").fill("The brother");
      volunteer.locator("form[action='/cases'] button.main").click();
      volunteer.navigate(document);
      volunteer.locator("form[action$=gather] button").click();
      volunteer.locator(".chip a", new Page.LocatorOptions().setHasText("The brother")).click();
      assertEquals(1, volunteer.locator("main .rows h3 a[href^='/documents/']").count());
    }

    private void findsItAgain() {
      for (String word : List.of(UYGHUR_WORD, TRANSLATED_WORD + " translation:brother", SEARCHED)) {
        volunteer.navigate(at("/search"));
        volunteer.locator("#ask").fill(word);
        volunteer.locator(".ask button").click();
        assertEquals(1, volunteer.locator("main .rows h3 > a").count(), word);
      }
      volunteer.locator("main .rows h3 > a").click();
      assertTrue(volunteer.locator(".words").innerText().contains(NAME));
    }

    private void theReaderSeesNoName(String document) {
      reader.navigate(document.replaceFirst("\\?.*", ""));
      assertTrue(reader.locator(".words").innerText().contains("▇▇▇"));
      assertTrue(reader.locator(".words").innerText().contains(UYGHUR_WORD));
      for (String path :
          List.of(
              URI.create(document).getPath(),
              URI.create(document).getPath() + "?q=" + SEARCHED,
              "/",
              "/documents",
              "/documents.json",
              "/items",
              "/testimonies",
              "/new",
              "/tags",
              "/tags.json",
              "/tags/Orchard%20family",
              "/tags/Orchard%20family.json",
              "/tags/Orchard%20family.atom",
              "/cases",
              "/log",
              "/search?q=" + UYGHUR_WORD,
              "/search.json?q=" + UYGHUR_WORD,
              "/search.atom?q=" + UYGHUR_WORD,
              "/search?q=language:ug")) {
        String seen = reader.request().get(at(path)).text();
        boolean asked = path.contains("q=" + SEARCHED);
        assertFalse(seen.contains(NAME), path);
        assertTrue(asked || !seen.contains(SEARCHED), path);
      }
      assertEquals(0, total("/search.json?q=" + SEARCHED));
      assertEquals(0, total("/search.json?q=" + SEARCHED + "*"));
      assertEquals(1, total("/search.json?q=" + UYGHUR_WORD));
      assertEquals(1, total("/search.json?q=tag:%22Orchard+family%22"));
      assertEquals(0, total("/search.json?q=tag:%22Orchard+family%22+" + SEARCHED));
      String hidden = reader.request().get(at("/search?q=" + SEARCHED)).text();
      assertFalse(hidden.contains("Orchard family"), "a facet counts what was not found");
    }

    private int total(String path) {
      String json = reader.request().get(at(path)).text();
      Matcher total = Pattern.compile("\"total\":(\\d+)").matcher(json);
      assertTrue(total.find(), path + " gave " + json);
      return Integer.parseInt(total.group(1));
    }

    private void theOwnerSeesIt(String document) {
      owner.navigate(document);
      assertTrue(owner.locator(".words").innerText().contains(NAME));
      owner.navigate(at("/log"));
      assertTrue(owner.locator("main").innerText().contains("Volunteer"));
    }
  }
}
