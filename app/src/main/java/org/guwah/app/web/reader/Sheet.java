package org.guwah.app.web.reader;

import java.util.ArrayList;
import java.util.List;
import org.guwah.archive.TextIndex.Span;
import org.guwah.model.Role;

/// What one page shows of a document's text.
///
/// @param runs in order
/// @param number from 1
/// @param count how many sheets the text has
/// @param hits how many the whole text has
/// @param sheetOfHit for each hit, the number of the sheet it begins on
public record Sheet(List<Run> runs, int number, int count, int hits, List<Integer> sheetOfHit) {

  /// Paragraphs that are shown together.
  ///
  /// @param folded whether they are what the page wraps around the text, shown on demand
  public record Run(boolean folded, List<Paragraph> paragraphs) {
    /// Whether it should be open from the start.
    public boolean open() {
      return paragraphs.stream().anyMatch(Paragraph::hasHit);
    }
  }

  /// @param asked the number of the sheet, from 1; one that does not exist gives the nearest
  /// @param fold whether boilerplate is folded
  static Sheet of(List<List<Paragraph>> sheets, List<Span> hits, int asked, boolean fold) {
    int number = Math.clamp(asked, 1, sheets.size());
    return new Sheet(
        runs(sheets.get(number - 1), fold),
        number,
        sheets.size(),
        hits.size(),
        places(sheets, hits.size()));
  }

  private static List<Run> runs(List<Paragraph> paragraphs, boolean fold) {
    var runs = new ArrayList<Run>();
    for (Paragraph paragraph : paragraphs) {
      boolean folded = fold && paragraph.role() == Role.BOILERPLATE;
      if (runs.isEmpty() || runs.getLast().folded != folded) {
        runs.add(new Run(folded, new ArrayList<>()));
      }
      runs.getLast().paragraphs.add(paragraph);
    }
    return runs;
  }

  private static List<Integer> places(List<List<Paragraph>> sheets, int hits) {
    var places = new ArrayList<Integer>();
    for (int sheet = 0; sheet < sheets.size(); sheet++) {
      for (Paragraph paragraph : sheets.get(sheet)) {
        for (Piece piece : paragraph.pieces()) {
          while (piece.hit() > places.size()) {
            places.add(sheet + 1);
          }
        }
      }
    }
    while (places.size() < hits) {
      places.add(sheets.size());
    }
    return places;
  }
}
