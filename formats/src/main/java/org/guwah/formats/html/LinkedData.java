package org.guwah.formats.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What a page's JSON-LD says of its article, in the words of schema.org; empty values where it
/// says nothing.
record LinkedData(
    boolean isNews,
    String title,
    String published,
    String author,
    String publisher,
    String language) {
  private static final int MOST = 1 << 20;
  private static final int DEEPEST = 8;

  static LinkedData of(Document page) {
    for (Element script : page.getElementsByAttributeValue("type", "application/ld+json")) {
      String json = script.data();
      if (json.length() <= MOST) {
        for (Map<?, ?> each : objects(LooseJson.parse(json), 0)) {
          if (type(each).endsWith("Article") || type(each).endsWith("BlogPosting")) {
            return article(each);
          }
        }
      }
    }
    return new LinkedData(false, "", "", "", "", "");
  }

  private static LinkedData article(Map<?, ?> article) {
    return new LinkedData(
        type(article).contains("News") || type(article).contains("Report"),
        text(article.get("headline")),
        text(article.get("datePublished")),
        text(article.get("author")),
        text(article.get("publisher")),
        text(article.get("inLanguage")));
  }

  private static List<Map<?, ?>> objects(Object json, int depth) {
    List<Map<?, ?>> objects = new ArrayList<>();
    if (json instanceof Map<?, ?> object) {
      objects.add(object);
      if (depth < DEEPEST && object.get("@graph") != null) {
        objects.addAll(objects(object.get("@graph"), depth + 1));
      }
    } else if (json instanceof List<?> list && depth < DEEPEST) {
      list.forEach(each -> objects.addAll(objects(each, depth + 1)));
    }
    return objects;
  }

  private static String type(Map<?, ?> object) {
    return object.get("@type") instanceof List<?> types && !types.isEmpty()
        ? text(types.getFirst())
        : text(object.get("@type"));
  }

  /// A string itself, the name of a person or organisation, or those of several.
  private static String text(@org.jspecify.annotations.Nullable Object value) {
    return switch (value) {
      case null -> "";
      case String words -> words;
      case Map<?, ?> object -> object.get("name") instanceof String name ? name : "";
      case List<?> list -> {
        List<String> names = new ArrayList<>();
        for (Object each : list) {
          names.add(each instanceof List<?> ? "" : text(each));
        }
        names.removeIf(String::isEmpty);
        yield String.join(", ", names);
      }
      default -> "";
    };
  }
}
