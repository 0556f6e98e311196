package org.guwah.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guwah.app.Program;
import org.guwah.app.Run;
import org.guwah.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The form for testimonies as a file, filled in on a machine without the archive.
class OfflineFormTest {
  private static final Pattern LINK = Pattern.compile("http://\\S+/sign-in\\S+");

  @Test
  void what_is_answered_without_the_archive_becomes_a_testimony_once_it_is_added(
      @TempDir Path folder) throws Exception {
    Path archive = folder.resolve("archive");
    Run.done("init", archive);
    Path form = folder.resolve("guwah-testimony.html");
    try (var chrome = new Chrome()) {
      Files.write(form, form(chrome, archive, folder));
      Path answers = answered(chrome, form, folder);
      Run.done("add", "-a", archive, answers);
      assertEquals(
          List.of("testimony", "deposit"),
          Run.done("items", "-a", archive, "--json").lines().stream()
              .map(item -> item.object("origin").text("kind"))
              .toList());
      Run added = Run.guwah("add", "-a", archive, answers);
      assertEquals(0, added.code(), added.err());
      assertEquals(2, Run.done("documents", "-a", archive, "--json").lines().size());
    }
    for (Json.Obj item : Run.done("items", "-a", archive, "--json").lines()) {
      boolean told = item.object("origin").text("kind").equals("testimony");
      assertEquals(told ? "restricted" : "sealed", item.text("restriction"));
    }
    Path copy = Files.createDirectories(folder.resolve("again")).resolve("renamed.guwah.json");
    Files.copy(answers(folder), copy);
    Run.done("add", "-a", archive, copy, copy);
    assertEquals(
        1,
        Run.done("items", "-a", archive, "--json").lines().stream()
            .filter(item -> item.object("origin").text("kind").equals("testimony"))
            .count());
    String judged = Run.done("judgments", "-a", archive).out();
    assertTrue(judged.contains("HeldBack"), judged);
    assertTrue(judged.contains("Consented"), judged);
  }

  @Test
  void a_testimony_is_seen_by_no_more_eyes_than_the_file_it_is_added_in(@TempDir Path folder)
      throws Exception {
    Path archive = folder.resolve("archive");
    Run.done("init", archive);
    Path answers = folder.resolve("testimony-x.guwah.json");
    Files.writeString(
        answers,
        """
        {"guwah":"testimony/1","id":"k3fq0a9z","words":"They took him.","title":"","language":"",
        "teller":"","relation":"","knowledge":"","interviewer":"","earlier":"","use":"KEEP",
        "restriction":"OPEN","held":[],"eyes":"SEALED","hold":[],"explainedBy":"",
        "explainedOn":"","terms":""}
        """);
    Run.done("add", "-a", archive, "--restriction", "sealed", answers, answers);
    assertEquals(
        List.of("sealed", "sealed"),
        Run.done("items", "-a", archive, "--json").lines().stream()
            .map(item -> item.text("restriction"))
            .toList());
  }

  @Test
  void a_file_that_only_calls_itself_so_is_kept_and_told(@TempDir Path folder) throws Exception {
    Path archive = folder.resolve("archive");
    Run.done("init", archive);
    Path wrong = folder.resolve("testimony-x.guwah.json");
    Files.writeString(wrong, "{\"guwah\":\"testimony/1\",\"words\":\"no more\"}");
    Run added = Run.guwah("add", "-a", archive, wrong);
    assertEquals(3, added.code());
    assertTrue((added.out() + added.err()).contains("I009"), added.out());
    assertEquals(1, Run.done("items", "-a", archive, "--json").lines().size());
  }

  private static Path answers(Path folder) throws Exception {
    try (var files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".guwah.json"))
          .findFirst()
          .orElseThrow();
    }
  }

  private static byte[] form(Chrome chrome, Path archive, Path folder) throws Exception {
    Path temporary = Files.createDirectory(folder.resolve("tmp"));
    try (var serving = Program.start(temporary, "serve", "-a", archive);
        BrowserContext person =
            chrome.person(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      Matcher link = LINK.matcher(serving.lineWith("/sign-in"));
      assertTrue(link.find());
      URI once = URI.create(link.group());
      Page owner = Chrome.signIn(person, once);
      return owner.request().get(once.resolve("/testimonies/offline").toString()).body();
    }
  }

  private static Path answered(Chrome chrome, Path form, Path folder) {
    try (BrowserContext person =
        chrome.person(new Browser.NewContextOptions().setLocale("en").setAcceptDownloads(true))) {
      Page page = person.newPage();
      page.navigate(form.toUri().toString());
      page.locator("button").click();
      assertTrue(page.locator("#mistakes").isVisible(), "empty words are told");
      page.locator("#words").fill("مېنىڭ ئىسمىم ئايشەم. ئۇنى كېچىدە ئېلىپ كەتتى.");
      page.locator("#title").fill("A night");
      page.locator("#language").fill("ug");
      page.locator("#teller").fill("ئايشەم");
      page.locator("#hold").fill("باشقا");
      page.locator("button").click();
      assertTrue(page.locator("#mistakes").innerText().contains("باشقا"));
      page.locator("#hold").fill("");
      Download download = page.waitForDownload(() -> page.locator("button").click());
      assertFalse(page.locator("#mistakes").isVisible());
      Path answers = folder.resolve(download.suggestedFilename());
      download.saveAs(answers);
      return answers;
    }
  }
}
