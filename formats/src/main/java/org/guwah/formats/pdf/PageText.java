package org.guwah.formats.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Gathers the lines of all pages, in the order in which PDFBox finds them. Text that runs from
/// right to left is turned into the order in which it is read.
final class PageText extends PDFTextStripper {
  private final int max;
  private final List<List<Line>> pages = new ArrayList<>();
  private final List<String> damaged = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private List<Line> page = new ArrayList<>();
  private float size;
  private boolean begins = true;
  private int length;
  private boolean tooDeep;

  /// @param max how many characters are taken
  PageText(int max) {
    this.max = max;
  }

  /// The lines of each page; pages that could not be read have none.
  List<List<Line>> pages() {
    return pages;
  }

  /// What is wrong with single pages.
  List<String> damaged() {
    return damaged;
  }

  boolean tooDeep() {
    return tooDeep;
  }

  void gather(PDDocument document) throws IOException {
    writeText(document, Writer.nullWriter());
  }

  @Override
  public void processPage(PDPage next) {
    page = new ArrayList<>();
    if (length <= max) {
      try {
        super.processPage(next);
      } catch (IOException | RuntimeException e) {
        damaged.add("page " + (pages.size() + 1) + ": " + e);
      } catch (StackOverflowError e) {
        tooDeep = true;
      }
    }
    endLine();
    pages.add(page);
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) {
    line.append(text);
    for (TextPosition position : positions) {
      size = Math.max(size, position.getFontSizeInPt());
    }
  }

  @Override
  protected void writeString(String text) {
    line.append(text);
  }

  @Override
  protected void writeWordSeparator() {
    line.append(' ');
  }

  @Override
  protected void writeLineSeparator() {
    endLine();
  }

  @Override
  protected void writeParagraphStart() {
    endLine();
    begins = true;
  }

  @Override
  protected void writeParagraphEnd() {
    endLine();
    begins = true;
  }

  @Override
  protected void writePageEnd() {
    endLine();
    begins = true;
  }

  private void endLine() {
    String text = line.toString().strip();
    if (!text.isEmpty()) {
      page.add(new Line(text, size, begins));
      length += text.length();
      begins = false;
    }
    line.setLength(0);
    size = 0;
  }
}
