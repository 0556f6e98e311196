package org.guwah.reading.split;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.guwah.reading.language.Tokens;
import org.guwah.reading.split.Span.Dated;

/// Finds the messages of a forum or the like: dated, signed, with no titles of their own.
///
/// Over or in each date line stands who wrote the message; a diary or a log of one writer has no
/// such lines and stays whole.
final class Talk {
  private static final int LEAST = 2;
  private static final int HEAD = 8;
  private static final int LONGEST_NAME = 3;

  private final Page page;
  private final int from;
  private final int to;
  private final List<Integer> anchors;

  private Talk(Page page, int from, int to, List<Integer> anchors) {
    this.page = page;
    this.from = from;
    this.to = to;
    this.anchors = anchors;
  }

  /// The messages that hang on the date lines `anchors`; empty where they are none.
  static List<Span> find(Page page, int from, int to, List<Integer> anchors) {
    return anchors.size() < LEAST ? List.of() : new Talk(page, from, to, anchors).find();
  }

  private List<Span> find() {
    int signed = 0;
    int told = 0;
    int[] heads = new int[anchors.size()];
    for (int i = 0; i < heads.length; i++) {
      int anchor = anchors.get(i);
      int end = i + 1 < heads.length ? anchors.get(i + 1) : to;
      heads[i] = head(anchor);
      signed += isSigned(anchor, heads[i], end) ? 1 : 0;
      told += page.hasText(anchor + 1, end) ? 1 : 0;
    }
    heads[0] = Math.max(heads[0], anchors.getFirst() - usualHead(heads));
    boolean counts =
        signed * 10 >= heads.length * 9 && told * 10 >= heads.length * 8 && !areSittings(heads);
    return counts ? spans(heads) : List.of();
  }

  /// Whether all heads share a word, and are not the same, and their days run forward: "first day",
  /// "second day".
  private boolean areSittings(int[] heads) {
    Set<String> shared = words(heads[0]);
    Set<String> keys = new HashSet<>();
    for (int i = 0; i < heads.length; i++) {
      boolean runs = i == 0 || page.epochDay(anchors.get(i - 1)) < page.epochDay(anchors.get(i));
      if (!runs || heads[i] >= anchors.get(i) || !keys.add(page.signs(heads[i]).key())) {
        return false;
      }
      shared.retainAll(words(heads[i]));
    }
    return !shared.isEmpty();
  }

  private Set<String> words(int i) {
    Set<String> words = new HashSet<>();
    Tokens.of(page.line(i).text()).forEach(token -> words.add(token.text()));
    return words;
  }

  /// How many lines of a head stand over most dates but the first, over which the page's own
  /// heading may stand.
  private int usualHead(int[] heads) {
    int[] over = new int[heads.length - 1];
    for (int i = 1; i < heads.length; i++) {
      over[i - 1] = anchors.get(i) - heads[i];
    }
    Arrays.sort(over);
    return over[over.length / 2];
  }

  /// The line with the writer's name over a date line: the first of the short lines that stand
  /// between it and the text before. The date line itself where there is no such line.
  private int head(int anchor) {
    int head = anchor;
    for (int i = anchor - 1; i >= Math.max(from, anchor - HEAD) && !isText(i); i--) {
      head = isName(i) ? i : head;
      if (page.line(i).gap() > 1) {
        break;
      }
    }
    return head;
  }

  /// Whether a name stands over or in a date line, or under one that tells the time.
  private boolean isSigned(int anchor, int head, int end) {
    boolean under =
        anchor + 1 < end
            && DateStyle.of(page, anchor).timed()
            && IntStream.range(anchor + 1, Math.min(end, anchor + 3)).anyMatch(this::isName);
    return head < anchor || page.signs(anchor).byline().isPresent() || under;
  }

  private boolean isName(int i) {
    Look look = page.signs(i).look();
    return (page.signs(i).isPlain() || page.signs(i).byline().isPresent())
        && !page.isNumber(i)
        && !page.isRunning(i)
        && look.units() >= 1
        && look.units() <= LONGEST_NAME
        && !look.stop()
        && !look.question();
  }

  private boolean isText(int i) {
    Look look = page.signs(i).look();
    boolean isShort = look.units() <= LONGEST_NAME + 1 && !look.stop() && !look.question();
    return page.isProse(i)
        || page.isAnchor(i)
        || page.line(i).isFrame()
        || (page.signs(i).isPlain() && !isShort);
  }

  /// Line `i` under a date, if it is a title, as the first message of a thread may have one: close
  /// under the date and apart from the text; else -1.
  private int title(int i, int end) {
    boolean isTitle =
        i + 1 < end
            && page.line(i).gap() == 0
            && page.line(i + 1).gap() > 0
            && page.isProse(i + 1)
            && page.signs(i).isHeadingLike()
            && !page.signs(i).look().stop()
            && !isName(i);
    return isTitle ? i : -1;
  }

  private List<Span> spans(int[] heads) {
    var spans = new ArrayList<Span>();
    for (int i = 0; i < heads.length; i++) {
      int end = i + 1 < heads.length ? heads[i + 1] : to;
      int title = title(anchors.get(i) + 1, end);
      spans.add(new Span(heads[i], end, title, anchors.get(i), false, Dated.POSTED));
    }
    return spans;
  }
}
