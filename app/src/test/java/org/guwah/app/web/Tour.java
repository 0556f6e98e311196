package org.guwah.app.web;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.function.Consumer;

/// The pages of the sample as somebody at work sees them, with what was recorded on it.
///
/// @param look makes the words of a testimony different from those of another tour
/// @param shown is told the name of each page once it is there
record Tour(Page page, URI home, String look, Consumer<String> shown) {
  private static final int TRIES = 120;
  private static final String PERSON = "/records?q=Ilyaz+Qorvan";

  void go() {
    at("home", "/");
    at("documents", "/documents");
    at("tags", "/tags");
    at("tag", "/tags/Cannery");
    at("cases", "/cases");
    follow("main h3 a[href^='/cases/'], main li a[href^='/cases/']");
    shown.accept("case");
    at("tasks", "/tasks");
    at("searches", "/searches");
    at("new", "/new");
    at("items", "/items");
    at("problems", "/problems");
    at("log", "/log");
    at("search", "/search?q=%22seasonal+workers%22");
    at("search-facets", "/search?q=cannery+NOT+language:ru");
    at("search-none", "/search?q=canery");
    at("search-chinese", "/search?q=%E6%9E%97%E6%B3%8A");
    found("document", "title:%22Wrong+man+named%22");
    found("document-wire", "title:%22night+trucks%22");
    page.navigate(page.url().replaceFirst("[?].*", "") + "/shared");
    shown.accept("shared");
    found("document-uyghur", "language:ug+kind:text");
    found("document-chinese", "language:zh");
    records();
    testimony();
  }

  private void records() {
    // Names and acts are looked for by the way while the pages are served.
    for (int i = 0; i < TRIES && page.locator(".timeline .claim").count() == 0; i++) {
      page.waitForTimeout(500);
      page.navigate(home.resolve(PERSON).toString());
      if (page.locator(".record").count() > 0) {
        follow(".record h2 a");
      }
    }
    at("records", "/records");
    at("records-groups", "/records/groups");
    at("records-acts", "/records/acts");
    at("records-places", "/records?type=PLACE");
    follow(".record h2 a");
    shown.accept("place");
    at("records-found", PERSON);
    follow(".record h2 a");
    shown.accept("person");
    follow(".timeline .claim h3 a");
    shown.accept("act");
    at("pairs", "/records/pairs");
    follow("main a[href^='/records/compare']");
    shown.accept("compare");
    at("lists", "/lists");
  }

  private void at(String name, String path) {
    page.navigate(home.resolve(path).toString());
    shown.accept(name);
  }

  private void follow(String links) {
    String link = page.locator(links).first().getAttribute("href");
    page.navigate(home.resolve(link).toString());
  }

  private void found(String name, String query) {
    page.navigate(home.resolve("/search?q=" + query).toString());
    follow("main .rows h3 > a");
    shown.accept(name);
  }

  private void testimony() {
    page.navigate(home.resolve("/testimonies/new").toString());
    page.locator("#words")
        .fill("They took him at night. My sister Lidmira saw the van, " + look + ".");
    page.locator("#title").fill("The night of the van, told by Lidmira Vastan");
    page.locator("#language").fill("en");
    page.locator("#teller").fill("Lidmira Vastan");
    page.locator("#relation").fill("sister-in-law");
    page.locator("#hold").fill("my cousin");
    page.locator("#restriction").selectOption("OPEN");
    page.locator("main button.main").click();
    shown.accept("testimony-mistake");
    page.locator("#hold").fill("");
    page.locator("main button.main").click();
    shown.accept("testimony-preview");
    page.locator("button[value=save]").click();
    shown.accept("testimony-saved");
    page.navigate(home.resolve("/testimonies").toString());
    shown.accept("testimonies");
    follow("main .rows .id a");
    shown.accept("testimony-item");
  }
}
