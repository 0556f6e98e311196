package org.guwah.formats.text;

import java.io.IOException;
import java.util.Map;
import org.guwah.formats.extract.Libraries;
import org.guwah.model.Recipe;
import org.guwah.reading.Extract;
import org.guwah.reading.Reader;
import org.guwah.reading.Source;
import org.guwah.worker.Limits;

/// Reads plain text in any encoding. To be tried last, since it takes all that looks like text.
public final class PlainTextReader implements Reader {
  private static final int VERSION = 1;

  private final Limits limits;

  public PlainTextReader(Limits limits) {
    this.limits = limits;
  }

  @Override
  public Recipe recipe() {
    String icu = Libraries.version("icu4j");
    return new Recipe("text", VERSION, "icu " + icu + "; at most " + limits.text());
  }

  @Override
  public boolean reads(Source source) {
    return TextBytes.looksLikeText(source.head());
  }

  @Override
  public Extract read(Source source) throws IOException {
    DecodedText text =
        DecodedText.of(source, DecodedText.charset(source.mediaType()), limits.text());
    Lines lines = new Lines(text, limits, source.name());
    return new Extract(
        text.mediaType("text/plain"),
        lines.text(),
        lines.pieces(),
        java.util.List.of(),
        Map.of(),
        lines.problems());
  }
}
