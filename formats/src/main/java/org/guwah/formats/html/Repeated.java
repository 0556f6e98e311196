package org.guwah.formats.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/// Finds blocks side by side, of the same element and class, that are a document each.
///
/// For each heading of one rank, the largest block that holds no other heading of that rank is
/// taken. Blocks of one parent that look alike are a group. A group counts if most of its blocks
/// have a linked heading or a date, and most hold some text outside links; else they may be the
/// chapters of one text.
final class Repeated {
  private static final int MOST_HEADINGS = 5_000;
  private static final int SOME_TEXT = 80;
  private static final List<String> RANKS = List.of("h1", "h2", "h3", "h4");
  private static final String DATES =
      "time, [itemprop=datePublished], .entry-date, .published, .date, .post-date, .date-header";

  private Repeated() {}

  static List<Element> in(List<Element> headings) {
    for (String rank : RANKS) {
      List<Element> ofRank = headings.stream().filter(each -> each.nameIs(rank)).toList();
      if (ofRank.size() > 1 && ofRank.size() <= MOST_HEADINGS) {
        List<Element> group = largest(blocks(ofRank));
        if (group.size() > 1 && isDocuments(group)) {
          return group;
        }
      }
    }
    return List.of();
  }

  private static Map<Element, Element> blocks(List<Element> headings) {
    IdentityHashMap<Element, Integer> within = new IdentityHashMap<>();
    for (Element heading : headings) {
      for (Element each = heading.parent(); each != null; each = each.parent()) {
        within.merge(each, 1, Integer::sum);
      }
    }
    Map<Element, Element> blocks = new LinkedHashMap<>();
    for (Element heading : headings) {
      Element block = heading;
      Element parent = block.parent();
      while (parent != null && within.getOrDefault(parent, 0) == 1) {
        block = parent;
        parent = block.parent();
      }
      if (!block.equals(heading) && parent != null) {
        blocks.put(heading, block);
      }
    }
    return blocks;
  }

  private static List<Element> largest(Map<Element, Element> blocks) {
    IdentityHashMap<Element, Map<String, List<Element>>> groups = new IdentityHashMap<>();
    List<Element> largest = List.of();
    for (Element block : blocks.values()) {
      List<Element> group =
          groups
              .computeIfAbsent(parent(block), each -> new LinkedHashMap<>())
              .computeIfAbsent(look(block), each -> new ArrayList<>());
      group.add(block);
      largest = group.size() > largest.size() ? group : largest;
    }
    return largest;
  }

  private static Element parent(Element block) {
    Element parent = block.parent();
    return parent == null ? block : parent;
  }

  /// The element's name and its first class without a digit in it: a number names the one entry.
  private static String look(Element block) {
    Set<String> names = block.hasAttr("class") ? block.classNames() : Collections.emptySet();
    String first =
        names.stream()
            .filter(name -> name.chars().noneMatch(Character::isDigit))
            .findFirst()
            .orElse("");
    return block.normalName() + "." + first;
  }

  private static boolean isDocuments(List<Element> group) {
    int signed = 0;
    int withText = 0;
    for (Element block : group) {
      signed += linkedHeading(block) || block.selectFirst(DATES) != null ? 1 : 0;
      withText += Outline.letters(block) >= SOME_TEXT ? 1 : 0;
    }
    return signed * 10 >= group.size() * 6 && withText * 2 > group.size();
  }

  private static boolean linkedHeading(Element block) {
    Element heading = block.selectFirst("h1, h2, h3, h4");
    if (heading == null) {
      return false;
    }
    Element link = heading.selectFirst("a[href]");
    return heading.closest("a[href]") != null
        || (link != null && link.text().length() * 2 > heading.text().length());
  }
}
