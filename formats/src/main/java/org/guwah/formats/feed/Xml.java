package org.guwah.formats.feed;

import java.util.Optional;
import org.jsoup.nodes.Element;

/// Looks into an element of a feed. Names are given with the usual prefix.
final class Xml {
  private Xml() {}

  /// The name without its prefix, in small letters.
  static String local(Element element) {
    String name = element.normalName();
    return name.substring(name.indexOf(':') + 1);
  }

  static Optional<Element> child(Element element, String name) {
    for (Element child = element.firstElementChild();
        child != null;
        child = child.nextElementSibling()) {
      if (child.normalName().equals(name)) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  /// The text of the first child of one of these names that has any; else the empty string.
  static String text(Element element, String... names) {
    for (String name : names) {
      String text = child(element, name).map(Element::wholeText).orElse("").strip();
      if (!text.isEmpty()) {
        return text;
      }
    }
    return "";
  }
}
