package org.guwah.formats.html;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.guwah.formats.extract.Characters;
import org.guwah.formats.extract.ExtractBuilder;
import org.guwah.formats.extract.Moments;
import org.guwah.model.Field;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What a page says about itself as a whole: in JSON-LD, in `meta` elements, in its title.
///
/// The day a page names is the day it was posted. Whether that is also the day of publishing hangs
/// on whether the page is the publisher's own; so it is proposed as published too, as unsure.
final class PageFields {
  private static final List<String> DAYS =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "datepublished",
          "citation_publication_date",
          "parsely-pub-date",
          "sailthru.date",
          "dcterms.issued",
          "dc.date.issued",
          "dcterms.created",
          "dcterms.date",
          "dc.date",
          "pubdate",
          "publishdate",
          "publish_date",
          "publish-date",
          "date");
  private static final List<String> AUTHORS =
      List.of(
          "author",
          "article:author",
          "parsely-author",
          "citation_author",
          "dc.creator",
          "dcterms.creator",
          "byl");
  private static final List<String> PUBLISHERS =
      List.of("og:site_name", "publisher", "dc.publisher", "dcterms.publisher", "copyright");
  private static final List<String> TITLES =
      List.of("og:title", "citation_title", "dc.title", "dcterms.title", "twitter:title");

  private final Map<String, String> meta = new HashMap<>();
  private final ExtractBuilder out;

  private PageFields(ExtractBuilder out) {
    this.out = out;
  }

  static void read(Document page, ExtractBuilder out) {
    new PageFields(out).read(page);
  }

  /// The language of a `lang` attribute, or the empty string where it names none.
  static String language(String attribute) {
    String tag = attribute.strip().replace('_', '-');
    Locale locale = Locale.forLanguageTag(tag);
    return locale.getLanguage().isEmpty() ? "" : locale.toLanguageTag();
  }

  /// A person's name without the word that introduces it, and no address.
  static String person(String name) {
    String line = Characters.oneLine(name);
    if (line.regionMatches(true, 0, "by ", 0, 3)) {
      line = line.substring(3).strip();
    }
    return line.startsWith("http:") || line.startsWith("https:") ? "" : line;
  }

  private void read(Document page) {
    for (Element each : page.getElementsByTag("meta")) {
      String name = each.attr("property");
      name = name.isEmpty() ? each.attr("name") : name;
      name = name.isEmpty() ? each.attr("itemprop") : name;
      meta.putIfAbsent(name.toLowerCase(Locale.ROOT), each.attr("content"));
    }
    LinkedData data = LinkedData.of(page);
    out.field(Field.TITLE, data.title(), true);
    title(page);
    day(data.published(), data.isNews());
    DAYS.forEach(name -> day(value(name), false));
    out.field(Field.BYLINE, person(data.author()), true);
    AUTHORS.forEach(name -> out.field(Field.BYLINE, person(value(name)), true));
    out.field(Field.PUBLISHER, data.publisher(), data.isNews());
    PUBLISHERS.forEach(name -> out.field(Field.PUBLISHER, value(name), false));
    out.field(Field.LANGUAGE, language(data.language()), true);
    Element root = page.selectFirst("html");
    out.field(Field.LANGUAGE, language(root == null ? "" : root.attr("lang")), false);
  }

  /// The heading that the other titles begin with is the title without the site's name.
  private void title(Document page) {
    List<Element> headings = page.getElementsByTag("h1");
    String heading = headings.size() == 1 ? Characters.oneLine(headings.getFirst().text()) : "";
    String wide = "";
    for (String name : TITLES) {
      wide = wide.isEmpty() ? Characters.oneLine(value(name)) : wide;
    }
    String title = Characters.oneLine(page.title());
    boolean agreed = wide.startsWith(heading) || title.startsWith(heading);
    if (!heading.isEmpty() && agreed) {
      out.field(Field.TITLE, heading, true);
    }
    out.field(Field.TITLE, wide, true);
    out.field(Field.TITLE, title, false);
  }

  private void day(String written, boolean news) {
    Moments.day(written)
        .ifPresent(day -> {
          out.field(Field.POSTED, day, true);
          out.field(Field.PUBLISHED, day, news);
        });
  }

  private String value(String name) {
    return meta.getOrDefault(name, "");
  }
}
