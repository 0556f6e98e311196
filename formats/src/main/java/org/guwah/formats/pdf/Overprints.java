package org.guwah.formats.pdf;

import java.util.Arrays;
import org.apache.pdfbox.text.TextPosition;

/// Tells letters that are printed a second time over themselves, as some programs do for bold or
/// for a shadow. Which these are is as PDFBox has it: the same letter, nearer than a third of its
/// width. PDFBox keeps them in trees, which takes it a third of all its time; these are cells of a
/// page in a hash table.
final class Overprints {
  /// In points. A letter is looked for in the cells that its surroundings touch, mostly one.
  private static final float CELL = 8;

  private static final int LEAST = 1 << 10;
  private static final int NONE = -1;

  private int[] heads = new int[LEAST];
  private int[] next = new int[LEAST];
  private String[] letters = new String[LEAST];
  private float[] places = new float[2 * LEAST];
  private int count;

  Overprints() {
    clear();
  }

  /// Begins another page.
  void clear() {
    Arrays.fill(heads, NONE);
    count = 0;
  }

  /// Whether the letter stands there already. It does from now on.
  boolean repeats(TextPosition position) {
    String letter = position.getUnicode();
    float x = position.getX();
    float y = position.getY();
    float near = position.getWidth() / Math.max(1, letter.length()) / 3;
    boolean found = stands(letter, x, y, Math.clamp(near, 0, CELL));
    if (!found) {
      add(letter, x, y);
    }
    return found;
  }

  private boolean stands(String letter, float x, float y, float near) {
    for (int column = cell(x - near); column <= cell(x + near); column++) {
      for (int row = cell(y - near); row <= cell(y + near); row++) {
        for (int i = heads[slot(letter, column, row)]; i != NONE; i = next[i]) {
          boolean close =
              Math.abs(places[2 * i] - x) <= near && Math.abs(places[2 * i + 1] - y) <= near;
          if (close && letters[i].equals(letter)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private void add(String letter, float x, float y) {
    if (count == letters.length) {
      grow();
    }
    letters[count] = letter;
    places[2 * count] = x;
    places[2 * count + 1] = y;
    link(count++);
  }

  private void link(int i) {
    int slot = slot(letters[i], cell(places[2 * i]), cell(places[2 * i + 1]));
    next[i] = heads[slot];
    heads[slot] = i;
  }

  private void grow() {
    heads = new int[2 * heads.length];
    Arrays.fill(heads, NONE);
    next = Arrays.copyOf(next, 2 * count);
    letters = Arrays.copyOf(letters, 2 * count);
    places = Arrays.copyOf(places, 4 * count);
    for (int i = 0; i < count; i++) {
      link(i);
    }
  }

  private static int cell(float place) {
    int cell = (int) (place / CELL);
    return place < 0 ? cell - 1 : cell; // as floor does, but for whole negative cells
  }

  private int slot(String letter, int column, int row) {
    int hash = (31 * letter.hashCode() + column) * 31 + row;
    hash *= 0x9E3779B9;
    return (hash >>> 8) & (heads.length - 1);
  }
}
