package org.guwah.formats.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.guwah.formats.extract.Libraries;
import org.guwah.model.Document;
import org.guwah.model.Field;
import org.guwah.model.Recipe;
import org.guwah.model.Stated;
import org.guwah.reading.Extract;
import org.guwah.reading.Reader;
import org.guwah.reading.Source;
import org.guwah.worker.Limits;

/// Reads tables of text, such as comma-separated values. Such a table is one document, whatever its
/// rows look like, and in no language: what its cells say is told by whoever brings the list in.
public final class TableReader implements Reader {
  private static final int VERSION = 1;

  private final Limits limits;

  public TableReader(Limits limits) {
    this.limits = limits;
  }

  @Override
  public Recipe recipe() {
    String icu = Libraries.version("icu4j");
    return new Recipe("table", VERSION, "icu " + icu + "; at most " + limits.text());
  }

  @Override
  public boolean reads(Source source) {
    String name = source.name().toLowerCase(Locale.ROOT);
    boolean table =
        name.endsWith(".csv") || name.endsWith(".tsv") || source.mediaType().startsWith("text/csv");
    return table && TextBytes.looksLikeText(source.head());
  }

  @Override
  public Extract read(Source source) throws IOException {
    DecodedText text =
        DecodedText.of(source, DecodedText.charset(source.mediaType()), limits.text());
    Lines lines = new Lines(text, limits, source.name());
    int end = lines.text().length();
    Map<Field, Stated> fields =
        Map.of(
            Field.LANGUAGE,
            Stated.read(Document.NO_LANGUAGE),
            Field.TITLE,
            Stated.unsure(source.name()));
    return new Extract(
        text.mediaType("text/csv"),
        lines.text(),
        rows(lines.pieces()),
        end == 0 ? List.of() : List.of(new Extract.Division(0, end, fields)),
        Map.of(),
        lines.problems());
  }

  private static List<Extract.Piece> rows(List<Extract.Piece> lines) {
    var rows = new ArrayList<Extract.Piece>();
    for (Extract.Piece line : lines) {
      rows.add(new Extract.Piece(Extract.Shape.TABLE_ROW, line.start(), line.end()));
    }
    return rows;
  }
}
