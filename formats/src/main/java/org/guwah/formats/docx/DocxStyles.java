package org.guwah.formats.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.guwah.formats.xml.SafeXml;
import org.guwah.reading.Extract.Shape;

/// What the paragraph styles of a document mean. Programs translate a style's identifier but keep
/// the English name of the built-in ones.
final class DocxStyles {
  static final DocxStyles NONE = new DocxStyles();

  private final Map<String, Shape> shapes = new HashMap<>();
  private final Map<String, String> basedOn = new HashMap<>();

  private DocxStyles() {}

  static DocxStyles read(XMLStreamReader xml) throws XMLStreamException {
    var styles = new DocxStyles();
    String id = "";
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "style" -> id = SafeXml.value(xml, "styleId");
          case "name" -> styles.named(id, SafeXml.value(xml, "val"));
          case "basedOn" -> styles.basedOn.put(id, SafeXml.value(xml, "val"));
          case "outlineLvl" -> styles.ranked(id, SafeXml.value(xml, "val"));
          default -> {
            // Of no matter for the text.
          }
        }
      }
    }
    return styles;
  }

  /// The shape of paragraphs in this style or one it is based on; empty where it says nothing.
  Optional<Shape> shape(String style) {
    Set<String> seen = new HashSet<>();
    for (String id = style; id != null && seen.add(id); id = basedOn.get(id)) {
      Shape shape = shapes.get(id);
      if (shape != null) {
        return Optional.of(shape);
      }
    }
    return Optional.empty();
  }

  /// The shape of an outline level, from 0.
  static Optional<Shape> outline(String level) {
    return switch (level) {
      case "0", "1" -> Optional.of(Shape.HEADING);
      case "2", "3", "4", "5", "6", "7", "8" -> Optional.of(Shape.SUBHEADING);
      default -> Optional.empty();
    };
  }

  private void ranked(String id, String level) {
    outline(level).ifPresent(shape -> shapes.putIfAbsent(id, shape));
  }

  private void named(String id, String name) {
    Shape shape =
        switch (name.toLowerCase(Locale.ROOT)) {
          case "title", "heading 1", "heading 2" -> Shape.HEADING;
          case "subtitle",
              "heading 3",
              "heading 4",
              "heading 5",
              "heading 6",
              "heading 7",
              "heading 8",
              "heading 9" ->
              Shape.SUBHEADING;
          case "caption" -> Shape.CAPTION;
          case "quote", "intense quote", "block text" -> Shape.QUOTE;
          default -> null;
        };
    if (shape != null) {
      shapes.put(id, shape);
    }
  }
}
