package org.guwah.formats.html;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.guwah.formats.text.DecodedText;

/// Tells HTML from other text by its first bytes, as the WHATWG MIME Sniffing Standard does, and
/// reads the encoding it declares.
final class HtmlBytes {
  private static final List<String> BEGINNINGS =
      List.of(
          "<!doctype html",
          "<html",
          "<head",
          "<body",
          "<script",
          "<meta",
          "<title",
          "<style",
          "<div",
          "<table",
          "<article",
          "<section",
          "<main",
          "<link",
          "<base",
          "<iframe",
          "<font",
          "<h1",
          "<h2",
          "<h3",
          "<p>",
          "<p ",
          "<br",
          "<a ",
          "<b>",
          "<ul",
          "<ol",
          "<span",
          "<center");

  private HtmlBytes() {}

  static boolean looksLikeHtml(byte[] head, String name, String mediaType) {
    String text = letters(head);
    int at = afterPrologue(text);
    for (String beginning : BEGINNINGS) {
      if (text.startsWith(beginning, at)) {
        return true;
      }
    }
    return namedHtml(name, mediaType) && text.indexOf('<') >= 0 && !text.startsWith("<rss", at);
  }

  /// The encoding that the media type, a `meta` element or an XML declaration names; empty where
  /// none does.
  static String declaredEncoding(byte[] head, String mediaType) {
    String declared = DecodedText.charset(mediaType);
    if (!declared.isEmpty()) {
      return declared;
    }
    String text = letters(head);
    for (int meta = text.indexOf("<meta"); meta >= 0; meta = text.indexOf("<meta", meta + 1)) {
      int end = text.indexOf('>', meta);
      int charset = text.indexOf("charset=", meta);
      if (charset >= 0 && (end < 0 || charset < end)) {
        return name(text, charset + "charset=".length());
      }
    }
    int encoding = text.startsWith("<?xml") ? text.indexOf("encoding=") : -1;
    return encoding >= 0 && encoding < text.indexOf("?>")
        ? name(text, encoding + "encoding=".length())
        : "";
  }

  private static String name(String text, int from) {
    int start = from;
    while (start < text.length() && "\"' ".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    int end = start;
    while (end < text.length() && "\"' />;".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return text.substring(start, end);
  }

  private static boolean namedHtml(String name, String mediaType) {
    String small = name.toLowerCase(Locale.ROOT);
    return small.endsWith(".html")
        || small.endsWith(".htm")
        || small.endsWith(".xhtml")
        || mediaType.startsWith("text/html")
        || mediaType.startsWith("application/xhtml");
  }

  /// Passes white space, comments, and what XML puts before its root.
  private static int afterPrologue(String text) {
    int at = 0;
    while (at < text.length()) {
      if (text.charAt(at) <= ' ' || text.charAt(at) == '\ufeff') {
        at++;
      } else if (text.startsWith("<!--", at)) {
        at = past(text, "-->", at + 4);
      } else if (text.startsWith("<?", at)) {
        at = past(text, ">", at);
      } else {
        return at;
      }
    }
    return at;
  }

  private static int past(String text, String end, int from) {
    int at = text.indexOf(end, from);
    return at < 0 ? text.length() : at + end.length();
  }

  /// In small letters; good enough to see ASCII in whatever encoding.
  private static String letters(byte[] head) {
    Charset charset = DecodedText.wide(head).orElse(StandardCharsets.ISO_8859_1);
    String text = new String(head, charset);
    String mark = "\u00ef\u00bb\u00bf";
    return (text.startsWith(mark) ? text.substring(3) : text).toLowerCase(Locale.ROOT);
  }
}
