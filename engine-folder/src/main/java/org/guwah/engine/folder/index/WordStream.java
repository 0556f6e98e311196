package org.guwah.engine.folder.index;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;

/// The terms under which a text is indexed, with their offsets; the package's page tells which.
///
/// `China's` is indexed as `china's`, `chinas` and `china`, all at one position; a part of a single
/// letter is left out.
public final class WordStream extends TokenStream {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);

  private final Segments segments = new Segments();
  private final List<Emission> waiting = new ArrayList<>();
  private List<Stretch> stretches = List.of();
  private Iterator<Stretch> rest = stretches.iterator();
  private Stretch stretch = new Stretch("", 0, 0);
  private int sent;
  private int step;
  private int end;
  private boolean more;
  private @Nullable Telling telling;

  /// @param start in the document's text
  private record Emission(String term, int start, int end) {}

  /// The terms of one text.
  public WordStream(String text) {
    this(List.of(new Stretch(text, 0, 0)));
  }

  WordStream(List<Stretch> stretches) {
    of(stretches);
  }

  /// Begins anew with other words.
  WordStream of(List<Stretch> newStretches) {
    stretches = List.copyOf(newStretches);
    return this;
  }

  /// Gives the words of the first stretch to `all` as well, until told otherwise.
  void tell(@Nullable Telling all) {
    telling = all;
  }

  @Override
  public void reset() {
    rest = stretches.iterator();
    waiting.clear();
    sent = 0;
    step = 0;
    end = 0;
    more = false;
  }

  @Override
  public boolean incrementToken() {
    if (sent == waiting.size() && !fill()) {
      return false;
    }
    Emission next = waiting.get(sent++);
    clearAttributes();
    term.append(next.term);
    offset.setOffset(next.start, next.end);
    increment.setPositionIncrement(step);
    step = 0;
    return true;
  }

  @Override
  public void end() {
    clearAttributes();
    offset.setOffset(end, end);
  }

  /// Readies the terms of the next position.
  private boolean fill() {
    waiting.clear();
    sent = 0;
    step++;
    while (!more) {
      if (!rest.hasNext()) {
        return false;
      }
      stretch = rest.next();
      step += stretch.gap();
      end = stretch.base() + stretch.text().length();
      segments.of(stretch.text());
      more = segments.next();
    }
    if (segments.isCharacter()) {
      character();
    } else {
      word();
    }
    return true;
  }

  /// The character, and it with its neighbour.
  private void character() {
    int start = segments.start();
    Form form = Form.ofCharacter(segments.word());
    add(form, start, segments.end());
    more = segments.next();
    if (more && segments.isJoined()) {
      Form pair = form.then(Form.ofCharacter(segments.word()));
      add(pair, start, segments.end());
      if (telling != null && stretch.base() == 0) {
        telling.addPair(pair);
      }
    }
  }

  /// The word, and its parts if it has several.
  private void word() {
    int start = segments.start();
    String word = segments.word();
    String simple = lowerAscii(word);
    if (simple.isEmpty()) {
      Form form = Form.ofWord(word);
      add(form, start, segments.end());
      parts(word, start);
      if (telling != null && stretch.base() == 0) {
        telling.add(form);
      }
    } else {
      emit(simple, start, segments.end());
      if (telling != null && stretch.base() == 0) {
        telling.addPlain(simple);
      }
    }
    more = segments.next();
  }

  private void parts(String word, int start) {
    int from = 0;
    for (int at = 0; at <= word.length(); at++) {
      boolean ends = at == word.length() || Signs.isJoint(word.charAt(at));
      boolean whole = from == 0 && at == word.length();
      if (ends && !whole && word.codePointCount(from, at) > 1) {
        add(Form.ofWord(word.substring(from, at)), start + from, start + at);
      }
      from = ends ? at + 1 : from;
    }
  }

  /// A word of Latin letters and digits without any marks in lower case, for speed; else empty.
  static String lowerAscii(String word) {
    boolean lower = true;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        lower = false;
      } else if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))) {
        return "";
      }
    }
    return lower ? word : word.toLowerCase(Locale.ROOT);
  }

  private void add(Form form, int start, int end) {
    emit(form.exact(), start, end);
    if (!form.isPlain()) {
      emit(form.foldedOnly(), start, end);
    }
  }

  private void emit(String text, int start, int end) {
    waiting.add(new Emission(text, stretch.base() + start, stretch.base() + end));
  }
}
