package org.guwah.formats.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Gathers the lines of all pages, in the order in which PDFBox finds them. Text that runs from
/// right to left is turned into the order in which it is read.
final class PageText extends PDFTextStripper {
  /// Of one page.
  private static final int MOST_DRAWINGS = 20_000;

  private final int max;
  private final Set<COSBase> open = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<List<Line>> pages = new ArrayList<>();
  private final List<String> damaged = new ArrayList<>();
  private final Overprints overprints = new Overprints();
  private final StringBuilder line = new StringBuilder();
  private List<Line> page = new ArrayList<>();
  private float size;
  private float left = Float.MAX_VALUE;
  private float right;
  private boolean begins = true;
  private int length;
  private boolean tooDeep;
  private int drawings;

  /// @param max how many characters are taken
  PageText(int max) {
    this.max = max;
    setSuppressDuplicateOverlappingText(false);
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
    drawings = 0;
    open.clear();
    overprints.clear();
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

  /// A drawing that draws itself shows nothing new, and drawings that each draw several others can
  /// be made to take for ever.
  @Override
  public void showForm(PDFormXObject form) throws IOException {
    if (drawings++ < MOST_DRAWINGS && open.add(form.getCOSObject())) {
      super.showForm(form);
      open.remove(form.getCOSObject());
    } else {
      tooDeep = true;
    }
  }

  @Override
  protected void processTextPosition(TextPosition position) {
    if (!overprints.repeats(position)) {
      super.processTextPosition(position);
    }
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) {
    line.append(text);
    for (TextPosition position : positions) {
      size = Math.max(size, position.getFontSizeInPt());
      left = Math.min(left, position.getXDirAdj());
      right = Math.max(right, position.getXDirAdj() + position.getWidthDirAdj());
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
      page.add(new Line(text, size, Math.max(0, right - left), begins));
      length += text.length();
      begins = false;
    }
    line.setLength(0);
    size = 0;
    left = Float.MAX_VALUE;
    right = 0;
  }
}
