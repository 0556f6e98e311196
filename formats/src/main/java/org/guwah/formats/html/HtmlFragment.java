package org.guwah.formats.html;

import org.guwah.formats.extract.Characters;
import org.guwah.formats.extract.ExtractBuilder;
import org.guwah.model.Problem;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/// HTML that stands inside something else, such as an entry of a feed.
public final class HtmlFragment {
  private HtmlFragment() {}

  /// Writes the words of `html`, which is one document or a part of one.
  ///
  /// @param linesCount whether line ends in it divide lines and empty lines paragraphs
  public static void write(String html, boolean linesCount, ExtractBuilder out) {
    if (html.isBlank()) {
      return;
    }
    Document page = Parser.htmlParser().setMaxDepth(HtmlReader.DEEPEST).parseInput(html, "");
    var walk = new TextWalk(out, Outline.NONE, linesCount);
    page.filter(walk);
    walk.finish();
    if (walk.deepest() >= HtmlReader.DEEPEST - 1) {
      out.problem(Problem.Code.R007, "elements lie deeper in each other than 512");
    }
  }

  /// The words of a line that may hold entities or elements.
  public static String plain(String line) {
    return line.indexOf('<') < 0 && line.indexOf('&') < 0
        ? Characters.oneLine(line)
        : Characters.oneLine(Parser.parseBodyFragment(line, "").text());
  }

  /// Plain text as HTML.
  public static String escaped(String text) {
    return Entities.escape(text);
  }

  /// The BCP 47 form of a language tag, or the empty string where it names no language.
  public static String language(String tag) {
    return PageFields.language(tag);
  }
}
