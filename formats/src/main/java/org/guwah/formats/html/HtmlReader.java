package org.guwah.formats.html;

import java.io.CharArrayReader;
import java.io.IOException;
import org.guwah.formats.extract.ExtractBuilder;
import org.guwah.formats.extract.Libraries;
import org.guwah.formats.text.DecodedText;
import org.guwah.model.Problem;
import org.guwah.model.Recipe;
import org.guwah.reading.Extract;
import org.guwah.reading.Reader;
import org.guwah.reading.Source;
import org.guwah.worker.Limits;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/// Reads HTML and XHTML pages.
public final class HtmlReader implements Reader {
  private static final int VERSION = 1;

  /// Deeper elements become neighbours of the deepest ones; their text is still read.
  static final int DEEPEST = 512;

  /// Markup may be this many times as long as the text that is taken from it.
  private static final int MARKUP = 2;

  private final Limits limits;

  public HtmlReader(Limits limits) {
    this.limits = limits;
  }

  @Override
  public Recipe recipe() {
    String settings =
        "jsoup %s; icu %s; at most %s"
            .formatted(Libraries.version("jsoup"), Libraries.version("icu4j"), limits.text());
    return new Recipe("html", VERSION, settings);
  }

  @Override
  public boolean reads(Source source) {
    return HtmlBytes.looksLikeHtml(source.head(), source.name(), source.mediaType());
  }

  @Override
  public Extract read(Source source) throws IOException {
    String declared = HtmlBytes.declaredEncoding(source.head(), source.mediaType());
    DecodedText decoded = DecodedText.of(source, declared, MARKUP * limits.text());
    var out = new ExtractBuilder(limits, source.name());
    Document page = parse(decoded);
    String type = decoded.mediaType("text/html");
    write(page, out);
    if (decoded.decoding().cut()) {
      out.fill();
    }
    if (!decoded.remark().isEmpty()) {
      out.problem(Problem.Code.R008, decoded.remark());
    }
    return out.build(type);
  }

  private static Document parse(DecodedText decoded) {
    int start = decoded.start();
    var chars =
        new CharArrayReader(decoded.decoding().chars(), start, decoded.decoding().length() - start);
    return Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(chars, "");
  }

  private static void write(Document page, ExtractBuilder out) {
    PageFields.read(page, out);
    var walk = new TextWalk(out, Outline.of(page), false);
    page.filter(walk);
    walk.finish();
    if (walk.deepest() >= DEEPEST - 1) {
      out.problem(Problem.Code.R007, "elements lie deeper in each other than " + DEEPEST);
    }
  }
}
