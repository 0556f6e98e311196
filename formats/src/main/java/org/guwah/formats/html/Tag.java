package org.guwah.formats.html;

import java.util.HashMap;
import java.util.Map;

/// What an element does to the text in it, by its name.
enum Tag {
  /// Runs along in its line.
  INLINE(0),
  LINK(0),
  MOMENT(0),
  IMAGE(0),
  BREAK(0),
  /// Stands on lines of its own, without space around it.
  BLOCK(1),
  ARTICLE(2),
  MAIN(1),
  SECTION(1),
  HEADER(1),
  FOOTER(1),
  FORM(1),
  /// Always wraps the text: navigation and the like.
  FRAME(2),
  PARAGRAPH(2),
  GROUP(2),
  HEADING(2),
  SUBHEADING(2),
  ITEM(1),
  QUOTE(2),
  CAPTION(1),
  VERBATIM(2),
  ROW(1),
  CELL(1),
  /// Nobody sees it.
  HIDDEN(0);

  private static final Map<String, Tag> BY_NAME = new HashMap<>();

  static {
    put(LINK, "a");
    put(MOMENT, "time");
    put(IMAGE, "img");
    put(BREAK, "br");
    put(BLOCK, "html body div address center dd details dialog fieldset hgroup legend summary");
    put(BLOCK, "table tbody thead tfoot noframes search");
    put(ARTICLE, "article");
    put(MAIN, "main");
    put(SECTION, "section");
    put(HEADER, "header");
    put(FOOTER, "footer");
    put(FORM, "form");
    put(FRAME, "nav aside menu button label textarea");
    put(PARAGRAPH, "p");
    put(GROUP, "ul ol dl dir figure hr");
    put(HEADING, "h1 h2");
    put(SUBHEADING, "h3 h4 h5 h6");
    put(ITEM, "li dt");
    put(QUOTE, "blockquote");
    put(CAPTION, "figcaption caption");
    put(VERBATIM, "pre listing xmp plaintext");
    put(ROW, "tr");
    put(CELL, "td th");
    put(HIDDEN, "head script style template noscript svg iframe object embed video audio canvas");
    put(HIDDEN, "select datalist input meta link base applet map progress meter");
  }

  private final int gap;

  Tag(int gap) {
    this.gap = gap;
  }

  /// @param name in small letters
  static Tag of(String name) {
    return BY_NAME.getOrDefault(name, INLINE);
  }

  /// How many line ends go around it; 0 where it begins no line.
  int gap() {
    return gap;
  }

  private static void put(Tag tag, String names) {
    for (String name : names.split(" ", -1)) {
      BY_NAME.put(name, tag);
    }
  }
}
