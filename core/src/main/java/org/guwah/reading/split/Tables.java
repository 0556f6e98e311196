package org.guwah.reading.split;

import java.util.ArrayList;
import java.util.List;
import org.guwah.model.Block;
import org.guwah.model.Document;
import org.guwah.model.Role;
import org.guwah.model.Standing;
import org.guwah.reading.Extract;

/// Tables are divided as their format says. No row of them is a headline, and no day in them is
/// when they were put up.
final class Tables {
  private static final String TEXT = "text/csv";
  private static final String SHEETS =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private Tables() {}

  static boolean isTable(Extract extract) {
    return extract.mediaType().startsWith(TEXT) || extract.mediaType().equals(SHEETS);
  }

  static List<Document> documents(Extract extract) {
    var documents = new ArrayList<Document>();
    for (Extract.Division division : extract.divisions()) {
      var blocks = new ArrayList<Block>();
      for (Extract.Piece piece : extract.pieces()) {
        if (division.start() <= piece.start() && piece.end() <= division.end()) {
          int start = piece.start() - division.start();
          int end = piece.end() - division.start();
          blocks.add(new Block(Role.BODY, start, end, Standing.READ));
        }
      }
      if (!blocks.isEmpty()) {
        documents.add(
            new Document(
                documents.size() + 1, division.start(), division.end(), division.fields(), blocks));
      }
    }
    return documents;
  }
}
