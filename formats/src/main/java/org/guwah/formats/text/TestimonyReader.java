package org.guwah.formats.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.guwah.formats.extract.Libraries;
import org.guwah.model.Recipe;
import org.guwah.reading.Extract;
import org.guwah.reading.Reader;
import org.guwah.reading.Source;
import org.guwah.worker.Limits;

/// Reads what was written down in the form for testimonies. It is one document, whatever its lines
/// look like: a date somebody tells begins no other one.
public final class TestimonyReader implements Reader {
  private static final int VERSION = 1;

  private final Limits limits;

  public TestimonyReader(Limits limits) {
    this.limits = limits;
  }

  @Override
  public Recipe recipe() {
    String icu = Libraries.version("icu4j");
    return new Recipe("testimony", VERSION, "icu " + icu + "; at most " + limits.text());
  }

  /// The type is declared by our own form; what only says so is still no more than text.
  @Override
  public boolean reads(Source source) {
    return source.mediaType().endsWith(";form=testimony") && TextBytes.looksLikeText(source.head());
  }

  @Override
  public Extract read(Source source) throws IOException {
    DecodedText text =
        DecodedText.of(source, DecodedText.charset(source.mediaType()), limits.text());
    Lines lines = new Lines(text, limits, source.name());
    int end = lines.text().length();
    var whole = new Extract.Division(0, end, Map.of());
    return new Extract(
        text.mediaType("text/plain"),
        lines.text(),
        paragraphs(lines.pieces()),
        end == 0 ? List.of() : List.of(whole),
        Map.of(),
        lines.problems());
  }

  /// Each line is a paragraph: nothing is guessed of it.
  private static List<Extract.Piece> paragraphs(List<Extract.Piece> lines) {
    var paragraphs = new ArrayList<Extract.Piece>();
    for (Extract.Piece line : lines) {
      paragraphs.add(new Extract.Piece(Extract.Shape.PARAGRAPH, line.start(), line.end()));
    }
    return paragraphs;
  }
}
