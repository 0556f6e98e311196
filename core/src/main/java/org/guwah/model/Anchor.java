package org.guwah.model;

/// A place in the words of a content, kept in a form that outlives the text's being made again.
///
/// @param words the words themselves; not empty
/// @param before up to [#CONTEXT] UTF-16 code units before them, never half a character
/// @param after up to [#CONTEXT] UTF-16 code units after them, never half a character
/// @param occurrence which one, from 0, where the same words stand several times in the text
public record Anchor(Sha256 content, String words, String before, String after, int occurrence) {
  /// How many UTF-16 code units of context an anchor keeps on each side.
  public static final int CONTEXT = 32;

  public Anchor {
    if (words.isEmpty() || occurrence < 0) {
      throw new IllegalArgumentException(
          "an anchor in " + content + " needs words and an occurrence from 0");
    }
  }

  /// Makes the anchor of a stretch of text.
  ///
  /// @param text of the whole content
  /// @param start from 0
  /// @param end excluded
  public static Anchor at(Sha256 content, String text, int start, int end) {
    String words = text.substring(start, end);
    int occurrence = 0;
    for (int at = text.indexOf(words); at >= 0 && at < start; at = text.indexOf(words, at + 1)) {
      occurrence++;
    }
    int from = Math.max(0, start - CONTEXT);
    int to = Math.min(text.length(), end + CONTEXT);
    return new Anchor(
        content,
        words,
        text.substring(cutsPair(text, from) ? from + 1 : from, start),
        text.substring(end, cutsPair(text, to) ? to - 1 : to),
        occurrence);
  }

  // Half a character could not be written down, see org.guwah.json.
  private static boolean cutsPair(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isHighSurrogate(text.charAt(at - 1))
        && Character.isLowSurrogate(text.charAt(at));
  }
}
