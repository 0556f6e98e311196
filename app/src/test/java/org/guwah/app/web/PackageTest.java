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
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/// The package as a person gets it: unpacked, on a machine that has no Java. Only where asked for,
/// with `-Dguwah.package=FOLDER`; `./build dist` does.
@EnabledIfSystemProperty(named = "guwah.package", matches = ".+")
class PackageTest {
  private static final Path ROOT = Path.of(System.getProperty("guwah.package", ""));
  private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/\\S+\\s");
  private static final List<String> PAGES =
      List.of("/", "/documents", "/items", "/search?q=workers", "/problems", "/log", "/about");

  /// What a machine of four gigabytes can spare.
  private static final long MOST_MEGABYTES = 2000;

  @TempDir private Path folder;
  private Unpacked guwah;

  @BeforeEach
  void on_a_machine_without_java() throws IOException {
    guwah = new Unpacked(ROOT, folder.resolve("home"));
  }

  @Test
  void the_commands_run_with_the_java_that_lies_in_the_package() throws Exception {
    assertTrue(guwah.done("guwah", "--version").contains("guwah "));

    String said = guwah.done("guwah", "demo", "--no-serve", "--dir", folder.resolve("demo"));

    assertTrue(said.contains("119 documents"), said);
    assertTrue(guwah.done("guwah", "doctor", "-a", folder.resolve("demo")).contains("Java 25"));
  }

  @Test
  void a_person_walks_through_the_pages() throws Exception {
    Path archive = folder.resolve("archive");
    Path said = folder.resolve("said.txt");
    guwah.done("guwah", "init", archive);
    guwah.done("guwah", "add", "-a", archive, ROOT.resolve("sample/collection"));
    Process serving = guwah.start(said, "guwah", "serve", "-a", archive);
    try (Chrome chrome = new Chrome();
        BrowserContext person = chrome.person(new Browser.NewContextOptions().setLocale("ar"))) {
      URI link = URI.create(address(said));
      Page page = Chrome.signIn(person, link);
      for (String path : PAGES) {
        assertEquals(200, page.navigate(link.resolve(path).toString()).status(), path);
        assertEquals("rtl", page.locator("html").getAttribute("dir"), path);
      }
      page.navigate(link.resolve("/documents").toString());
      page.locator(".row h3 a").first().click();
      assertFalse(page.locator("h1").textContent().isBlank());
      long megabytes = Unpacked.megabytes(serving);
      System.out.println("package: serving and its workers took " + megabytes + " MB at most");
      assertTrue(megabytes < MOST_MEGABYTES, megabytes + " MB");
    } finally {
      serving.destroy();
      serving.waitFor();
    }
    guwah.done("guwah", "verify", "-a", archive);
  }

  @Test
  void a_double_click_makes_an_archive_beside_the_package_and_opens_the_browser() throws Exception {
    Path opened = folder.resolve("opened.txt");
    browser(opened);
    Process clicked = guwah.start(folder.resolve("first.txt"), "start-guwah.sh");
    String address = address(opened);
    Files.delete(opened);

    guwah.done("start-guwah.sh");

    assertEquals(address, address(opened));
    assertTrue(Files.isDirectory(ROOT.resolveSibling("Guwah-archive")));
    stop(clicked);
  }

  @Test
  void without_a_browser_the_address_is_in_a_file_until_it_stops() throws Exception {
    Path file = ROOT.resolveSibling("Guwah-archive-address.txt");
    Process clicked = guwah.start(folder.resolve("first.txt"), "start-guwah.sh");

    String address = address(file);

    assertTrue(Files.readString(folder.resolve("first.txt")).contains(address));
    stop(clicked);
    assertFalse(Files.exists(file));
  }

  @Test
  void on_another_kind_of_machine_the_package_says_what_to_get() throws Exception {
    Path other = folder.resolve("other");
    Files.createDirectories(other.resolve("lib"));
    Files.copy(ROOT.resolve("guwah"), other.resolve("guwah"));
    Files.copy(ROOT.resolve("lib/start.sh"), other.resolve("lib/start.sh"));
    Files.writeString(other.resolve("lib/stamp"), "0");
    Files.writeString(other.resolve("lib/machine"), "Linux vax");
    var elsewhere = new Unpacked(other, folder.resolve("elsewhere"));

    assertTrue(elsewhere.ended(2, "guwah", "--version").contains("is for Linux vax"));
  }

  private void stop(Process clicked) throws Exception {
    guwah.done("start-guwah.sh", "stop");
    assertTrue(clicked.waitFor(30, TimeUnit.SECONDS), "it goes on serving");
  }

  /// Puts a browser on the machine that only notes what it is asked to open.
  private void browser(Path opened) throws IOException {
    Path program = guwah.tools().resolve("xdg-open");
    Files.writeString(program, "#!/usr/bin/env bash\necho \"$1 \" >\"" + opened + "\"\n");
    assertTrue(program.toFile().setExecutable(true));
  }

  /// The last address in the file, as soon as one stands there.
  private static String address(Path file) throws IOException, InterruptedException {
    for (int i = 0; i < 600; i++) {
      Matcher found = ADDRESS.matcher(Files.exists(file) ? Files.readString(file) : "");
      String last = "";
      while (found.find()) {
        last = found.group().strip();
      }
      if (!last.isEmpty()) {
        return last;
      }
      Thread.sleep(100);
    }
    throw new AssertionError("no address in " + file);
  }
}
