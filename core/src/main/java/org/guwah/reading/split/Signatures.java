package org.guwah.reading.split;

import java.util.List;
import org.guwah.model.Role;
import org.guwah.reading.dates.DateLine;
import org.guwah.reading.split.Roles.Given;
import org.guwah.reading.split.Span.Dated;

/// Tells who signed a text under it.
record Signatures(Page page, Span span, Extent text) {
  /// How many words may sign a notice.
  private static final int SIGNED = 8;

  /// Whether line `i` is the name of who signed the text.
  ///
  /// @param before what the lines before are for
  boolean isOne(int i, List<Given> before) {
    return isSignature(i, before) || isSealed(i);
  }

  /// A person's name alone under a post's text, where nothing over it names the writer.
  private boolean isSignature(int i, List<Given> before) {
    String words = page.line(i).text();
    String name = words.startsWith("— ") || words.startsWith("– ") ? words.substring(2) : words;
    return span.dated() == Dated.POSTED
        && span.date() >= 0
        && !span.isAllOf(page)
        && i > text.last()
        && text.last() >= text.first()
        && (i - text.last() <= 2 || page.signs(i - 1).look().stop())
        && Names.isPerson(name)
        && before.stream().noneMatch(given -> given.role() == Role.BYLINE);
  }

  /// The few words right over a bare day with which a post ends that has its own date over the
  /// text: who signs a notice.
  private boolean isSealed(int i) {
    Look look = page.signs(i).look();
    return !span.isAllOf(page)
        && span.date() >= 0
        && span.date() < i
        && i > text.last()
        && i + 1 < span.to()
        && look.units() >= 2
        && look.units() <= SIGNED
        && !look.stop()
        && page.signs(i).isPlain()
        && page.line(i).gap() > 0
        && page.line(i + 1).gap() == 0
        && page.isAnchor(i + 1)
        && page.signs(i + 1).dates().filter(DateLine::isBare).isPresent();
  }
}
