package org.guwah.formats.docx;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.guwah.formats.extract.Characters;
import org.guwah.formats.xml.SafeXml;
import org.guwah.reading.Extract.Shape;
import org.jspecify.annotations.Nullable;

/// Walks through the paragraphs and tables of one part of a document.
///
/// Source: ECMA-376-1:2016, section 17. Names are told apart by their local part alone, as the
/// transitional and the strict form differ in nothing but the namespace.
final class DocxBody {
  /// Deeper elements are passed over.
  static final int DEEPEST = 512;

  private static final int ROW = 1_000;

  private final XMLStreamReader xml;
  private final DocxStyles styles;
  private final Sink sink;
  private final List<Paragraph> open = new ArrayList<>();
  private final List<Piece> pending = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();
  private int depth;
  private boolean tooDeep;

  /// Takes the pieces.
  interface Sink {
    /// @param gap how many line ends go before it
    /// @return whether more is wanted
    boolean piece(Shape shape, CharSequence words, int gap);
  }

  DocxBody(XMLStreamReader xml, DocxStyles styles, Sink sink) {
    this.xml = xml;
    this.styles = styles;
    this.sink = sink;
  }

  /// Whether something lay too deep to be read.
  boolean tooDeep() {
    return tooDeep;
  }

  void walk() throws XMLStreamException {
    boolean more = true;
    while (more && xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          begin(xml.getLocalName());
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          more = end(xml.getLocalName());
        }
        default -> {
          // Text is taken where its element begins.
        }
      }
    }
  }

  private void begin(String name) throws XMLStreamException {
    if (depth > DEEPEST) {
      tooDeep = true;
      skip();
      return;
    }
    switch (name) {
      case "p" -> open.add(new Paragraph());
      case "tr" -> rows.add(new Row());
      case "tc" -> cell();
      case "del", "moveFrom", "Fallback", "rt", "instrText", "delText" -> skip();
      case "footnote", "endnote" -> {
        if (!SafeXml.value(xml, "type").isEmpty()) {
          skip();
        }
      }
      case "docPr" -> alternative(SafeXml.value(xml, "descr"));
      case "pStyle" -> style(SafeXml.value(xml, "val"));
      case "outlineLvl" -> outline(SafeXml.value(xml, "val"));
      case "numId" -> numbered(SafeXml.value(xml, "val"));
      case "t" -> {
        String words = text();
        add(words);
      }
      case "tab" -> {
        // In the properties of a paragraph, the same name sets a tabulator.
        if (SafeXml.value(xml, "pos").isEmpty()) {
          add("\t");
        }
      }
      case "br", "cr" -> add("\n");
      case "noBreakHyphen" -> add("\u2011");
      default -> {
        // Holds text, or nothing of interest.
      }
    }
  }

  private boolean end(String name) {
    return switch (name) {
      case "p" -> open.isEmpty() || paragraph(open.removeLast());
      case "tr" -> rows.isEmpty() || row(rows.removeLast());
      default -> true;
    };
  }

  /// A text box lies inside a paragraph: its own paragraphs come after that one.
  private boolean paragraph(Paragraph paragraph) {
    Piece piece = new Piece(paragraph.shape(), paragraph.text);
    if (!open.isEmpty()) {
      pending.add(piece);
      return true;
    }
    boolean more = give(piece, paragraph.shape() == Shape.LIST_ITEM ? 1 : 2);
    for (Piece each : pending) {
      more &= give(each, 2);
    }
    pending.clear();
    return more;
  }

  private boolean row(Row row) {
    if (!rows.isEmpty()) {
      rows.getLast().addAll(row);
      return true;
    }
    if (row.isLine()) {
      return sink.piece(Shape.TABLE_ROW, row.line(), 1);
    }
    boolean more = true;
    for (Piece piece : row.pieces()) {
      more &= sink.piece(piece.shape(), piece.words(), 1);
    }
    return more;
  }

  private boolean give(Piece piece, int gap) {
    if (!rows.isEmpty()) {
      rows.getLast().add(piece);
      return true;
    }
    return sink.piece(piece.shape(), piece.words(), gap);
  }

  private void cell() {
    if (!rows.isEmpty()) {
      rows.getLast().cells.add(new ArrayList<>());
    }
  }

  private void add(String words) {
    if (!open.isEmpty()) {
      open.getLast().text.append(words);
    }
  }

  private void alternative(String words) {
    if (!words.isBlank()) {
      pending.add(new Piece(Shape.ALTERNATIVE, words));
    }
  }

  private void style(String style) {
    if (!open.isEmpty()) {
      open.getLast().styled = styles.shape(style).orElse(null);
    }
  }

  private void outline(String level) {
    if (!open.isEmpty()) {
      open.getLast().outlined = DocxStyles.outline(level).orElse(null);
    }
  }

  private void numbered(String list) {
    if (!open.isEmpty() && !list.equals("0")) {
      open.getLast().numbered = true;
    }
  }

  /// The text of this element; what lies in elements inside it is left out.
  private String text() throws XMLStreamException {
    var text = new StringBuilder();
    int inside = 1;
    while (inside > 0 && xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> inside++;
        case XMLStreamConstants.END_ELEMENT -> inside--;
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          if (inside == 1) {
            text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
          }
        }
        default -> {
          // No text.
        }
      }
    }
    depth--;
    return text.toString();
  }

  private void skip() throws XMLStreamException {
    int inside = 1;
    while (inside > 0 && xml.hasNext()) {
      int event = xml.next();
      inside += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      inside -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    }
    depth--;
  }

  private record Piece(Shape shape, CharSequence words) {}

  private static final class Paragraph {
    private final StringBuilder text = new StringBuilder();
    private @Nullable Shape styled;
    private @Nullable Shape outlined;
    private boolean numbered;

    Shape shape() {
      if (outlined != null) {
        return outlined;
      }
      if (styled != null) {
        return styled;
      }
      return numbered ? Shape.LIST_ITEM : Shape.PARAGRAPH;
    }
  }

  private static final class Row {
    private final List<List<Piece>> cells = new ArrayList<>();
    private boolean nested;

    void add(Piece piece) {
      if (!Characters.allBlank(piece.words()) && !cells.isEmpty()) {
        cells.getLast().add(piece);
      }
    }

    /// The row of a table inside a cell.
    void addAll(Row inner) {
      nested = true;
      inner.pieces().forEach(this::add);
    }

    List<Piece> pieces() {
      return cells.stream().flatMap(List::stream).toList();
    }

    /// Whether it is a row of data, and not a way to lay out a page.
    boolean isLine() {
      int length = 0;
      int filled = 0;
      for (List<Piece> cell : cells) {
        if (cell.size() > 1) {
          return false;
        }
        filled += cell.size();
        length += cell.isEmpty() ? 0 : cell.getFirst().words().length();
      }
      return !nested && filled > 1 && length <= ROW;
    }

    String line() {
      var line = new StringBuilder();
      for (List<Piece> cell : cells) {
        line.append(line.isEmpty() ? "" : "\t");
        line.append(cell.isEmpty() ? "" : Characters.oneLine(cell.getFirst().words()));
      }
      return line.toString();
    }
  }
}
