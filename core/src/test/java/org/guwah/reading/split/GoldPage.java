package org.guwah.reading.split;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.guwah.model.Field;
import org.guwah.model.Role;
import org.guwah.model.Stated;
import org.guwah.reading.Extract;
import org.guwah.reading.Extract.Division;
import org.guwah.reading.Extract.Piece;
import org.guwah.reading.Extract.Shape;

/// A made-up page with the answers written into it.
///
/// A line `B words` is a line of the page and its role: `T` title, `D` dateline, `Y` byline, `B`
/// body, `C` caption, `R` credit, `X` boilerplate, `Q` quote. Behind the letter a shape may stand,
/// as in `T:h2 words`; without one it is a plain line. `> document key=value; …` begins a document
/// with what is right of it as a whole, `> division …` one that the format itself marks off with
/// these fields (but those after `expect.`), `> frame` what belongs to none. `#` begins a remark.
///
/// @param roles of each character of the text; white space counts for nothing
record GoldPage(String name, Extract extract, List<GoldDocument> documents, List<Role> roles) {
  /// A document that is right.
  ///
  /// @param start from 0
  /// @param end excluded
  /// @param fields title, posted, published, publisher, byline, language; absent where there is
  ///   none
  record GoldDocument(int start, int end, Map<Field, String> fields) {}

  static GoldPage read(String folder, String name) throws IOException {
    String resource = folder + "/" + name + ".page";
    try (InputStream in =
        Objects.requireNonNull(GoldPage.class.getResourceAsStream(resource), resource)) {
      String source = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return of(name, source);
    }
  }

  static GoldPage of(String name, String source) {
    return new Parser(name).parse(source);
  }

  private static final class Parser {
    private final String name;
    private final StringBuilder text = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Role> roles = new ArrayList<>();
    private final List<GoldDocument> documents = new ArrayList<>();
    private final List<Division> divisions = new ArrayList<>();
    private Map<Field, String> fields = new EnumMap<>(Field.class);
    private Map<Field, String> given = new EnumMap<>(Field.class);
    private int start = -1;
    private int divisionStart = -1;

    Parser(String name) {
      this.name = name;
    }

    GoldPage parse(String source) {
      for (String line : source.split("\n", -1)) {
        if (line.startsWith("> ")) {
          section(line.substring(2));
        } else if (!line.startsWith("#")) {
          line(line);
        }
      }
      close(true);
      var extract =
          new Extract("text/plain", text.toString(), pieces, divisions, Map.of(), List.of());
      return new GoldPage(name, extract, documents, roles);
    }

    private void section(String words) {
      boolean isDivision = words.startsWith("division");
      close(isDivision || words.startsWith("frame"));
      if (words.startsWith("frame")) {
        return;
      }
      start = text.length();
      fields = fields(words.replace("expect.", ""));
      if (isDivision) {
        divisionStart = text.length();
        given = fields(words.replaceAll("expect[^;]*;", ""));
      }
    }

    private void close(boolean divisionToo) {
      int end = text.toString().stripTrailing().length();
      if (start >= 0) {
        documents.add(new GoldDocument(start, end, fields));
      }
      if (divisionToo && divisionStart >= 0) {
        var stated = new EnumMap<Field, Stated>(Field.class);
        given.forEach((field, value) -> stated.put(field, Stated.read(value)));
        divisions.add(new Division(divisionStart, end, stated));
        divisionStart = -1;
      }
      start = -1;
    }

    private static Map<Field, String> fields(String words) {
      var fields = new EnumMap<Field, String>(Field.class);
      int space = words.indexOf(' ');
      for (String pair : space < 0 ? new String[0] : words.substring(space).split(";")) {
        String[] parts = pair.strip().split("=", 2);
        fields.put(Field.valueOf(parts[0].toUpperCase(Locale.ROOT)), parts[1]);
      }
      return fields;
    }

    private void line(String line) {
      if (line.isBlank()) {
        append("\n", Role.BOILERPLATE);
        return;
      }
      int space = line.indexOf(' ');
      String words = line.substring(space + 1);
      Role role = role(line.charAt(0));
      if (role == Role.TITLE) {
        fields.putIfAbsent(Field.TITLE, words);
      }
      String shape = line.substring(Math.min(space, 2), space);
      String value = shape.contains("=") ? shape.substring(shape.indexOf('=') + 1) : "";
      pieces.add(new Piece(shape(shape), text.length(), text.length() + words.length(), value));
      append(words + "\n", role);
    }

    private void append(String words, Role role) {
      text.append(words);
      words.chars().forEach(c -> roles.add(role));
    }

    private static Role role(char letter) {
      return switch (letter) {
        case 'T' -> Role.TITLE;
        case 'D' -> Role.DATELINE;
        case 'Y' -> Role.BYLINE;
        case 'B' -> Role.BODY;
        case 'C' -> Role.CAPTION;
        case 'R' -> Role.CREDIT;
        case 'X' -> Role.BOILERPLATE;
        case 'Q' -> Role.QUOTE;
        default -> throw new IllegalArgumentException("no role has the letter " + letter);
      };
    }

    private static Shape shape(String shape) {
      return switch (shape.replaceAll("=.*", "")) {
        case "" -> Shape.LINE;
        case "h1", "h2" -> Shape.HEADING;
        case "h3" -> Shape.SUBHEADING;
        case "p" -> Shape.PARAGRAPH;
        case "li" -> Shape.LIST_ITEM;
        case "q" -> Shape.QUOTE;
        case "cap" -> Shape.CAPTION;
        case "alt" -> Shape.ALTERNATIVE;
        case "time" -> Shape.TIME;
        case "by" -> Shape.AUTHOR;
        case "links" -> Shape.LINKS;
        case "frame" -> Shape.FRAME;
        case "row" -> Shape.TABLE_ROW;
        default -> throw new IllegalArgumentException("no shape is called " + shape);
      };
    }
  }
}
