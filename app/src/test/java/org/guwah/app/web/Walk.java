package org.guwah.app.web;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.guwah.app.web.page.Links;
import org.guwah.archive.Derivations.DocumentRow;
import org.guwah.archive.Derivations.ItemRow;
import org.guwah.archive.Derivations.Page;
import org.guwah.model.Field;
import org.guwah.model.Viewer;

/// The pages of a site, each under a name.
final class Walk {
  private Walk() {}

  static Map<String, String> pages(Site site) throws IOException {
    String english = Links.document(document(site, "Night works").id());
    String uyghur = Links.document(document(site, "قۇمسۇۋاردىن").id());
    var pages = new LinkedHashMap<String, String>();
    pages.put("home", "/");
    pages.put("documents", "/documents");
    pages.put("tags", "/tags");
    pages.put("cases", "/cases");
    pages.put("tasks", "/tasks");
    pages.put("claims", "/claims");
    pages.put("review", "/review");
    pages.put("review-kind", "/review?sort=act&kind=detained");
    pages.put("review-add", english.replace("/documents/", "/review/add?of="));
    pages.put("numbers", "/numbers");
    pages.put("positions", "/positions");
    pages.put("contradictions", "/contradictions");
    pages.put("echoes", "/echoes");
    pages.put("records", "/records");
    pages.put("records-places", "/records?type=PLACE");
    pages.put("record-pairs", "/records/pairs");
    pages.put("names", "/names");
    pages.put("lists", "/lists");
    pages.put("groups", "/records/groups");
    pages.put("acts", "/records/acts");
    pages.put("searches", "/searches");
    pages.put("search-list", "/search/list");
    pages.put("new", "/new");
    pages.put("items", "/items");
    pages.put("item", Links.item(item(site, "north-shore-page.txt").item().id()));
    pages.put("search", "/search?q=cannery");
    pages.put("search-mistake", "/search?q=autor:vastan");
    pages.put("search-help", "/search/help");
    pages.put("document", english + "?q=cannery");
    pages.put("document-edit", english + "?edit");
    pages.put("document-mark", english + "?mark=" + start(site, "Night works") + "#mark");
    pages.put("document-similar", english + "/similar");
    pages.put("document-shared", english + "/shared");
    pages.put("document-uyghur", uyghur);
    pages.put("problems", "/problems");
    pages.put("codes", "/problems/codes");
    pages.put("log", "/log");
    pages.put("entry", "/log/entries/1");
    pages.put("verify", "/log/verify");
    pages.put("add", "/add");
    pages.put("testimonies", "/testimonies");
    pages.put("testimony-form", "/testimonies/new");
    pages.put("testimony-paper", "/testimonies/paper");
    pages.put("people", "/people");
    pages.put("keys", "/keys");
    pages.put("about", "/about");
    pages.put("missing", "/no-such-page");
    return pages;
  }

  /// Where the first block of a document begins that can be marked.
  private static int start(Site site, String titleBegins) throws IOException {
    var document = document(site, titleBegins).document();
    return document.start() + document.blocks().get(1).start();
  }

  static DocumentRow document(Site site, String titleBegins) throws IOException {
    return site.archive.derivations().library(Viewer.owner(Site.OWNER)).documents(Page.ALL).stream()
        .filter(row -> row.document().value(Field.TITLE).startsWith(titleBegins))
        .findFirst()
        .orElseThrow();
  }

  static ItemRow item(Site site, String name) throws IOException {
    return site.archive.derivations().library(Viewer.owner(Site.OWNER)).items(Page.ALL).stream()
        .filter(row -> row.item().name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
