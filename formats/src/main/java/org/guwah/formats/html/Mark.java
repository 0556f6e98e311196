package org.guwah.formats.html;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/// What an element's attributes say its text is for.
///
/// Class names are no standard, but the same few dozen stand in most themes of most publishing
/// systems, and microformats made some of them one. Only whole names count.
enum Mark {
  AUTHOR,
  DATE,
  CAPTION,
  FRAME,
  HIDDEN,
  ENTRY;

  private static final Map<String, Mark> CLASSES = new HashMap<>();
  private static final Map<String, Mark> ROLES = new HashMap<>();
  private static final Map<String, Mark> PROPERTIES = new HashMap<>();
  private static final Set<Mark> NONE = Set.of();

  static {
    put(CLASSES, AUTHOR, "author byline p-author entry-author post-author article-author");
    put(CLASSES, AUTHOR, "author-name post-byline article-byline byline-name contributor");
    put(CLASSES, DATE, "published entry-date dt-published post-date article-date date");
    put(CLASSES, DATE, "timestamp datetime pubdate publish-date published-date posted-on");
    put(CLASSES, DATE, "post-time date-header article-time");
    put(CLASSES, CAPTION, "wp-caption-text caption image-caption photo-caption media-caption");
    put(CLASSES, CAPTION, "gallery-caption caption-text img-caption picture-caption credit");
    put(CLASSES, CAPTION, "photo-credit image-credit thumbcaption");
    put(CLASSES, FRAME, "nav navigation navbar menu main-menu sidebar breadcrumb breadcrumbs");
    put(CLASSES, FRAME, "pagination pager page-numbers share sharing share-buttons social");
    put(CLASSES, FRAME, "social-links sharedaddy sd-sharing jp-relatedposts related related-posts");
    put(CLASSES, FRAME, "related-articles comments comments-area comment-list comment-respond");
    put(CLASSES, FRAME, "respond widget widget-area site-footer site-header masthead cookie");
    put(CLASSES, FRAME, "cookie-banner cookie-notice cookie-consent advert advertisement ads");
    put(CLASSES, FRAME, "ad-container newsletter newsletter-signup subscribe skip-link");
    put(CLASSES, FRAME, "post-navigation nav-links posts-navigation tag-links cat-links");
    put(CLASSES, FRAME, "tags-links post-tags secondary footer toolbar");
    put(CLASSES, HIDDEN, "screen-reader-text sr-only visually-hidden visuallyhidden");
    put(CLASSES, ENTRY, "h-entry hentry");
    put(ROLES, FRAME, "navigation banner contentinfo complementary search menu menubar toolbar");
    put(ROLES, FRAME, "tablist dialog alertdialog alert");
    put(PROPERTIES, AUTHOR, "author creator");
    put(PROPERTIES, DATE, "datepublished datecreated");
    put(PROPERTIES, CAPTION, "caption");
  }

  /// The marks of one element; mostly none.
  static Set<Mark> of(Element element) {
    if (element.attributesSize() == 0) {
      return NONE;
    }
    Set<Mark> marks = EnumSet.noneOf(Mark.class);
    for (Attribute attribute : element.attributes()) {
      add(attribute.getKey(), attribute.getValue(), marks);
    }
    return marks;
  }

  private static void add(String name, String value, Set<Mark> marks) {
    switch (name) {
      case "class" -> addNamed(CLASSES, value, marks);
      case "id" -> {
        if (CLASSES.get(value.toLowerCase(Locale.ROOT)) == FRAME) {
          marks.add(FRAME);
        }
      }
      case "role" -> addNamed(ROLES, value, marks);
      case "itemprop" -> addNamed(PROPERTIES, value, marks);
      case "itemtype" -> {
        if (value.endsWith("Article") || value.endsWith("BlogPosting")) {
          marks.add(ENTRY);
        }
      }
      case "rel" -> {
        if (value.equals("author")) {
          marks.add(AUTHOR);
        }
      }
      case "hidden" -> marks.add(HIDDEN);
      case "style" -> {
        if (hides(value)) {
          marks.add(HIDDEN);
        }
      }
      default -> {
        // Says nothing about the text.
      }
    }
  }

  private static boolean hides(String style) {
    String plain = style.toLowerCase(Locale.ROOT).replace(" ", "");
    return plain.contains("display:none") || plain.contains("visibility:hidden");
  }

  private static void addNamed(Map<String, Mark> names, String value, Set<Mark> marks) {
    int from = 0;
    for (int i = 0; i <= value.length(); i++) {
      if (i == value.length() || value.charAt(i) <= ' ') {
        if (i > from) {
          Mark mark = names.get(value.substring(from, i).toLowerCase(Locale.ROOT));
          if (mark != null) {
            marks.add(mark);
          }
        }
        from = i + 1;
      }
    }
  }

  private static void put(Map<String, Mark> names, Mark mark, String all) {
    for (String name : all.split(" ", -1)) {
      names.put(name, mark);
    }
  }
}
