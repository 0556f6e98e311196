package org.guwah.formats;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.guwah.model.Block;
import org.guwah.model.Document;
import org.guwah.model.Field;
import org.guwah.model.Role;
import org.guwah.model.Standing;
import org.guwah.model.Stated;
import org.guwah.reading.Extract;

/// One document for each division the format makes, or else one of the whole text, each piece a
/// block of the body.
final class WholeText implements Composition {
  @Override
  public List<Document> documents(Extract extract) {
    if (extract.pieces().isEmpty()) {
      return List.of();
    }
    List<Extract.Division> divisions = extract.divisions();
    if (divisions.isEmpty()) {
      divisions = List.of(new Extract.Division(0, extract.text().length(), Map.of()));
    }
    List<Document> documents = new ArrayList<>();
    for (Extract.Division division : divisions) {
      documents.add(document(documents.size() + 1, division, extract));
    }
    return documents;
  }

  @Override
  public String recipe() {
    return "whole 1";
  }

  private static Document document(int part, Extract.Division division, Extract extract) {
    Map<Field, Stated> fields = new EnumMap<>(Field.class);
    fields.putAll(extract.fields());
    fields.putAll(division.fields());
    List<Block> blocks = new ArrayList<>();
    for (Extract.Piece piece : extract.pieces()) {
      if (piece.start() >= division.start() && piece.end() <= division.end()) {
        blocks.add(
            new Block(Role.BODY, piece.start(), piece.end(), Standing.UNSURE)
                .shifted(-division.start()));
      }
    }
    return new Document(part, division.start(), division.end(), fields, blocks);
  }
}
