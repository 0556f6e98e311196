package org.guwah.formats.feed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.guwah.formats.extract.ExtractBuilder;
import org.guwah.formats.extract.Libraries;
import org.guwah.formats.text.DecodedText;
import org.guwah.formats.text.DecodingReader;
import org.guwah.model.Problem;
import org.guwah.model.Recipe;
import org.guwah.reading.Extract;
import org.guwah.reading.Reader;
import org.guwah.reading.Source;
import org.guwah.worker.Limits;

/// Reads feeds and WordPress exports.
public final class FeedReader implements Reader {
  private static final int VERSION = 1;
  private static final int LOOKED_AT = 1 << 16;
  private static final List<String> ROOTS = List.of("<rss", "<feed", "<rdf:rdf", "<atom:feed");

  private final Limits limits;

  public FeedReader(Limits limits) {
    this.limits = limits;
  }

  @Override
  public Recipe recipe() {
    String settings =
        "jsoup %s; icu %s; at most %s"
            .formatted(Libraries.version("jsoup"), Libraries.version("icu4j"), limits.text());
    return new Recipe("feed", VERSION, settings);
  }

  @Override
  public boolean reads(Source source) throws IOException {
    String head = letters(source.head());
    if (!head.stripLeading().startsWith("<")) {
      return false;
    }
    String root = root(head);
    if (!root.isEmpty() || !head.stripLeading().startsWith("<?xml")) {
      return isFeed(root);
    }
    try (InputStream in = source.open()) {
      return isFeed(root(letters(in.readNBytes(LOOKED_AT))));
    }
  }

  @Override
  public Extract read(Source source) throws IOException {
    Charset charset = DecodedText.charset(source, declared(letters(source.head())));
    var out = new ExtractBuilder(limits, source.name());
    try (DecodingReader chars = new DecodingReader(source.open(), charset)) {
      Entries entries = new Entries(out);
      entries.read(chars);
      remarks(entries, chars, charset, out);
      return out.build(entries.mediaType());
    }
  }

  private static void remarks(
      Entries entries, DecodingReader chars, Charset charset, ExtractBuilder out) {
    String tail = chars.tail().stripTrailing().toLowerCase(Locale.ROOT);
    if (!out.full() && !tail.endsWith("</" + entries.root() + ">") && !tail.endsWith("-->")) {
      out.problem(
          Problem.Code.R002, "its end is missing; " + entries.count() + " entries were read");
    }
    if (chars.malformed() > 0) {
      out.problem(Problem.Code.R008, chars.malformed() + " places are not " + charset.name());
    }
  }

  private static boolean isFeed(String root) {
    return ROOTS.stream().anyMatch(root::startsWith);
  }

  /// What follows on declarations and comments; empty where that is not in sight.
  private static String root(String text) {
    int at = text.indexOf('<');
    while (at >= 0) {
      if (text.startsWith("<!--", at)) {
        at = after(text, "-->", at);
      } else if (text.startsWith("<!doctype", at)) {
        int subset = text.indexOf('[', at);
        int end = text.indexOf('>', at);
        at = subset >= 0 && subset < end ? after(text, "]>", at) : after(text, ">", at);
      } else if (text.startsWith("<?", at)) {
        at = after(text, ">", at);
      } else {
        return text.substring(at);
      }
    }
    return "";
  }

  private static int after(String text, String end, int from) {
    int at = text.indexOf(end, from);
    return at < 0 ? -1 : text.indexOf('<', at + end.length());
  }

  private static String declared(String head) {
    int encoding = head.indexOf("encoding=");
    if (!head.stripLeading().startsWith("<?xml") || encoding < 0 || encoding > head.indexOf("?>")) {
      return "";
    }
    int start = encoding + "encoding=".length() + 1;
    int end = start;
    while (end < head.length() && "\"'?>".indexOf(head.charAt(end)) < 0) {
      end++;
    }
    return head.substring(Math.min(start, end), end);
  }

  private static String letters(byte[] head) {
    Charset charset = DecodedText.wide(head).orElse(StandardCharsets.ISO_8859_1);
    String text = new String(head, charset).toLowerCase(Locale.ROOT);
    return text.replace("\ufeff", "").replace("\u00ef\u00bb\u00bf", "");
  }
}
