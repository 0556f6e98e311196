package org.guwah.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyingTest {
  @Test
  void a_changed_original_is_named_on_the_page(@TempDir Path folder) throws IOException {
    try (Site site = Site.full(folder);
        Chrome chrome = new Chrome();
        BrowserContext person = chrome.person(new Browser.NewContextOptions().setLocale("en"))) {
      String hex = Walk.item(site, "vestnik-ru.txt").item().content().hex();
      change(folder.resolve("archive/originals"), hex);
      Page page = Chrome.signIn(person, site);
      page.locator("text=Verify now").click();

      assertEquals("V001", page.locator(".problem-row .code").innerText());
      assertTrue(page.locator(".verified").innerText().contains("Findings: 1."));
      page.navigate(site.page("/"));
      assertTrue(page.locator(".verified.unsound").isVisible());
    }
  }

  private static void change(Path originals, String hex) throws IOException {
    Path original;
    try (var files = Files.walk(originals)) {
      original = files.filter(file -> file.endsWith(hex)).findFirst().orElseThrow();
    }
    assertTrue(original.toFile().setWritable(true));
    byte[] bytes = Files.readAllBytes(original);
    bytes[0] ^= 1;
    Files.write(original, bytes);
  }
}
