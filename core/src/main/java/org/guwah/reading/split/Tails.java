package org.guwah.reading.split;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.guwah.reading.split.Signs.Picture;

/// What stands under the text of each post of a page, such as a row of tags or "read more".
///
/// Where most posts end with lines of the same words, the last one ends there too, whatever the
/// page puts under it.
final class Tails {
  private static final int LEAST = 3;
  private static final int LONGEST = 12;

  /// How many lines under a text are looked at.
  private static final int FARTHEST = 8;

  /// How far from each other two lines of one tail may stand.
  private static final int NEAR = 4;

  /// Stands for a post that ends with its text.
  private static final String TEXT = ".";

  private static final String DATE = "#";
  private static final String RULER = "-";

  private final Page page;
  private final List<Span> posts;

  Tails(Page page, List<Span> posts) {
    this.page = page;
    this.posts = posts;
  }

  /// The line after the last post, where the other posts tell it.
  OptionalInt end() {
    Set<String> closers = posts.size() < LEAST ? Set.of() : closers();
    if (closers.isEmpty()) {
      return OptionalInt.empty();
    }
    Span last = posts.getLast();
    if (closers.contains(TEXT)) {
      return OptionalInt.of(underText(last));
    }
    boolean hasText = false;
    int end = -1;
    for (int i = textFrom(last); i < last.to() && (end < 0 || i < end + NEAR); i++) {
      boolean closes = hasText && isShort(i) && closers.contains(lead(i));
      end = closes ? i + 1 : end;
      if (closes && page.signs(i).look().ruler()) {
        break;
      }
      hasText = hasText || page.hasText(i, i + 1);
    }
    return end < 0 ? OptionalInt.empty() : OptionalInt.of(end);
  }

  /// The line after the text of a post and what signs it, before anything of the page.
  private int underText(Span post) {
    int end = textFrom(post);
    for (int i = end; i < post.to() && !page.isAround(i) && !page.signs(i).isMonth(); i++) {
      Signs signs = page.signs(i);
      boolean signed = signs.byline().isPresent() || signs.dates().isPresent();
      boolean counts = page.hasText(i, i + 1) || signed || signs.picture() != Picture.NONE;
      end = counts ? i + 1 : end;
    }
    return end;
  }

  /// The words that begin a line under the text of at least two thirds of the other posts.
  private Set<String> closers() {
    Map<String, Integer> counts = new HashMap<>();
    for (Span post : posts.subList(0, posts.size() - 1)) {
      leads(post).forEach(lead -> counts.merge(lead, 1, Integer::sum));
    }
    var closers = new HashSet<String>();
    counts.forEach((lead, count) -> {
      if (count >= 2 && count * 3 >= (posts.size() - 1) * 2) {
        closers.add(lead);
      }
    });
    return closers;
  }

  private Set<String> leads(Span post) {
    int begin = post.to();
    while (begin > textFrom(post) && !page.isProse(begin - 1)) {
      begin--;
    }
    var leads = new HashSet<String>();
    if (post.to() > textFrom(post) && page.hasText(post.to() - 1, post.to())) {
      return Set.of(TEXT);
    }
    for (int i = begin; i < Math.min(post.to(), begin + FARTHEST); i++) {
      String lead = isShort(i) ? lead(i) : "";
      if (!lead.isEmpty()) {
        leads.add(lead);
      }
    }
    return leads;
  }

  /// The line after the title, and after the date where that stands over the text.
  private int textFrom(Span post) {
    boolean isUnder = post.title() >= 0 && page.hasProse(post.title() + 1, post.date());
    return isUnder ? post.title() + 1 : post.underHead();
  }

  private boolean isShort(int i) {
    return !page.isProse(i) && page.signs(i).look().units() <= LONGEST;
  }

  /// The first word of line `i` that has letters; one sign for all dates, one for all rulers.
  String lead(int i) {
    if (page.isAnchor(i) || page.signs(i).look().ruler()) {
      return page.isAnchor(i) ? DATE : RULER;
    }
    String text = page.line(i).text();
    var lead = new StringBuilder();
    for (int at = 0; at < text.length(); at++) {
      if (Character.isLetter(text.charAt(at))) {
        lead.append(Character.toLowerCase(text.charAt(at)));
      } else if (!lead.isEmpty()) {
        break;
      }
    }
    return lead.toString();
  }
}
