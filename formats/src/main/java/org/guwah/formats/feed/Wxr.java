package org.guwah.formats.feed;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.guwah.formats.extract.ExtractBuilder;
import org.guwah.formats.extract.Moments;
import org.guwah.formats.html.HtmlFragment;
import org.guwah.model.Field;
import org.guwah.model.Stated;
import org.jsoup.nodes.Element;

/// An export of a WordPress site. Posts, pages and whatever else has a text are documents; menus
/// and old revisions are not, and attachments are where somebody described them.
///
/// The site put a post up on its day; whether it also published it first hangs on whether the text
/// is its own, so publisher and day of publishing are unsure.
final class Wxr implements Dialect {
  private final Map<String, String> authors = new HashMap<>();

  @Override
  public void beside(Element element) {
    if (element.normalName().equals("wp:author")) {
      authors.put(
          Xml.text(element, "wp:author_login"), Xml.text(element, "wp:author_display_name"));
    }
  }

  @Override
  public boolean isDocument(Element entry) {
    return switch (Xml.text(entry, "wp:post_type")) {
      case "nav_menu_item",
          "revision",
          "custom_css",
          "customize_changeset",
          "oembed_cache",
          "user_request",
          "wp_global_styles",
          "wp_navigation",
          "wp_template" ->
          false;
      case "attachment" -> !html(entry).isBlank();
      default -> true;
    };
  }

  @Override
  public Map<Field, Stated> fields(Element entry, String publisher) {
    Map<Field, Stated> fields = new EnumMap<>(Field.class);
    ExtractBuilder.put(fields, Field.TITLE, HtmlFragment.plain(Xml.text(entry, "title")), true);
    boolean out = !Xml.text(entry, "wp:status").equals("draft");
    // A draft's own day is 0000-00-00; the other one is that of the export.
    Moments.day(Xml.text(entry, "wp:post_date"))
        .or(() -> out ? Moments.day(Xml.text(entry, "pubdate")) : java.util.Optional.empty())
        .ifPresent(day -> {
          ExtractBuilder.put(fields, Field.POSTED, day, out);
          ExtractBuilder.put(fields, Field.PUBLISHED, day, false);
        });
    String creator = Xml.text(entry, "dc:creator");
    ExtractBuilder.put(fields, Field.BYLINE, authors.getOrDefault(creator, creator), true);
    ExtractBuilder.put(fields, Field.PUBLISHER, publisher, false);
    return fields;
  }

  @Override
  public String html(Element entry) {
    String content = Xml.text(entry, "content:encoded");
    String excerpt = Xml.text(entry, "excerpt:encoded");
    boolean own = !excerpt.isEmpty() && !content.contains(excerpt);
    return captions(own ? "<p>" + excerpt + "</p>\n\n" + content : content);
  }

  @Override
  public boolean linesCount() {
    return true;
  }

  /// WordPress writes a picture with words under it as `[caption …]<img …> words[/caption]`.
  private static String captions(String html) {
    if (!html.contains("[caption")) {
      return html;
    }
    var out = new StringBuilder(html.length());
    int from = 0;
    for (int at = html.indexOf("[caption"); at >= 0; at = html.indexOf("[caption", from)) {
      int end = html.indexOf(']', at);
      if (end < 0) {
        break;
      }
      out.append(html, from, at).append("<div class=\"caption\">");
      from = end + 1;
    }
    return out.append(html.substring(from)).toString().replace("[/caption]", "</div>");
  }
}
