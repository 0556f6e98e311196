package org.guwah.app.web.reader;

import java.util.ArrayList;
import java.util.List;
import org.guwah.model.Block;
import org.guwah.model.Document;
import org.guwah.model.Role;
import org.guwah.model.Standing;

/// Lays the text of a document out in paragraphs, and long texts in several sheets. No words are
/// left out: those that stand in no block are shown too.
final class Layout {
  /// In UTF-16 code units: about 20 printed pages, which a browser shows at once.
  private static final int SHEET = 40_000;

  private final Document document;
  private final String text;
  private final Layers layers;
  private final List<Paragraph> paragraphs = new ArrayList<>();

  private Layout(Document document, String text, Layers layers) {
    this.document = document;
    this.text = text;
    this.layers = layers;
  }

  /// @param text of the document
  /// @return at least one sheet
  static List<List<Paragraph>> sheets(Document document, String text, Layers layers) {
    var layout = new Layout(document, text, layers);
    int at = 0;
    for (Block block : document.blocks()) {
      layout.between(at, block.start());
      layout.block(block);
      at = block.end();
    }
    layout.between(at, text.length());
    return layout.sheets();
  }

  private void between(int start, int end) {
    if (start < end && !text.substring(start, end).isBlank()) {
      add(Role.BODY, Standing.UNSURE, start, end, false);
    }
  }

  private void block(Block block) {
    add(block.role(), block.standing(), block.start(), block.end(), true);
  }

  private void add(Role role, Standing standing, int start, int end, boolean block) {
    String seen = Paragraph.seen(text.substring(start, end));
    for (int at = start; at < end; ) {
      int stop = stop(at, end);
      paragraphs.add(
          new Paragraph(
              role,
              standing,
              document.start() + start,
              document.start() + end,
              seen,
              block && at == start,
              layers.cut(text, at, stop)));
      at = stop;
    }
  }

  /// Cuts a block that is longer than a sheet, where there is a space if there is one.
  private int stop(int at, int end) {
    if (end - at <= SHEET) {
      return end;
    }
    int space = text.lastIndexOf(' ', at + SHEET);
    int stop = space > at + SHEET / 2 ? space + 1 : at + SHEET;
    return Character.isLowSurrogate(text.charAt(stop)) ? stop + 1 : stop;
  }

  private List<List<Paragraph>> sheets() {
    var sheets = new ArrayList<List<Paragraph>>();
    var sheet = new ArrayList<Paragraph>();
    int length = 0;
    for (Paragraph paragraph : paragraphs) {
      if (length > 0 && length + paragraph.length() > SHEET) {
        sheets.add(List.copyOf(sheet));
        sheet.clear();
        length = 0;
      }
      sheet.add(paragraph);
      length += paragraph.length();
    }
    sheets.add(List.copyOf(sheet));
    return sheets;
  }
}
