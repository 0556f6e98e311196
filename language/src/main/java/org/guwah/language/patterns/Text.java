package org.guwah.language.patterns;

import java.util.Arrays;
import org.guwah.extraction.Matter;
import org.guwah.model.Block;
import org.guwah.model.Role;
import org.guwah.model.Span;

/// A text with one form for digits, apostrophes and spaces. Each character stays in its place; a
/// line break stands between blocks.
///
/// @param language as [Tongue] names it, or empty
record Text(Matter matter, String plain, String language) {
  private static final String ENDS = ".!?…。！？؟\n;；";
  private static final String COMMAS = ENDS + ",，،؛:：";

  static Text of(Matter matter) {
    char[] plain = new char[matter.text().length()];
    Arrays.fill(plain, '\n');
    for (Block block : matter.blocks()) {
      for (int i = block.start(); i < block.end(); i++) {
        plain[i] = plain(matter.text().charAt(i));
      }
    }
    return new Text(matter, new String(plain), Tongue.of(matter).orElse(""));
  }

  private static char plain(char c) {
    int digit = Character.isDigit(c) ? Character.digit(c, 10) : -1;
    if (digit >= 0) {
      return (char) ('0' + digit);
    }
    return switch (c) {
      case '\u00a0', '\u202f', '\u2009' -> ' ';
      case '’', '‘', 'ʼ' -> '\'';
      case '–', '—', '‑', '‐' -> '-';
      case '•', '‧', '・' -> '·';
      default -> c;
    };
  }

  boolean isChinese() {
    return language.equals("zh");
  }

  String of(Span at) {
    return at.of(plain);
  }

  /// The sentence around a place.
  Span sentence(int at) {
    return around(at, ENDS);
  }

  /// The words around a place up to the next marks of any kind.
  Span clause(int at) {
    return around(at, COMMAS);
  }

  private Span around(int at, String marks) {
    int start = at;
    while (start > 0 && !isMark(start - 1, marks)) {
      start--;
    }
    int end = at + 1;
    while (end < plain.length() && !isMark(end, marks)) {
      end++;
    }
    return new Span(start, end);
  }

  /// A full stop after a digit or a short word ends nothing.
  private boolean isMark(int at, String marks) {
    char c = plain.charAt(at);
    if (marks.indexOf(c) < 0) {
      return false;
    }
    boolean inside = at + 1 < plain.length() && !Character.isWhitespace(plain.charAt(at + 1));
    boolean isShort = at > 1 && !Character.isLetter(plain.charAt(at - 2));
    return c != '.' || !(inside || (isShort && Character.isLetter(plain.charAt(at - 1))));
  }

  /// Whether nothing but marks stand before it in its sentence.
  boolean begins(int at) {
    int before = at - 1;
    while (before >= 0 && " «“„\"'(-–".indexOf(plain.charAt(before)) >= 0) {
      before--;
    }
    return before < 0 || (ENDS + ":").indexOf(plain.charAt(before)) >= 0;
  }

  /// The role of the block at a place.
  Role role(int at) {
    return matter.blocks().stream()
        .filter(block -> block.start() <= at && at < block.end())
        .map(Block::role)
        .findFirst()
        .orElse(Role.BODY);
  }
}
