package org.guwah.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a person does in the first quarter of an hour.
class WalkTest {
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void a_person_goes_from_the_sign_in_to_the_log(boolean script, @TempDir Path folder)
      throws IOException {
    try (Site site = Site.full(folder);
        Chrome chrome = new Chrome();
        BrowserContext person =
            chrome.person(
                new Browser.NewContextOptions().setJavaScriptEnabled(script).setLocale("en"))) {
      Page page = Chrome.signIn(person, site);
      assertEquals("North shore", page.locator("h1").textContent());

      page.locator("nav >> text=Library").click();
      assertEquals(10, page.locator(".row").count());

      page.locator("#ask").fill("\"taken to the cannery\" OR verdict");
      page.locator(".ask button").click();
      assertEquals("Documents found: 2", page.locator(".found").textContent());

      page.locator(".row h3 a", new Page.LocatorOptions().setHasText("Four sentenced")).click();
      assertEquals("verdict", page.locator(".words mark").textContent());
      page.locator("text=To the first").click();
      assertTrue(page.url().endsWith("#hit-1"), page.url());
      page.locator("text=Where it comes from").click();
      assertEquals(2, page.locator(".holding").count());

      page.locator("nav >> text=Log").click();
      String note = page.locator("#note").inputValue();
      Download download =
          page.waitForDownload(() -> page.locator("text=Download the checkpoint").click());
      assertEquals(note, Files.readString(download.path()));

      page.locator(".entries a.code").first().click();
      Download proof = page.waitForDownload(() -> page.locator("text=Download the proof").click());
      assertTrue(Files.readString(proof.path()).startsWith("c2sp.org/tlog-proof@v1\n"));

      page.locator("nav >> text=Log").click();
      page.locator("text=Verify now").click();
      assertTrue(page.locator(".verified").textContent().contains("Sound."));

      page.locator(".menu > summary").click();
      page.locator("text=Sign out").click();
      page.navigate(site.page("/documents"));
      assertTrue(page.url().contains("/sign-in?next="), page.url());
      Chrome.signInAgain(page);
      assertTrue(page.url().endsWith("/documents"), page.url());
    }
  }
}
