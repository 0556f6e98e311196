package org.guwah.formats.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// Which elements of a page are a document each, and which only point to others.
///
/// A page says so by `article` elements, by microformats and schema.org types, or, by shape alone,
/// by blocks side by side that each have a linked heading or a date of their own ([Repeated]).
final class Outline {
  /// In letters and digits outside links: a text, and what merely points to one.
  private static final int TEXT = 1_000;

  private static final int TEASER = 300;
  private static final int TIMES = 5;
  private static final int SOME = 20;

  /// Of what is one document.
  static final Outline NONE = new Outline(new Scan());

  private final Set<Element> divisions = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Element> teasers = Collections.newSetFromMap(new IdentityHashMap<>());
  private final boolean sectioned;
  private final int mainHeadings;

  private Outline(Scan scan) {
    this.sectioned = scan.sectioned;
    this.mainHeadings = scan.mainHeadings;
    if (scan.entries.size() > 1) {
      sort(scan.entries);
    }
    if (divisions.size() == 1) {
      divisions.clear();
    }
    if (divisions.isEmpty() && teasers.isEmpty()) {
      divisions.addAll(Repeated.in(scan.headings));
    }
  }

  static Outline of(Element page) {
    var scan = new Scan();
    page.filter(scan);
    return new Outline(scan);
  }

  boolean isDivision(Element element) {
    return !divisions.isEmpty() && divisions.contains(element);
  }

  boolean isTeaser(Element element) {
    return !teasers.isEmpty() && teasers.contains(element);
  }

  /// How many documents the page holds side by side; 0 where it is one.
  int divisions() {
    return divisions.size();
  }

  /// Whether a `header` outside every section is the banner of the page, and not the head of its
  /// only text.
  boolean wrapsPage(Element header) {
    int own = header.getElementsByTag("h1").size();
    return sectioned || mainHeadings > own || header.selectFirst("nav, ul, form, input") != null;
  }

  /// Whether a form is wrapped around the page's text, as some publishing systems do.
  static boolean holdsText(Element form) {
    return holdsSection(form) || form.getElementsByTag("p").size() > 2;
  }

  static boolean holdsSection(Element element) {
    return element.nameIs("body")
        || element.nameIs("html")
        || element.selectFirst("article, main, h1") != null;
  }

  /// How many letters and digits, about, stand in it outside links.
  static int letters(Element element) {
    var count = new Count();
    element.filter(count);
    return count.letters;
  }

  /// One long text among short ones is the page's own, and the others point to further pages.
  private void sort(List<Element> entries) {
    List<Integer> lengths = new ArrayList<>(entries.stream().map(Outline::letters).toList());
    int longest = lengths.indexOf(Collections.max(lengths));
    int length = lengths.remove(/* index */ longest);
    Collections.sort(lengths);
    int usual = lengths.get(lengths.size() / 2);
    if (length >= TEXT && usual < TEASER && length > TIMES * usual) {
      teasers.addAll(entries);
      teasers.remove(entries.get(longest));
    } else {
      entries.stream().filter(each -> letters(each) >= SOME).forEach(divisions::add);
    }
  }

  private static final class Scan implements NodeFilter {
    private final List<Element> entries = new ArrayList<>();
    private final List<Element> headings = new ArrayList<>();
    private boolean sectioned;
    private int mainHeadings;
    private int entryAt = -1;

    @Override
    public FilterResult head(Node node, int depth) {
      return node instanceof Element element ? look(element, depth) : FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (depth == entryAt) {
        entryAt = -1;
      }
      return FilterResult.CONTINUE;
    }

    private FilterResult look(Element element, int depth) {
      Tag tag = Tag.of(element.normalName());
      switch (tag) {
        case HIDDEN, FRAME -> {
          return FilterResult.SKIP_CHILDREN;
        }
        case HEADING, SUBHEADING -> {
          headings.add(element);
          mainHeadings += element.normalName().equals("h1") ? 1 : 0;
        }
        case MAIN, ARTICLE -> sectioned = true;
        default -> {
          // Of no matter here.
        }
      }
      if (entryAt < 0 && (tag == Tag.ARTICLE || isEntry(element))) {
        entries.add(element);
        entryAt = depth;
      }
      return FilterResult.CONTINUE;
    }

    private static boolean isEntry(Element element) {
      return element.attributesSize() > 0
          && !element.nameIs("body")
          && !element.nameIs("html")
          && (element.hasClass("hentry")
              || element.hasClass("h-entry")
              || element.attr("itemtype").endsWith("Article")
              || element.attr("itemtype").endsWith("BlogPosting"));
    }
  }

  private static final class Count implements NodeFilter {
    private int letters;

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode text) {
        letters += dense(text.getWholeText());
      } else if (node instanceof Element element) {
        Tag tag = Tag.of(element.normalName());
        if (tag == Tag.LINK || tag == Tag.HIDDEN || tag == Tag.FRAME) {
          return FilterResult.SKIP_CHILDREN;
        }
      }
      return FilterResult.CONTINUE;
    }

    private static int dense(String text) {
      int count = 0;
      for (int i = 0; i < text.length(); i++) {
        count += text.charAt(i) > ' ' ? 1 : 0;
      }
      return count;
    }
  }
}
